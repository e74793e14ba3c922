// SPDX-License-Identifier: MIT
// The `ts` examples of a chapter as files for the type-checker: the chapter's own lines, with everything but one
// example blanked, so that a place in the file is a place in the chapter.

import type { ParsedChapter } from './parse.js';

/** Virtual files of a chapter, `<chapter>.<n>.ts`, counted from 1; none where fences are not what they seem. */
export function exampleFiles({
  file,
  lines,
  skeleton,
  brokenFrom,
}: ParsedChapter): readonly (readonly [string, string])[] {
  return [...skeleton.fences.values()]
    .filter((fence) => fence.language === 'ts' && fence.closeLine !== undefined && fence.line < brokenFrom)
    .map((fence, index) => {
      const code = lines.slice(fence.line, fence.closeLine! - 1);
      return [`${file}.${index + 1}.ts`, '\n'.repeat(fence.line) + code.map((line) => `${line}\n`).join('')];
    });
}
