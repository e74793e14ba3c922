// SPDX-License-Identifier: MIT
// Places of compiler nodes. The project's files live below `/` in memory; an example of a chapter is a virtual file
// `<chapter>.md.<n>.ts` with the lines of the chapter, so its places are places of the chapter. An example of the package
// is `<program>.js.ts`.

import type { ts as TypeScript } from 'ts-morph';
import { rememberOf } from '../../memory/remember.js';
import type { Place } from '../../model/index.js';
import { TextLines } from '../lines.js';
import { withoutSurroundings } from '../surroundings.js';

/** Path of a file relative to the project's root, as its author knows it. */
export function authoredPath(path: string): string {
  return path.replace(/^\//, '').replace(/(\.md\.\d+|\.js)\.ts$/, (ending) => ending.slice(0, 3));
}

/** Whether a path is that of an example, of a chapter or of the package. */
export function isExamplePath(path: string): boolean {
  return /\.md\.\d+\.ts$/.test(path) || isProgramPath(path);
}

/** Whether a path is that of an example of the package. */
export function isProgramPath(path: string): boolean {
  return path.endsWith('.js.ts');
}

const linesOf = rememberOf(
  (file: TypeScript.SourceFile) => new TextLines(authoredPath(file.fileName), authoredText(file)),
);

/** The span from one offset to another. */
export function placeOfRange(file: TypeScript.SourceFile, start: number, end: number): Place {
  return linesOf(file).span(start, end);
}

/** What follows a program is not its author's. */
function authoredText({ fileName, text }: TypeScript.SourceFile): string {
  return isProgramPath(fileName) ? withoutSurroundings(text) : text;
}

export function placeOf(node: TypeScript.Node): Place {
  const file = node.getSourceFile();
  return placeOfRange(file, node.getStart(file), node.end);
}

/** A named node's place: it starts at the name, where a reader looks, and spans the rest of the node. */
export function placeOfNamed(node: TypeScript.Node, name: TypeScript.Node): Place {
  const file = node.getSourceFile();
  return placeOfRange(file, name.getStart(file), node.end);
}

/** The first character of a file. */
export function startOf(path: string): Place {
  return { file: authoredPath(path), line: 1, column: 1 };
}
