// SPDX-License-Identifier: MIT

/** Breaks a paragraph into lines of at most `width` characters; a longer word stands alone. */
export function wrap(text: string, width = 80): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}
