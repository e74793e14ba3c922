// SPDX-License-Identifier: MIT
// An example: a fence of TypeScript, or a transcript that is read line by line. It names the rules that it shows.
// The `ts` examples of a chapter as files for the type-checker: the chapter's own lines, with everything but one
// example blanked, so that a place in the file is a place in the chapter. An example of a chapter that editions share
// imports "this edition", and is checked under each of them.

import type { Block, Example } from '../../model/index.js';
import { levelOf, readTranscript } from '../transcript/transcript.js';
import { readRuleIds, readTitle } from './attribute-values.js';
import { type Desk, pagesAudience, type Scope } from './desk.js';
import { type Fence, isBroken, type ParsedChapter } from './parsed-chapter.js';

/** What stands for the name of an edition in the imports of a chapter that several editions have. */
const THIS_EDITION = 'edition';

/** @returns The block that stands for the example; the example itself goes to the desk. */
export function readExample(fence: Fence, scope: Scope, desk: Desk): readonly Block[] {
  const { language, attributes, text, lines, place } = fence;
  const { lexicon, packageName, edition } = desk.context;
  const { id, title } = readTitle(fence, 'example', desk.examples, desk);
  const kind = language === 'ts' ? 'ts' : 'transcript';
  const steps = kind === 'ts' ? [] : readTranscript(lines, lexicon, desk.diagnostics);
  const asserts = kind === 'ts' ? callsAssert(text) : steps.some((step) => step.expect !== undefined);
  if (!asserts) {
    const suggestion =
      kind === 'ts' ? 'call assert.equal or another of assert' : 'say what a step gives, after =>';
    desk.report('example-asserts-nothing', place, undefined, { suggestion });
  }
  const example: Example = {
    id,
    kind,
    title,
    rules: readRuleIds(attributes.get('rule'), desk),
    chapter: desk.chapter,
    code: codeInEdition(text, packageName, edition),
    place,
    codePlace: { file: place.file, line: place.line + 1, column: 1 },
    steps,
    level: levelOf(steps, lexicon),
  };
  desk.examples.push(example);
  return [{ kind: 'example', id, audience: pagesAudience(desk, scope, 'this example', place), place }];
}

function callsAssert(code: string): boolean {
  const withoutComments = code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\s\/\/\s.*$/gm, '');
  return /\bassert(\.\w+)*\s*\(/.test(withoutComments);
}

/** Code as it is in an edition: what it imports of "this edition" comes from that one. */
export function codeInEdition(code: string, packageName: string, edition: string): string {
  const own = `${packageName}/${THIS_EDITION}`;
  const named = `${packageName}/${edition}`;
  return code.replaceAll(`'${own}'`, `'${named}'`).replaceAll(`"${own}"`, `"${named}"`);
}

/**
 * Virtual files of a chapter, `<chapter>.<n>.ts`, counted from 1; none where fences are not what they seem.
 *
 * @param editions - Names of those that have the chapter.
 */
export function exampleFiles(
  chapter: ParsedChapter,
  packageName: string,
  editions: readonly string[],
): readonly (readonly [string, string])[] {
  return chapter.fences
    .filter(({ language, place }) => language === 'ts' && !isBroken(chapter, place.line))
    .flatMap(({ lines, place }) => {
      const text = '\n'.repeat(place.line) + lines.map((line) => `${line.text}\n`).join('');
      // Most examples name their edition, and are the same text in each that has the chapter.
      return [...new Set(editions.map((edition) => codeInEdition(text, packageName, edition)))];
    })
    .map((text, index) => [`${chapter.file}.${index + 1}.ts`, text]);
}
