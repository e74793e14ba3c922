// SPDX-License-Identifier: MIT
// The `ts` examples of a chapter as files for the type-checker: the chapter's own lines, with everything but one
// example blanked, so that a place in the file is a place in the chapter. An example of a chapter that editions share
// imports "this edition", and is checked under each of them.

import { codeInEdition } from './example.js';
import { isBroken, type ParsedChapter } from './parsed-chapter.js';

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
