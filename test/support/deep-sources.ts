// SPDX-License-Identifier: MIT
// Sources that are nested far deeper than any person nests, one for each way in which a parser or a reader calls itself.

import { lampSources } from './lamp.js';

interface Nest {
  readonly file: string;
  /** Adds that many levels to a file's text. */
  readonly add: (text: string, levels: number) => string;
}

/** An expression in the lamp's declarations. */
function expression(nest: (levels: number) => string): Nest {
  return {
    file: 'state.ts',
    add: (text, levels) =>
      `${text}\n/** It.\n * @constant LAMP_IT */\nexport const IT: u32 = ${nest(levels)};\n`,
  };
}

function around(before: string, inside: string, after = ''): (levels: number) => string {
  return (levels) => before.repeat(levels) + inside + after.repeat(levels);
}

/** Text at the end of a file. */
function atEnd(file: string, nest: (levels: number) => string): Nest {
  return { file, add: (text, levels) => `${text}\n${nest(levels)}\n` };
}

export const NESTS: Readonly<Record<string, Nest>> = {
  parentheses: expression(around('(', '1', ')')),
  'open parentheses': expression(around('(', '')),
  'a sum': expression(around('1 + ', '1')),
  complements: expression(around('~', '1')),
  negations: expression(around('!', '1')),
  minuses: expression(around('- ', '1')),
  conditionals: expression(around('1 ? 2 : ', '3')),
  lists: expression(around('[', '1', ']')),
  records: expression(around('{ a: ', '1', ' }')),
  calls: expression(around('IT(', '1', ')')),
  members: expression((levels) => `IT${'.a'.repeat(levels)}`),
  functions: expression(around('x => ', '1')),
  templates: expression(around('`${', '1', '}`')),
  types: atEnd('state.ts', (levels) => `export type T = u32${'[]'.repeat(levels)};`),
  generics: atEnd('state.ts', (levels) => `export type T = ${around('Array<', 'u32', '>')(levels)};`),
  blocks: atEnd('change.ts', (levels) => `function f(): void {${around('{', '', '}')(levels)}}`),
  branches: atEnd(
    'change.ts',
    (levels) => `function f(a: boolean): void {${around('if (a) {} else ', '{}')(levels)}}`,
  ),
  'lists in lists': atEnd('lamp.md', around('- ', 'x')),
  'numbered lists': atEnd('lamp.md', around('1. ', 'x')),
  quotes: atEnd('lamp.md', around('> ', 'x')),
  emphasis: atEnd('lamp.md', around('*a\n', 'x', '*')),
  'strong emphasis': atEnd('lamp.md', around('**a\n', 'x', '**')),
  'emphasis of both kinds': atEnd('lamp.md', around('*a _b\n', 'x', '_*')),
  images: atEnd('lamp.md', around('![a\n', 'x', ']()')),
  'a list in an example': {
    file: 'lamp.md',
    add: (text, levels) =>
      text.replace(/(```ts [^\n]*\n)/, `$1const list = ${around('[', '1', ']')(levels)};\n`),
  },
  'lists in YAML': atEnd('uapi.yaml', (levels) => `x: ${around('[', '1', ']')(levels)}`),
  'open lists in YAML': atEnd('uapi.yaml', (levels) => `x: ${around('[', '')(levels)}`),
  'mappings in YAML': atEnd('uapi.yaml', (levels) => `x: ${around('{ a: ', '1', ' }')(levels)}`),
  'a line of items in YAML': atEnd('retired.yaml', (levels) => `x:\n  ${around('- ', '1')(levels)}`),
  'lines of keys in YAML': atEnd('axes.yaml', (levels) =>
    [...Array(levels).keys()].map((level) => `${' '.repeat(level)}a:`).join('\n'),
  ),
  'front matter': {
    file: 'lamp.md',
    add: (text, levels) => text.replace('---\n', `---\nx: ${around('[', '1', ']')(levels)}\n`),
  },
};

/** The lamp with one of its files nested. */
export function nested(name: string, levels: number): ReturnType<typeof lampSources> {
  const { file, add } = NESTS[name]!;
  const sources = lampSources([]);
  const path = `spec/lamp/${file}`;
  return { ...sources, files: new Map([...sources.files, [path, add(sources.files.get(path)!, levels)]]) };
}
