// SPDX-License-Identifier: MIT
// A rule in its chapter: its words, where they come from, and all that carries and proves it.

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { RuleBlock } from '../../document/document.js';
import type { Rule, Violation } from '../../model/index.js';
import { counterparts } from '../compare/counterparts.js';
import type { EditionContext } from '../edition-context.js';
import { anchors } from '../links.js';
import { resultBadge, resultSummary, ruleChips } from '../parts/index.js';
import type { Content } from '../parts/joined.js';
import { worstState } from '../parts/result-badge.js';
import type { CarryingLine } from '../sources.js';
import { toInline } from './inline.js';

/** @param words - Those of the rule. */
export function ruleBox(
  block: RuleBlock,
  words: readonly ElementContent[],
  edition: EditionContext,
): Element {
  const rule = edition.document.rule(block.id);
  return h('div.rule', { id: anchors.rule(rule.id), role: 'group', ariaLabel: `Rule ${rule.id}` }, [
    h('p.rule-head', [
      ...(block.step === undefined ? [] : [h('span.step', `Step ${block.step}`), ' ']),
      h('a.rule-id', { href: `#${anchors.rule(rule.id)}` }, rule.id),
      ' ',
      ...ruleChips(rule),
      ' ',
      worst(rule, edition),
      ' ',
      h(
        'a.rule-page',
        { href: edition.links.rule(edition.model.uapi.name, rule.id), ariaLabel: `History of ${rule.id}` },
        'history',
      ),
    ]),
    h('div.rule-words', [...words]),
    ...block.remarks.map((remark) => h('p.remark', [...toInline(remark, edition)])),
    h('p.rule-from', ['From ', ...toInline(block.sources, edition), '.']),
    ...counterparts(rule, edition),
    proof(rule, edition),
  ]);
}

/** The worst result of the rule's examples, for a reader who only scans. */
function worst(rule: Rule, edition: EditionContext): ElementContent {
  const state = worstState(edition.examplesOf(rule.id).map((example) => edition.stateOf(example)));
  if (state !== 'none') return resultBadge(state);
  return h('span.badge', rule.untestable === undefined ? 'no example' : 'untestable');
}

/** Folded away, since most readers want the words; the summary says what is there. */
function proof(rule: Rule, edition: EditionContext): Element {
  const rows = proofRows(rule, edition);
  return h('details.proof', [
    h('summary', summaryOf(rule, edition)),
    h(
      'dl',
      rows.flatMap(([name, items]) => [
        h('dt', name),
        h(
          'dd',
          h(
            'ul',
            items.map((item) => h('li', [...item])),
          ),
        ),
      ]),
    ),
  ]);
}

type Row = readonly [name: string, items: readonly Content[]];

function proofRows(rule: Rule, edition: EditionContext): readonly Row[] {
  const rows: readonly Row[] = [
    [
      'Shown by',
      edition
        .examplesOf(rule.id)
        .map((example) => [
          h('a', { href: edition.examplePath(example) }, example.title),
          ' ',
          resultBadge(edition.stateOf(example)),
        ]),
    ],
    ['Held by', edition.violationsOf(rule.id).map((violation) => violationItem(violation, edition))],
    [
      'Carried by',
      edition
        .stepsOf(rule.id)
        .map((step) => [
          h('a', { href: edition.stepPath(step) }, [
            h('code', `${step.algorithm}()`),
            step.path === undefined ? '' : `, step ${step.path}`,
          ]),
        ]),
    ],
    [
      'In the package',
      edition.functionsOf(rule.id).map(({ name, path }) => [h('a', { href: path }, h('code', name))]),
    ],
    ['In code', edition.linesOf(rule.id).map((line) => [lineLink(line, edition)])],
    [
      'Decided in',
      edition.decisionsOf(rule).map(({ id, title }) => [h('a', { href: edition.decisionPath(id) }, title)]),
    ],
  ];
  return rows.filter(([, items]) => items.length > 0);
}

function violationItem(violation: Violation, edition: EditionContext): Content {
  const verdict = edition.verdictOf(violation);
  const count = verdict?.killedBy.length ?? 0;
  const said =
    verdict === undefined
      ? h('span.badge.is-stale', 'not tried')
      : count > 0
        ? h('span.badge.is-passed', `noticed by ${count === 1 ? 'an example' : `${count} examples`}`)
        : h('span.badge.is-failed', 'not noticed');
  return [h('a', { href: edition.violationPath(violation) }, violation.title), ' ', said];
}

function lineLink(line: CarryingLine, edition: EditionContext): Element {
  const what = line.source.kind === 'header' ? 'header ' : '';
  return h('a', { href: edition.linePath(line) }, [what, h('code', line.source.name), `, line ${line.line}`]);
}

/** `Proof: 3 passed; 2 violations noticed; 1 step; 4 lines of code`. */
function summaryOf(rule: Rule, edition: EditionContext): string {
  const violations = edition.violationsOf(rule.id);
  const noticed = violations.filter((violation) => (edition.verdictOf(violation)?.killedBy.length ?? 0) > 0);
  const parts = [
    resultSummary(edition.examplesOf(rule.id), edition) || 'no example',
    violations.length === 0 ? '' : `${noticed.length} of ${counted(violations.length, 'violation')} noticed`,
    counted(edition.stepsOf(rule.id).length, 'step'),
    counted(edition.linesOf(rule.id).length, 'line', 'of code'),
  ];
  return `Proof: ${parts.filter((part) => part !== '').join('; ')}`;
}

function counted(count: number, noun: string, more = ''): string {
  if (count === 0) return '';
  return [String(count), count === 1 ? noun : `${noun}s`, more].filter((word) => word !== '').join(' ');
}
