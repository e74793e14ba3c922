// SPDX-License-Identifier: MIT
// Turns an error of a TypeScript compiler into a diagnostic.

import type { ts as TypeScript } from 'ts-morph';
import { type Diagnostic, report } from '../../diagnostics/index.js';
import { ts } from './compiler.js';
import type { Finding, Remark } from './judge.js';
import { authoredPath, placeOfRange } from './place.js';

/** @param treeOf - The file of an absolute path; undefined for the compiler's own library. */
export function typeError(
  { code: number, related, ...finding }: Omit<Finding, 'isSyntactic'>,
  treeOf: (path: string) => TypeScript.SourceFile | undefined,
): Diagnostic {
  const place = placeOfRemark(finding, treeOf);
  // The settings are ours, and a message about no file is about them.
  if (place === undefined) throw new Error(`the TypeScript compiler: ${finding.text}`);
  return report(
    'type-error',
    place,
    { text: textOf(finding), number },
    {
      related: related.flatMap((remark) => {
        const where = placeOfRemark(remark, treeOf);
        // The compiler's own library is no place that an author could look at.
        return where === undefined ? [] : [{ place: where, message: textOf(remark) }];
      }),
    },
  );
}

/** The same of a diagnostic of the compiler that prints. */
export function findingOf({
  code,
  relatedInformation = [],
  ...diagnostic
}: TypeScript.Diagnostic): Omit<Finding, 'isSyntactic'> {
  return { ...remarkOf(diagnostic), code, related: relatedInformation.map(remarkOf) };
}

function remarkOf({
  file,
  start = 0,
  length = 0,
  messageText,
}: Pick<TypeScript.DiagnosticRelatedInformation, 'file' | 'start' | 'length' | 'messageText'>): Remark {
  return {
    ...(file === undefined ? {} : { path: file.fileName }),
    start,
    end: start + length,
    text: ts.flattenDiagnosticMessageText(messageText, '\n'),
  };
}

function placeOfRemark(
  { path, start, end }: Remark,
  treeOf: (path: string) => TypeScript.SourceFile | undefined,
): Diagnostic['place'] | undefined {
  const tree = path === undefined ? undefined : treeOf(path);
  return tree === undefined ? undefined : placeOfRange(tree, start, end);
}

/** The message on one line; inner paths as the author knows them. */
function textOf({ text }: Remark): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(
      /(["'])(\/[^"']+\.ts)\1/g,
      (_all, quote: string, path: string) => `${quote}${authoredPath(path)}${quote}`,
    );
}
