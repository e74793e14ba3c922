// SPDX-License-Identifier: MIT
// What a reviewer of the kernel would say of a file at first sight.

import { columnAfter } from '../../src/text/index.js';

/** Complaints about the look of a C file, with the line each is about. */
export function styleComplaints(path: string, text: string): readonly string[] {
  const complaints = text.split('\n').flatMap((line, index) => {
    const at = `${path}:${index + 1}: ${line}`;
    // A string is not broken: a reader searches for it.
    const isLong = columnAfter(line) > 80 && !/".*"/.test(line);
    return [
      ...(isLong ? [`${at}: longer than 80 columns`] : []),
      ...(/[ \t]$/.test(line) ? [`${at}: trailing space`] : []),
      ...(/^\t* {8}/.test(line) ? [`${at}: spaces where a tab belongs`] : []),
      ...(/ \t/.test(line) ? [`${at}: a space before a tab`] : []),
      ...(/[^\t\x20-\x7e]/.test(line) ? [`${at}: not ASCII`] : []),
    ];
  });
  return [
    ...complaints,
    ...(text.includes('\n\n\n') ? [`${path}: two empty lines`] : []),
    ...(text.endsWith('\n') && !text.endsWith('\n\n') ? [] : [`${path}: does not end in one newline`]),
    ...(text.slice(0, text.indexOf('\n')).includes('SPDX-License-Identifier: ')
      ? []
      : [`${path}: no licence on line 1`]),
  ];
}
