// SPDX-License-Identifier: MIT
// Removes echoes: the type checker and the readers look at the same files, so a mistake that both find is reported
// once, and its mere consequences are left out.

import { compareDiagnostics, type Diagnostic } from '../../diagnostics/index.js';
import type { EditionReader } from './edition.js';

/** What may only follow from another mistake. */
const CONSEQUENCES: ReadonlySet<string> = new Set([
  'not-constant',
  'outside-edition',
  'unknown-bit',
  'unknown-target',
  'unused-list',
  'vectors',
]);

/** A value is unknown because of one of these, and they may be waived. */
const FACTS_OF_THE_TIME: ReadonlySet<string> = new Set(['not-constant', 'undefined-name']);

/**
 * What a reader found, without names that the type checker misses as well, whatever is said of a file that cannot be
 * parsed, and what other files say about the declarations that are lost with it.
 */
export function worthTelling(edition: EditionReader, paths: readonly string[]): readonly Diagnostic[] {
  const { project, diagnostics } = edition;
  if (diagnostics.length === 0) return diagnostics;
  // What is wrong with an example of a chapter is no cause, and is not always known when this is asked.
  const ofProject = project.diagnostics().filter(({ place }) => place.file.endsWith('.ts'));
  const typeErrors = ofProject.filter(isTypeError);
  const broken = new Set(paths.filter((path) => project.isBroken(path)));
  const causes = diagnostics.filter(
    ({ code, severity }) => severity === 'error' && !FACTS_OF_THE_TIME.has(code),
  );
  const hasCause = broken.size > 0 || typeErrors.length > 0 || causes.length > 0;
  const isMissedByChecker = missedByChecker(edition, ofProject);
  return diagnostics
    .filter(({ place }) => !broken.has(place.file))
    .filter(({ code }) => broken.size === 0 || !CONSEQUENCES.has(code))
    .filter(({ code }) => code !== 'not-constant' || !hasCause)
    .filter((diagnostic) => !isMissedByChecker(diagnostic))
    .sort(compareDiagnostics);
}

/** Whether the checker says of the same name that it is unknown; with a suggestion the reader says more. */
function missedByChecker(
  { unresolved }: EditionReader,
  ofProject: readonly Diagnostic[],
): (diagnostic: Diagnostic) => boolean {
  const positions = new Set(ofProject.filter(isTypeError).map(positionOf));
  return (diagnostic) => {
    const said = unresolved.get(diagnostic);
    if (said === 'at the import') return ofProject.length > 0;
    return said === 'there' && diagnostic.suggestion === undefined && positions.has(positionOf(diagnostic));
  };
}

/** The diagnostics of a project without type errors where a reader has something to say, which knows the authoring format. */
export function withoutEchoes(
  ofProject: readonly Diagnostic[],
  ofReaders: readonly Diagnostic[],
): readonly Diagnostic[] {
  const ours = [...ofReaders, ...ofProject].filter(
    (diagnostic) => diagnostic.severity === 'error' && !isTypeError(diagnostic),
  );
  return ofProject.filter(
    (diagnostic) => !isTypeError(diagnostic) || !ours.some((other) => isWithin(other, diagnostic)),
  );
}

/** Whether one starts in the span of the other, which is on one line. */
function isWithin({ place: inner }: Diagnostic, { place: outer }: Diagnostic): boolean {
  if (inner.file !== outer.file || inner.line !== outer.line) return false;
  const end = outer.endLine === outer.line ? (outer.endColumn ?? outer.column) : outer.column;
  return inner.column >= outer.column && inner.column <= Math.max(outer.column, end - 1);
}

function isTypeError({ code }: Diagnostic): boolean {
  return code === 'type-error';
}

function positionOf({ place }: Diagnostic): string {
  return `${place.file}:${place.line}:${place.column}`;
}
