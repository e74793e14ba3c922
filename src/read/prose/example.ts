// SPDX-License-Identifier: MIT
// An example: a fence of TypeScript, or a transcript that is read line by line. It names the rules that it shows.
// A violation: the rule that it breaks, the module that it changes, and the lines of the change.

import { groupHunks, readChangeLine } from '../../analysis/violation.js';
import type { Block, Example, Hunk, HunkLine } from '../../model/index.js';
import { type LineText, placeIn } from '../lines.js';
import { levelOf, readTranscript } from '../transcript/transcript.js';
import { checkRuleId, readRuleIds, readTitle } from './attribute-values.js';
import { type Desk, pagesAudience, type Scope } from './desk.js';
import { type Fence, isBroken, type ParsedChapter } from './parsed-chapter.js';

/** What stands for the name of an edition in the imports of a chapter that several editions have. */
const THIS_EDITION = 'edition';

/** @returns The block that stands for the example; the example itself goes to the desk. */
export function readExample(fence: Fence, scope: Scope, desk: Desk): readonly Block[] {
  const { language, attributes, text, lines, place } = fence;
  const { lexicon, packageName, edition } = desk.context;
  const { id, title } = readTitle(fence, 'example', desk.examples, desk);
  const kind = language === 'ts' ? 'ts' : 'transcript';
  const steps = kind === 'ts' ? [] : readTranscript(lines, lexicon, desk.diagnostics);
  const asserts = kind === 'ts' ? callsAssert(text) : steps.some((step) => step.expect !== undefined);
  if (!asserts) {
    const suggestion =
      kind === 'ts' ? 'call assert.equal or another of assert' : 'say what a step gives, after =>';
    desk.report('example-asserts-nothing', place, undefined, { suggestion });
  }
  const example: Example = {
    id,
    kind,
    title,
    rules: readRuleIds(attributes.get('rule'), desk),
    chapter: desk.chapter,
    code: codeInEdition(text, packageName, edition),
    place,
    codePlace: { file: place.file, line: place.line + 1, column: 1 },
    steps,
    level: levelOf(steps, lexicon),
  };
  desk.examples.push(example);
  return [{ kind: 'example', id, audience: pagesAudience(desk, scope, 'this example', place), place }];
}

function callsAssert(code: string): boolean {
  const withoutComments = code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\s\/\/\s.*$/gm, '');
  return /\bassert(\.\w+)*\s*\(/.test(withoutComments);
}

/** Code as it is in an edition: what it imports of "this edition" comes from that one. */
function codeInEdition(code: string, packageName: string, edition: string): string {
  const own = `${packageName}/${THIS_EDITION}`;
  const named = `${packageName}/${edition}`;
  return code.replaceAll(`'${own}'`, `'${named}'`).replaceAll(`"${own}"`, `"${named}"`);
}

/**
 * Virtual files of a chapter, `<chapter>.<n>.ts`, counted from 1; none where fences are not what they seem.
 *
 * @param editions - Names of those that have the chapter.
 */
export function exampleFiles(
  chapter: ParsedChapter,
  packageName: string,
  editions: readonly string[],
): readonly (readonly [string, string])[] {
  return chapter.fences
    .filter(({ language, place }) => language === 'ts' && !isBroken(chapter, place.line))
    .flatMap(({ lines, place }) => {
      const text = '\n'.repeat(place.line) + lines.map((line) => `${line.text}\n`).join('');
      // Most examples name their edition, and are the same text in each that has the chapter.
      return [...new Set(editions.map((edition) => codeInEdition(text, packageName, edition)))];
    })
    .map((text, index) => [`${chapter.file}.${index + 1}.ts`, text]);
}

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
