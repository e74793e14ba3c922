// SPDX-License-Identifier: MIT
// Violations: whether an implementation can break the rule, and whether the module has the lines.

import { applyChange, findHunk } from '../analysis/violation.js';
import { type Diagnostic, didYouMean, report } from '../diagnostics/index.js';
import type { Edition, Hunk, Rule, SourceModule, SpecModel, Violation } from '../model/index.js';
import type { Check } from './check.js';

export const checkViolations: Check = (edition, model) => {
  const rules = new Map(edition.rules.map((rule) => [rule.id, rule]));
  const modules = modulesOf(edition, model);
  return edition.violations.flatMap((violation) => [
    ...checkRule(violation, rules.get(violation.rule)),
    ...checkChange(violation, edition, modules),
  ]);
};

/** A rule that an example shows needs a violation under which the example fails. */
export const checkRuleViolations: Check = (edition) => {
  if (!edition.violationsRequired) return [];
  const broken = new Set(edition.violations.map(({ rule }) => rule));
  const shown = new Set(
    edition.examples.flatMap(({ chapter, rules }) => rules.map((rule) => `${chapter} ${rule}`)),
  );
  return edition.rules
    .filter(({ binds }) => binds !== 'user')
    .filter(({ chapter, id }) => shown.has(`${chapter} ${id}`) && !broken.has(id))
    .map(({ id, place }) =>
      report(
        'rule-without-violation',
        place,
        { id },
        { suggestion: 'write a violation that names it, under which its example fails' },
      ),
    );
};

function checkRule(violation: Violation, rule: Rule | undefined): readonly Diagnostic[] {
  if (rule === undefined) return [];
  const { rulePlace: place } = violation;
  const { id } = rule;
  const related = [{ place: rule.place, message: 'the rule is here' }];
  if (rule.binds === 'user') return [report('violation-of-user-rule', place, { id }, { related })];
  if (rule.untestable === undefined) return [];
  return [report('violation-of-untestable', place, { id }, { related })];
}

/** The modules that the edition's index reaches, by path. */
function modulesOf(edition: Edition, { modules }: SpecModel): ReadonlyMap<string, SourceModule> {
  return new Map(
    modules.filter(({ editions }) => editions.includes(edition.name)).map((module) => [module.path, module]),
  );
}

function checkChange(
  violation: Violation,
  edition: Edition,
  modules: ReadonlyMap<string, SourceModule>,
): readonly Diagnostic[] {
  const module = modules.get(violation.module);
  if (module === undefined) return [unknownModule(violation, edition, [...modules.keys()])];
  const lines = module.text.split('\n');
  const misplaced = violation.hunks.flatMap((hunk) => checkHunk(hunk, lines, violation, edition));
  if (misplaced.length > 0) return misplaced;
  const changed = applyChange(lines, violation.hunks);
  // A change without lines has been reported by its reader.
  const isSame = violation.hunks.length > 0 && text(changed?.lines ?? []) === text(lines);
  const hasChanges = violation.hunks.flat().some(({ change }) => change !== 'kept');
  return isSame && hasChanges ? [report('violation-without-change', violation.place, undefined)] : [];
}

/** Without the white space that does not count. */
function text(lines: readonly string[]): string {
  return lines.map((line) => line.trim()).join('\n');
}

function unknownModule(
  { module, modulePlace }: Violation,
  edition: Edition,
  known: readonly string[],
): Diagnostic {
  const suggestion = didYouMean(module, known);
  return report('violation-unknown-module', modulePlace, { module, edition: edition.name }, { suggestion });
}

function checkHunk(
  hunk: Hunk,
  lines: readonly string[],
  { module, place }: Violation,
  edition: Edition,
): readonly Diagnostic[] {
  const { starts, missing } = findHunk(lines, hunk);
  if (missing !== undefined) {
    const facts = { module, line: missing.line.text.trim(), after: missing.after?.text.trim() };
    const suggestion =
      missing.found === undefined
        ? didYouMean(facts.line, uniqueLines(lines))
        : `the line there is "${missing.found}"`;
    return [report('violation-not-found', missing.line.place, facts, { suggestion })];
  }
  const [first] = hunk;
  if (starts.length === 0) return [report('violation-unanchored', first?.place ?? place, undefined)];
  if (starts.length === 1) return [];
  const folder = edition.place.file.replace(/[^/]*$/, '');
  const related = starts.map((start) => ({
    place: { file: folder + module, line: start + 1, column: lines[start]!.search(/\S|$/) + 1 },
    message: 'they stand here',
  }));
  const suggestion = 'add the lines around them, each after a space';
  return [
    report(
      'violation-ambiguous',
      first?.place ?? place,
      { module, count: starts.length },
      { related, suggestion },
    ),
  ];
}

function uniqueLines(lines: readonly string[]): readonly string[] {
  return [...new Set(lines.map((line) => line.trim()))].filter((line) => line !== '');
}
