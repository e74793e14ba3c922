// SPDX-License-Identifier: MIT
// Damages of the ledgers and of the manifest of the lamp, and what must hold of a build of them: an error, or every entry that was there before.

import { parse, stringify } from 'yaml';
import { build, type ReadState, type Sources } from '../../src/build.js';
import type { SpecModel } from '../../src/model/index.js';
import type { Draw } from './edits.js';
import { lampSources } from './lamp.js';
import { slip } from './typing-errors.js';

/** The lamp with a rule whose ID is retired, and with later names: an entry of each ledger that something depends on. */
const RULE =
  ':::rule{id="lamp.colour" binds=user from="ada 2024-05-01 10:00"}\nThe user **may** wait.\n:::\n';
const LAMP = lampSources([
  { file: 'lamp.md', find: '## State\n', replace: `## State\n\n${RULE}` },
  { file: 'later.yaml', find: 'names: {}', replace: 'names:\n  LAMP_LATER: 1\n  LAMP_STATE_LIT: 7' },
]);
/** What the rule is refused for beside its ID. */
const OF_THE_RULE = ['rule-without-example', 'rule-without-violation'];

/** How many entries each ledger gave the model. */
const ENTRIES: Readonly<Record<string, (model: SpecModel) => number>> = {
  retired: ({ uapi }) => uapi.retired.length,
  messages: ({ messages }) => messages.length,
  later: ({ uapi }) => uapi.laterNames.length,
  objections: ({ objections }) => (objections?.objections.length ?? 0) + (objections?.silent.length ?? 0),
  axes: ({ editions }) =>
    editions.reduce(
      (sum, { axes }) => sum + (axes === undefined ? 0 : axes.states.length + axes.events.length),
      0,
    ),
};

/** What a manifest brings into the model. */
const PARTS: typeof ENTRIES = {
  editions: ({ editions }) => editions.length,
  chapters: ({ editions }) => sumOf(editions, ({ chapters }) => chapters.length),
  rules: ({ editions }) => sumOf(editions, ({ rules }) => rules.length),
  declarations: ({ editions }) => sumOf(editions, ({ declarations }) => [...declarations].length),
  modules: ({ modules }) => modules.length,
  programs: ({ programs }) => programs.length,
};

function sumOf<T>(list: readonly T[], count: (each: T) => number): number {
  return list.reduce((sum, each) => sum + count(each), 0);
}

export const LEDGERS: readonly string[] = Object.keys(ENTRIES);

/** Another shape: a key that is misspelt or missing, a value of another kind, a file without content or without sense. */
const SHAPES: readonly ((text: string, draw: Draw) => string)[] = [
  (text, draw) => withKey(text, draw, (key, value) => ({ [slip(key, draw).trim()]: value })),
  (text, draw) => withKey(text, draw, () => ({})),
  (text, draw) =>
    withKey(text, draw, (key, value) => ({
      [key]: OTHERS.filter((other) => kindOf(other) !== kindOf(value))[draw(OTHERS.length - 1)],
    })),
  (text) => stringify([parse(text)]),
  (text) => `${text}---\n${text}`,
  (text) => text.replaceAll(/^(?!#)/gm, '# '),
  () => '',
  () => '# nothing\n',
  () => '{}\n',
  () => '[\n',
];

const OTHERS: readonly unknown[] = [null, [], {}, 'text', 7];

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : value === null ? 'nothing' : typeof value;
}

function withKey(text: string, draw: Draw, change: (key: string, value: unknown) => object): string {
  const entries = Object.entries(parse(text) as object);
  const at = draw(entries.length);
  return stringify(
    Object.assign(
      {},
      ...entries.map(([key, value], index) => (index === at ? change(key, value) : { [key]: value })),
    ),
  );
}

/**
 * @param each - Gets what is wrong with a case.
 * @param names - Of the files, each in its turn.
 */
export function buildWithLedgers(
  draw: Draw,
  cases: number,
  each: (fault: string) => void,
  names: readonly string[] = LEDGERS,
): void {
  let state: ReadState | undefined;
  const read = (sources: Sources): { readonly errors: readonly string[]; readonly model?: SpecModel } => {
    const built = build(sources, state, { wanted: 'model' });
    state = built.state;
    const errors = built.diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    return {
      errors: errors.filter((code) => !OF_THE_RULE.includes(code)),
      ...(built.model && { model: built.model }),
    };
  };
  const whole = read(LAMP);
  if ([...new Set(whole.errors)].join() !== 'retired-id,name-collision')
    throw new Error(`the lamp shows ${whole.errors.join()}`);
  for (let index = 0; index < cases; index += 1) {
    const name = names[index % names.length]!;
    const path = `spec/lamp/${name}.yaml`;
    const text = LAMP.files.get(path)!;
    // Above is a licence, and the schema for editors.
    const start = text.lastIndexOf('schema.json') + 'schema.json\n'.length;
    const body = text.slice(start);
    const damaged = draw(4) === 0 ? SHAPES[draw(SHAPES.length)]!(body, draw) : slip(body, draw);
    const files = new Map([...LAMP.files, [path, text.slice(0, start) + damaged]]);
    const { errors, model } = read({ ...LAMP, files });
    const isTold = errors.some((code) => !whole.errors.includes(code));
    const isWhole =
      model !== undefined &&
      // Of a manifest hangs all the rest.
      (name in ENTRIES ? [name] : [...LEDGERS, ...Object.keys(PARTS)]).every((part) => {
        const count = ENTRIES[part] ?? PARTS[part]!;
        return count(model) >= count(whole.model!);
      }) &&
      whole.errors.every((code) => errors.includes(code));
    if (!isTold && !isWhole) each(`case ${index}: ${errors.join()} for ${path}:\n${damaged}`);
  }
}
