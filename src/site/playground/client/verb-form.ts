// SPDX-License-Identifier: MIT
// A form per verb: its arguments as controls, and a button that makes a line of them and has it run.

import type { TranscriptVerb } from '../../../model/index.js';
import * as errnos from '../../../runtime/errno.js';
import type { PlaygroundGroup } from '../../../runtime/playground.js';
import type { EditionData } from '../data.js';
import { element, labelled, select } from './element.js';

type Argument = TranscriptVerb['arguments'][number];

/** What a fault reports most often comes first. */
const ERRNOS: readonly string[] = [
  'EIO',
  ...Object.entries(errnos)
    .filter(([name, value]) => typeof value === 'number' && name !== 'EIO')
    .map(([name]) => name),
];

/** The groups that are open at first: there is no room for all of them. */
const GROUPS_OPEN = 1;

/** The list of values that inputs offer, which the page has once. */
const VALUES_ID = 'playground-values';

/**
 * The forms of all verbs, by group.
 *
 * @param run - Runs a line.
 */
export function verbForms(
  groups: readonly PlaygroundGroup[],
  verbs: ReadonlyMap<string, TranscriptVerb>,
  edition: EditionData,
  run: (line: string) => void,
): readonly HTMLElement[] {
  const offered = element(
    'datalist',
    { id: VALUES_ID },
    ...edition.register.states.map(({ text }) => element('option', { value: text })),
  );
  const forms = groups.map(({ title, verbs: names }, index) =>
    element(
      'details',
      { class: 'verbs', open: index < GROUPS_OPEN },
      element('summary', {}, title),
      ...names.flatMap((name) => {
        const verb = verbs.get(name);
        return verb === undefined ? [] : [verbForm(verb, edition, run)];
      }),
    ),
  );
  return [...forms, offered];
}

function verbForm(verb: TranscriptVerb, edition: EditionData, run: (line: string) => void): HTMLFormElement {
  const controls = verb.arguments.map((argument) => control(verb, argument, edition));
  const summary = `verb-${verb.name}`;
  const form = element(
    'form',
    { class: 'verb', 'data-verb': verb.name },
    element('button', { type: 'submit', 'aria-describedby': summary }, verb.name),
    ...controls.map((each, index) => labelled(verb.arguments[index]!.name, each)),
    element('p', { id: summary, class: 'quiet' }, verb.summary),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    run([verb.name, ...controls.map(({ value }) => value.trim())].filter((word) => word !== '').join(' '));
  });
  return form;
}

function control(
  verb: TranscriptVerb,
  argument: Argument,
  { fields, register }: EditionData,
): HTMLSelectElement | HTMLInputElement {
  const name = `${verb.name}-${argument.name}`;
  switch (argument.kind) {
    case 'field':
      return select({ name }, [
        { value: register.field },
        ...fields.filter((field) => field.name !== register.field).map((field) => ({ value: field.name })),
      ]);
    case 'value':
      return element('input', {
        name,
        list: VALUES_ID,
        value: register.states[0]?.text ?? '0',
        autocomplete: 'off',
        autocapitalize: 'off',
        spellcheck: 'false',
      });
    case 'errno':
      return select(
        { name },
        ERRNOS.map((value) => ({ value })),
      );
    case 'number':
      return element('input', { name, type: 'number', min: '0', value: '1' });
    case 'word': {
      const none = argument.optional ? [{ value: '', text: 'unless told otherwise' }] : [];
      return select({ name }, [...none, ...argument.words.map((value) => ({ value }))]);
    }
    default:
      return argument.kind satisfies never;
  }
}
