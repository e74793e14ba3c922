// SPDX-License-Identifier: MIT
// The page of a playground without what its script draws: headings, controls, and a place for everything.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { section } from '../parts/index.js';
import type { PlaygroundData } from './data.js';

export function playgroundMain({ editions, defaultEdition }: PlaygroundData): readonly ElementContent[] {
  return [
    h('p', [
      'The reference implementation of an edition, at work in this page. Press a state, or take any other step of a transcript; ',
      'the time line keeps each of them.',
    ]),
    h('p', { id: 'playground-needs-script' }, 'The playground needs JavaScript.'),
    h('div.playground', { id: 'playground', hidden: true }, [
      controls(editions, defaultEdition),
      h('p.status', { id: 'playground-status', role: 'status' }),
      h('ul.complaints', { id: 'playground-complaints', role: 'alert', hidden: true }),
      place('states', 'States', 'playground-graph', 'Press a state to write it.'),
      h('div.playground-columns', [
        h('div', [place('steps', 'Steps', 'playground-verbs')]),
        h('div', [
          section(2, 'devices', 'Devices', [
            h('p.past', { id: 'playground-past', hidden: true }, [
              h('span', { id: 'playground-past-text' }),
              ' ',
              press('playground-now', 'Back to now'),
            ]),
            h('div.devices', { id: 'playground-devices' }),
          ]),
          place('time-line', 'Time line', 'playground-time-line'),
          place('the-step', 'The step', 'playground-step'),
          transcripts(),
        ]),
      ]),
    ]),
  ];
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
    labelled(
      'Run an example',
      h('select', { id: 'playground-example', autocomplete: 'off' }, [h('option', { value: '' }, 'none')]),
    ),
    press('playground-undo', 'Undo'),
    press('playground-redo', 'Redo'),
    press('playground-clear', 'Start over'),
    press('playground-copy', 'Copy the transcript'),
    press('playground-link', 'Copy a link'),
  ]);
}

function transcripts(): ElementContent {
  return section(2, 'transcript', 'Transcript', [
    labelled(
      'All steps, with what they gave',
      h('textarea', { id: 'playground-transcript', rows: 8, readOnly: true, spellcheck: 'false' }),
    ),
    labelled(
      'Another transcript, to run from power-on',
      h('textarea', { id: 'playground-pasted', rows: 6, spellcheck: 'false' }),
    ),
    press('playground-run', 'Run it'),
  ]);
}

function press(id: string, text: string): ElementContent {
  return h('button', { id, type: 'button' }, text);
}

function labelled(text: string, control: ElementContent): ElementContent {
  return h('label', [h('span.label', text), control]);
}
