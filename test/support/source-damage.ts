// SPDX-License-Identifier: MIT
// Sources as a careless or a hostile hand leaves them, drawn from a seed, and what must hold of a build of them: it ends,
// and whatever it says is said of a place that is there.

import { Buffer } from 'node:buffer';
import { type BuildResult, build, type ReadState, type Sources } from '../../src/build.js';
import type { Diagnostic } from '../../src/diagnostics/index.js';
import type { Place } from '../../src/model/index.js';
import type { Draw } from './edits.js';

/** Texts that mean something to a reader of the files, each in the wrong place. */
const FRAGMENTS: Readonly<Record<string, readonly string[]>> = {
  md: [
    ':::rule{id="a.b" binds=user from="x"}',
    ':::',
    '::::protocol{id="p" title="P"}',
    '::declaration{name=LampInfo}',
    '```ts rule="a" title="t"',
    '```transcript',
    '```',
    '~~~',
    '[a](#%)',
    '[](#',
    '](',
    '**must**',
    '`x`',
    '| a | b |\n| - | - |\n',
    '<!--',
    '-->',
    '---\n',
    '# ',
    '=> EINVAL',
    'id="',
    '{#id .class key=value}',
    '![x](y)',
    '[^1]: note',
    '- - - ',
    '1. ',
    '> ',
    '\t',
    '&#xD800;',
    '\\',
  ],
  ts: [
    '(',
    ')',
    '{',
    '}',
    '[',
    '`${',
    '`',
    "'",
    '/*',
    '*/',
    '/** @struct x */',
    '@rule a.b',
    '@bits X',
    '=>',
    '!',
    '~',
    ' ? 1 : ',
    ' << 31',
    ' >>> 0',
    ' | 0x80000000',
    '-2147483648',
    '4294967296',
    '1e400',
    '0n',
    '__proto__',
    'constructor',
    'toString',
    'export ',
    'import x from "./state.js";\n',
    'export default 1;\n',
    'new ',
    'typeof ',
    '...',
    '#',
    '<T>',
    'undefined',
    '\u2028',
  ],
  yaml: [
    '- ',
    ': ',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '|\n',
    '>\n',
    '&a ',
    '*a',
    '!!binary x',
    '? ',
    '%YAML 1.2',
    '---\n',
    '...\n',
    '# ',
    '~',
    'null',
    '1e400',
    '0x10',
    '__proto__: 1\n',
    'constructor',
    '<<: *a\n',
    '.nan',
    '\t',
  ],
  js: ['(', '}', '`', "'", '/*', 'import x from "y";\n', 'export const a = 1;\n', '...', '\u2028'],
};

const CHARACTERS = [
  '\0',
  '\r',
  '\r\n',
  '\u00A0',
  '\u00AD',
  '\u200B',
  '\u2028',
  '\uFE0F',
  '\uFEFF',
  '\uFFFD',
  '\u{E0041}',
  '\u{1F4A1}',
];

/** A text in a worse state. */
type Damage = (text: string, kind: string, draw: Draw) => string;

const DAMAGES: readonly Damage[] = [
  // A span is lost, or doubled, or moved.
  (text, _kind, draw) => cut(text, span(text, draw, 80), ''),
  (text, _kind, draw) => cut(text, span(text, draw, 2000), ''),
  (text, _kind, draw) => {
    const [from, to] = span(text, draw, 400);
    return text.slice(0, to) + text.slice(from);
  },
  (text, _kind, draw) => {
    const [from, to] = span(text, draw, 200);
    const at = draw(text.length + 1);
    return cut(text.slice(0, at) + text.slice(from, to) + text.slice(at), span(text, draw, 1), '');
  },
  // The end is lost, or the start.
  (text, _kind, draw) => text.slice(0, draw(text.length + 1)),
  (text, _kind, draw) => text.slice(draw(text.length + 1)),
  // Something stands where it has no business, once or many times.
  (text, kind, draw) => insert(text, pick(FRAGMENTS[kind] ?? ['x'], draw), draw),
  (text, kind, draw) => insert(text, pick(FRAGMENTS[kind] ?? ['x'], draw).repeat(1 + draw(1500)), draw),
  (text, _kind, draw) => insert(text, pick(CHARACTERS, draw), draw),
  // One word, number or sign stands for another one.
  (text, kind, draw) => cut(text, word(text, draw), pick(FRAGMENTS[kind] ?? ['x'], draw)),
  (text, _kind, draw) => {
    const [from, to] = word(text, draw);
    return cut(text, word(text, draw), text.slice(from, to));
  },
  (text, _kind, draw) => cut(text, span(text, draw, 1), String.fromCharCode(32 + draw(95))),
  // Lines lose their ends, or get others.
  (text, _kind, draw) => {
    const at = text.indexOf('\n', draw(text.length + 1));
    return at < 0 ? text : text.slice(0, at) + text.slice(at + 1);
  },
  (text) => text.replaceAll('\n', '\r\n'),
  () => '',
];

