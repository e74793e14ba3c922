// SPDX-License-Identifier: MIT
// Fences to blocks: figures, plain code, and examples and violations, which are read once more by their own language.

import type { Code } from 'mdast';
import { didYouMean, report } from '../../diagnostics/index.js';
import type { Block, Example, Place } from '../../model/index.js';
import { levelOf, readTranscript } from '../transcript/transcript.js';
import { idsOf } from './anchors.js';
import type { Attribute, LineText } from './attributes.js';
import { isExpected, pagesAudience } from './blocks.js';
import { audienceOr, type Desk, placeOf, type Scope, slug } from './desk.js';
import { codeInEdition } from './examples.js';
import type { Fence } from './openers.js';
import { readViolation } from './violation.js';

export function readFence(node: Code, scope: Scope, desk: Desk): readonly Block[] {
  const place = placeOf(desk, node);
  const fence = desk.parsed.skeleton.fences.get(place.line);
  if (fence === undefined) {
    desk.diagnostics.push(report('indented-code', place, undefined));
    return [];
  }
  switch (fence.language) {
    case 'ts':
    case 'transcript':
      return readExample(node, fence, scope, desk);
    case 'violation':
      if (!isExpected(desk, scope, 'violation', fence.place)) return [];
      return [readViolation(fence, linesOf(fence, desk), scope, desk)];
    case 'figure': {
      if (!isExpected(desk, scope, 'figure', fence.place)) return [];
      const audience = pagesAudience(desk, scope, 'this figure', fence.place);
      return [
        { kind: 'figure', alt: fence.attributes.get('alt')?.value ?? '', text: node.value, audience, place },
      ];
    }
    default: {
      if (!isExpected(desk, scope, 'code', fence.place)) return [];
      const audience = audienceOr(desk, scope.text, 'this code', fence.place);
      return [{ kind: 'code', language: fence.language, text: node.value, audience, place }];
    }
  }
}

function readExample(node: Code, fence: Fence, scope: Scope, desk: Desk): readonly Block[] {
  if (!isExpected(desk, scope, 'example', fence.place)) return [];
  const title = fence.attributes.get('title');
  const rule = fence.attributes.get('rule');
  const id = `${desk.chapter}/${slug(title?.value ?? '')}`;
  if (title !== undefined) checkTitle(id, title, desk);
  const kind = fence.language === 'ts' ? 'ts' : 'transcript';
  const steps =
    kind === 'ts' ? [] : readTranscript(linesOf(fence, desk), desk.context.lexicon, desk.diagnostics);
  const asserts = kind === 'ts' ? callsAssert(node.value) : steps.some((step) => step.expect !== undefined);
  if (!asserts) {
    const suggestion =
      kind === 'ts' ? 'call assert.equal or another of assert' : 'say what a step gives, after =>';
    desk.diagnostics.push(report('example-asserts-nothing', fence.place, undefined, { suggestion }));
  }
  const example: Example = {
    id,
    kind,
    title: title?.value ?? '',
    rules: rule === undefined ? [] : readRuleIds(rule, desk),
    chapter: desk.chapter,
    code: codeInEdition(node.value, desk.context.packageName, desk.context.edition),
    place: fence.place,
    codePlace: { file: fence.place.file, line: fence.line + 1, column: 1 },
    steps,
    level: levelOf(steps, desk.context.lexicon),
  };
  desk.examples.push(example);
  const audience = pagesAudience(desk, scope, 'this example', fence.place);
  return [{ kind: 'example', id, audience, place: fence.place }];
}

/** Two titles of a chapter with one slug would give two tests one name. */
function checkTitle(id: string, title: Attribute, desk: Desk): void {
  const first = desk.examples.find((example) => example.id === id);
  if (first === undefined) return;
  const related = [{ place: first.place, message: 'the example that has it' }];
  desk.diagnostics.push(
    report('duplicate-title', title.valuePlace, { kind: 'example', title: title.value }, { related }),
  );
}

/** The IDs of an attribute, each with its place; unknown ones are reported and kept. */
export function readRuleIds(attribute: Attribute, desk: Desk): readonly string[] {
  const ids: string[] = [];
  for (const match of attribute.value.matchAll(/[^\s,;]+/g)) {
    const [id] = match;
    ids.push(id);
    if (desk.context.anchors.get(id)?.target === 'rule') continue;
    const place = partOf(attribute, match.index, id.length);
    const suggestion = didYouMean(id, idsOf(desk.context.anchors, 'rule'));
    desk.diagnostics.push(
      report('unknown-rule', place, { id, edition: desk.context.edition }, { suggestion }),
    );
  }
  return ids;
}

/** The place of a part of an attribute's value. */
export function partOf({ valuePlace }: Attribute, start: number, length: number): Place {
  const column = valuePlace.column + start;
  return { ...valuePlace, column, endColumn: column + length };
}

/** The raw lines of a fence, with their numbers: columns count from the start of the chapter's line. */
function linesOf(fence: Fence, desk: Desk): readonly LineText[] {
  const end = fence.closeLine ?? desk.parsed.lines.length + 1;
  return desk.parsed.lines
    .slice(fence.line, end - 1)
    .map((text, index) => ({ file: desk.parsed.file, line: fence.line + 1 + index, text }));
}

function callsAssert(code: string): boolean {
  const withoutComments = code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\s\/\/\s.*$/gm, '');
  return /\bassert(\.\w+)*\s*\(/.test(withoutComments);
}
