// SPDX-License-Identifier: MIT
// The page of a playground without what its script draws: headings, controls, and a place for everything. What a person does and
// what comes of it stand in one view: the states with the step below, the steps to take with the transcript, and the devices.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { section } from '../parts/index.js';
import type { PlaygroundData } from './data.js';

export function playgroundMain({ editions, defaultEdition }: PlaygroundData): readonly ElementContent[] {
  return [
    h('p', { id: 'playground-needs-script' }, 'The playground needs JavaScript.'),
    h('div.playground', { id: 'playground', hidden: true }, [
      controls(editions, defaultEdition),
      h('p.status', { id: 'playground-status', role: 'status' }),
      h('div.desk', [
        h('div.desk-column', [
          place('states', 'States', 'playground-graph', 'Press a state to write it.'),
          place('the-step', 'The step', 'playground-step'),
        ]),
        h('div.desk-column', [
          section(2, 'steps', 'Take a step', [
            complaints('playground-verb-complaints'),
            h('div', { id: 'playground-verbs' }),
          ]),
          section(2, 'time-line', 'Transcript', [replay(), h('div', { id: 'playground-time-line' })]),
          place('algorithm', 'The algorithm', 'playground-algorithm'),
        ]),
        h('div.desk-column', [
          section(2, 'devices', 'Devices', [h('div.devices', { id: 'playground-devices' })]),
        ]),
      ]),
      transcripts(),
    ]),
  ];
}

/** Goes through what was done. The state, the devices and the step follow. */
function replay(): ElementContent {
  return h('div.replay.keeps-in-view', { role: 'group', ariaLabel: 'Replay' }, [
    press('playground-start', 'Start'),
    ...['Step', 'Part', 'Line'].map(backAndOn),
    press('playground-now', 'End'),
    h('span.quiet', { id: 'playground-moment', role: 'status' }),
  ]);
}

/** A button back and one on, around the word for how far they go. */
function backAndOn(unit: string): ElementContent {
  const id = `playground-${unit.toLowerCase()}`;
  return h('span.back-and-on', [
    h('button', { id: `${id}-back`, type: 'button', ariaLabel: `${unit} back` }, '◀'),
    h('span', unit),
    h('button', { id: `${id}-on`, type: 'button', ariaLabel: `${unit} on` }, '▶'),
  ]);
}

function complaints(id: string): ElementContent {
  return h('ul.complaints', { id, role: 'alert', hidden: true });
}

function place(anchor: string, title: string, id: string, text?: string): ElementContent {
  return section(2, anchor, title, [...(text === undefined ? [] : [h('p.quiet', text)]), h('div', { id })]);
}

function controls(editions: PlaygroundData['editions'], chosen: string): ElementContent {
  return h('div.controls', { role: 'group', ariaLabel: 'Playground' }, [
    labelled(
      'Edition',
      h(
        'select',
        { id: 'playground-edition', autocomplete: 'off' },
        editions.map(({ name, title }) => h('option', { value: name, selected: name === chosen }, title)),
      ),
    ),
    h('details.examples', { id: 'playground-example' }, [
      h('summary', 'Run an example'),
      h('div.examples-box', [
        labelled(
          'Words of its chapter, its title or its steps',
          h('input', { id: 'playground-example-search', type: 'search', autocomplete: 'off' }),
        ),
        h('p.quiet', { id: 'playground-example-count', role: 'status' }),
        h('div', { id: 'playground-examples' }),
      ]),
    ]),
    press('playground-undo', 'Undo'),
    press('playground-redo', 'Redo'),
    press('playground-clear', 'Start over'),
    press('playground-copy', 'Copy the transcript'),
    press('playground-link', 'Copy a link'),
  ]);
}

function transcripts(): ElementContent {
  return section(2, 'transcript', 'Transcript as text', [
    h('div.texts', [
      labelled(
        'All steps, with what they gave',
        h('textarea', { id: 'playground-transcript', rows: 8, readOnly: true, spellcheck: 'false' }),
      ),
      h('div', [
        labelled(
          'Another transcript, to run from power-on',
          h('textarea', { id: 'playground-pasted', rows: 8, spellcheck: 'false' }),
        ),
        press('playground-run', 'Run it'),
        complaints('playground-paste-complaints'),
      ]),
    ]),
  ]);
}

function press(id: string, text: string): ElementContent {
  return h('button', { id, type: 'button' }, text);
}

function labelled(text: string, control: ElementContent): ElementContent {
  return h('label', [h('span.label', text), control]);
}