function pick<T>(list: readonly T[], draw: Draw): T {
  return list[draw(list.length)]!;
}

function span(text: string, draw: Draw, lengthMax: number): readonly [from: number, to: number] {
  const from = draw(text.length + 1);
  return [from, Math.min(text.length, from + 1 + draw(lengthMax))];
}

function word(text: string, draw: Draw): readonly [from: number, to: number] {
  const start = draw(text.length + 1);
  const found = /[\w.-]+/.exec(text.slice(start, start + 500));
  return found === null ? [start, start] : [start + found.index, start + found.index + found[0].length];
}

function cut(text: string, [from, to]: readonly [number, number], instead: string): string {
  return text.slice(0, from) + instead + text.slice(to);
}

function insert(text: string, what: string, draw: Draw): string {
  const at = draw(text.length + 1);
  return text.slice(0, at) + what + text.slice(at);
}

function wellFormed(text: string): string {
  return Buffer.from(text).toString();
}

export interface Damaged {
  readonly sources: Sources;
  /** Paths of the files that were damaged. */
  readonly paths: readonly string[];
}

/** One to three damages, of one file or of two. */
export function damageSources(sources: Sources, draw: Draw): Damaged {
  const files = new Map(sources.files);
  const paths: string[] = [];
  for (let count = 1 + draw(3); count > 0; count -= 1) {
    const path = paths.length > 0 && draw(2) === 0 ? paths[0]! : pick([...files.keys()], draw);
    const kind = path.slice(path.lastIndexOf('.') + 1);
    // No file that was read holds half of a character.
    files.set(path, wellFormed(pick(DAMAGES, draw)(files.get(path)!, kind, draw)));
    paths.push(path);
  }
  return { sources: { ...sources, files }, paths };
}

/** What is wrong with places, in words; empty where nothing is. */
export function strayPlaces(
  diagnostics: readonly Diagnostic[],
  { uapi, files, runtime }: Sources,
): readonly string[] {
  return diagnostics.flatMap(({ code, place, related }) =>
    [place, ...related.map((each) => each.place)].flatMap((each) => {
      // What is missing is missed in the folder of the uAPI.
      const isManifest = each.file === `spec/${uapi}/uapi.yaml`;
      const ofRuntime = runtime.get(each.file.replace(/^src\/runtime\//, ''));
      const text = files.get(each.file) ?? (isManifest ? '' : ofRuntime);
      const fault = text === undefined ? 'is in no source' : faultOf(each, text);
      return fault === undefined ? [] : [`${each.file}:${each.line}:${each.column} of ${code} ${fault}`];
    }),
  );
}

function faultOf(place: Place, text: string): string | undefined {
  const { line, column, endLine = line, endColumn = endLine === line ? column : 1 } = place;
  const lines = text.split('\n');
  const isThere = (atLine: number, atColumn: number): boolean =>
    atLine >= 1 && atLine <= lines.length && atColumn >= 1 && atColumn <= lines[atLine - 1]!.length + 1;
  if (!isThere(line, column)) return 'lies outside of the file';
  if (!isThere(endLine, endColumn)) return `ends outside of the file, at ${endLine}:${endColumn}`;
  return endLine < line || (endLine === line && endColumn < column) ? 'ends before it starts' : undefined;
}

/**
 * Builds damaged sources one after the other.
 *
 * @param each - Gets what is wrong with a case.
 */
export function buildDamaged(
  sources: Sources,
  draw: Draw,
  cases: number,
  each: (fault: string, damaged: Damaged) => void,
): void {
  let state: ReadState | undefined = build(sources).state;
  for (let index = 0; index < cases; index += 1) {
    const damaged = damageSources(sources, draw);
    let built: BuildResult | undefined;
    try {
      // To print takes longer than to read.
      built = build(damaged.sources, state, { wanted: index % 10 === 0 ? 'outputs' : 'model' });
    } catch (error) {
      each(`case ${index}: ${String(error)} ${(error as Error).stack ?? ''}`, damaged);
    }
    state = built?.state;
    const stray = strayPlaces(built?.diagnostics ?? [], damaged.sources);
    if (stray.length > 0) each(`case ${index}: ${stray.join('; ')}`, damaged);
  }
}
