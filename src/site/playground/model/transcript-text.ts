// SPDX-License-Identifier: MIT
// A history as the text that is copied: a transcript, with a comment in front that says which edition it is of.

const HEAD = /^\s*#\s*edition:?\s+([\w.-]+)/;

export function printTranscript(edition: string, lines: string): string {
  return `# edition ${edition}\n${lines}`;
}

/** The edition that a text says it is of; undefined where it says nothing. */
export function editionOfTranscript(text: string): string | undefined {
  return HEAD.exec(text)?.[1];
}
