// SPDX-License-Identifier: MIT
// A violation: the rule that it breaks, the module that it changes, and the lines of the change.

import { groupHunks, readChangeLine } from '../../analysis/violation.js';
import { didYouMean, report } from '../../diagnostics/index.js';
import type { Block, Hunk, HunkLine, Violation } from '../../model/index.js';
import { idsOf } from './anchors.js';
import { type Attribute, type LineText, placeIn } from './attributes.js';
import { pagesAudience } from './blocks.js';
import { type Desk, type Scope, slug } from './desk.js';
import type { Fence } from './openers.js';

/** @param lines - Those inside the fence. */
export function readViolation(fence: Fence, lines: readonly LineText[], scope: Scope, desk: Desk): Block {
  const title = fence.attributes.get('title');
  const rule = fence.attributes.get('rule');
  const module = fence.attributes.get('in');
  const violation: Violation = {
    id: `${desk.chapter}/${slug(title?.value ?? '')}`,
    title: title?.value ?? '',
    rule: rule?.value ?? '',
    rulePlace: rule?.valuePlace ?? fence.place,
    module: module?.value ?? '',
    modulePlace: module?.valuePlace ?? fence.place,
    hunks: readHunks(lines, fence, desk),
    chapter: desk.chapter,
    place: fence.place,
  };
  if (title !== undefined) checkTitle(violation, title, desk);
  if (rule !== undefined) checkRule(rule, desk);
  desk.violations.push(violation);
  const audience = pagesAudience(desk, scope, 'this violation', fence.place);
  return { kind: 'violation', id: violation.id, audience, place: fence.place };
}

/** None where a line is malformed: what the others say is then only a part of what was meant. */
function readHunks(lines: readonly LineText[], fence: Fence, desk: Desk): readonly Hunk[] {
  const read = lines.map((line) => readLine(line, desk));
  const sound = read.filter((line) => line !== undefined);
  if (sound.length < read.length) return [];
  const hunks = groupHunks(sound);
  if (hunks.flat().every(({ change }) => change === 'kept'))
    desk.diagnostics.push(report('violation-without-change', fence.place, undefined));
  return hunks;
}

function readLine(line: LineText, desk: Desk): HunkLine | 'separator' | undefined {
  const place = placeIn(line, 0, Math.max(1, line.text.trimEnd().length));
  const read = readChangeLine(line.text);
  if (read === undefined) {
    const suggestion = 'put a space before a line that stays as it is';
    desk.diagnostics.push(report('violation-line', place, { text: line.text.trim() }, { suggestion }));
  }
  return read === undefined || read === 'separator' ? read : { ...read, place };
}

function checkTitle({ id }: Violation, title: Attribute, desk: Desk): void {
  const first = desk.violations.find((violation) => violation.id === id);
  if (first === undefined) return;
  const related = [{ place: first.place, message: 'the violation that has it' }];
  const facts = { kind: 'violation', title: title.value } as const;
  desk.diagnostics.push(report('duplicate-title', title.valuePlace, facts, { related }));
}

function checkRule({ value: id, valuePlace }: Attribute, desk: Desk): void {
  const { anchors, edition } = desk.context;
  if (anchors.get(id)?.target === 'rule') return;
  const suggestion = /[\s,;]/.test(id.trim())
    ? 'a violation breaks one rule: write another violation for the other one'
    : didYouMean(id, idsOf(anchors, 'rule'));
  desk.diagnostics.push(report('unknown-rule', valuePlace, { id, edition }, { suggestion }));
}
