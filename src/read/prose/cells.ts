// SPDX-License-Identifier: MIT
// A `cells` fence: the patterns by which a rule or a decision answers cells. The pages show the table, not the patterns.

import { didYouMean } from '../../diagnostics/index.js';
import type { Block } from '../../model/index.js';
import { readPattern } from '../transcript/cells.js';
import { idsOf } from './anchors.js';
import type { Desk, Scope } from './desk.js';
import type { Fence } from './parsed-chapter.js';

export function readCells({ attributes, lines, place }: Fence, _scope: Scope, desk: Desk): readonly Block[] {
  const { anchors, edition } = desk.context;
  const by = attributes.get('by');
  if (by === undefined) return [];
  const target = anchors.get(by.value)?.target;
  if (target !== 'rule' && target !== 'decision') {
    const suggestion = didYouMean(by.value, [...idsOf(anchors, 'rule'), ...idsOf(anchors, 'decision')]);
    desk.report('unknown-rule', by.valuePlace, { id: by.value, edition }, { suggestion });
  }
  const found = desk.diagnostics.length;
  const holder = { by: by.value, chapter: desk.chapter };
  const patterns = lines.flatMap((line) => readPattern(line, holder, desk.diagnostics) ?? []);
  if (patterns.length === 0 && desk.diagnostics.length === found)
    desk.report('cells-line', place, { text: '' });
  desk.cells.push(...patterns);
  return [];
}
