// SPDX-License-Identifier: MIT
// A violation: the rule that it breaks, the module that it changes, and the lines of the change.

import { groupHunks, readChangeLine } from '../../analysis/violation.js';
import type { Block, Hunk, HunkLine } from '../../model/index.js';
import { type LineText, placeIn } from '../lines.js';
import { checkRuleId, readTitle } from './attribute-values.js';
import { type Desk, pagesAudience, type Scope } from './desk.js';
import type { Fence } from './parsed-chapter.js';

/** @returns The block that stands for the violation; the violation itself goes to the desk. */
export function readViolation(fence: Fence, scope: Scope, desk: Desk): readonly Block[] {
  const { attributes, place } = fence;
  const rule = attributes.get('rule');
  const module = attributes.get('in');
  const { id, title } = readTitle(fence, 'violation', desk.violations, desk);
  desk.violations.push({
    id,
    title,
    rule: rule?.value ?? '',
    rulePlace: rule?.valuePlace ?? place,
    module: module?.value ?? '',
    modulePlace: module?.valuePlace ?? place,
    hunks: readHunks(fence, desk),
    chapter: desk.chapter,
    place,
  });
  if (rule !== undefined) {
    const isList = /[\s,;]/.test(rule.value.trim());
    const instead = isList
      ? 'a violation breaks one rule: write another violation for the other one'
      : undefined;
    checkRuleId(rule.value, rule.valuePlace, desk, instead);
  }
  return [{ kind: 'violation', id, audience: pagesAudience(desk, scope, 'this violation', place), place }];
}

/** None where a line is malformed: what the others say is then only a part of what was meant. */
function readHunks({ lines, place }: Fence, desk: Desk): readonly Hunk[] {
  const read = lines.map((line) => readLine(line, desk));
  const sound = read.filter((line) => line !== undefined);
  if (sound.length < read.length) return [];
  const hunks = groupHunks(sound);
  if (hunks.flat().every(({ change }) => change === 'kept'))
    desk.report('violation-without-change', place, undefined);
  return hunks;
}

function readLine(line: LineText, desk: Desk): HunkLine | 'separator' | undefined {
  const place = placeIn(line, 0, Math.max(1, line.text.trimEnd().length));
  const read = readChangeLine(line.text);
  if (read === undefined) {
    const suggestion = 'put a space before a line that stays as it is';
    desk.report('violation-line', place, { text: line.text.trim() }, { suggestion });
  }
  return read === undefined || read === 'separator' ? read : { ...read, place };
}
