// SPDX-License-Identifier: MIT
// The `ts` examples of a chapter as files for the type-checker: the chapter's own lines, with everything but one
// example blanked, so that a place in the file is a place in the chapter. An example of a chapter that editions share
// imports "this edition", and is checked under each of them.

import type { ParsedChapter } from './parse.js';

/** What stands for the name of an edition in the imports of a chapter that several editions have. */
export const THIS_EDITION = 'edition';

/** Code as it is in an edition: what it imports of "this edition" comes from that one. */
export function codeInEdition(code: string, packageName: string, edition: string): string {
  const { own, named } = moduleNames(packageName, edition);
  return code.replaceAll(`'${own}'`, `'${named}'`).replaceAll(`"${own}"`, `"${named}"`);
}

function moduleNames(packageName: string, edition: string): { readonly own: string; readonly named: string } {
  return { own: `${packageName}/${THIS_EDITION}`, named: `${packageName}/${edition}` };
}

/**
 * Virtual files of a chapter, `<chapter>.<n>.ts`, counted from 1; none where fences are not what they seem.
 *
 * @param editions - Names of those that have the chapter.
 */
export function exampleFiles(
  { file, lines, skeleton, brokenFrom }: ParsedChapter,
  packageName: string,
  editions: readonly string[],
): readonly (readonly [string, string])[] {
  return [...skeleton.fences.values()]
    .filter((fence) => fence.language === 'ts' && fence.closeLine !== undefined && fence.line < brokenFrom)
    .flatMap((fence) => {
      const code = lines.slice(fence.line, fence.closeLine! - 1);
      const text = '\n'.repeat(fence.line) + code.map((line) => `${line}\n`).join('');
      // Most examples name their edition, and are the same text in each that has the chapter.
      return [...new Set(editions.map((edition) => codeInEdition(text, packageName, edition)))];
    })
    .map((text, index) => [`${file}.${index + 1}.ts`, text]);
}
