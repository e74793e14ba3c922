// SPDX-License-Identifier: MIT
// The rules of two editions next to each other, chapter by chapter, with the words marked that differ.

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { changedStretches, type EditionDifference, type RuleChange } from '../../compare/index.js';
import type { Rule } from '../../model/index.js';
import type { EditionContext } from '../edition-context.js';
import { anchors } from '../links.js';
import { provenanceLinks, ruleChips, ruleLink, section } from '../parts/index.js';
import { toHtml } from '../prose/blocks.js';
import { markWords, textOf } from './marks.js';

/** The two editions of a page. */
export interface Sides {
  readonly from: EditionContext;
  readonly to: EditionContext;
  readonly difference: EditionDifference;
}

interface RulePair {
  readonly id: string;
  readonly before: Rule | undefined;
  readonly after: Rule | undefined;
  readonly change: RuleChange | undefined;
}

/** How the page names what became of a rule; each is a class of its own, which the filter hides. */
export const FATES = ['same', 'reworded', 'changed', 'added', 'removed'] as const;
export type Fate = (typeof FATES)[number];

/** Chapters in the order of the later edition; those that it no longer has come last. */
export function sideBySide(sides: Sides): readonly ElementContent[] {
  return chaptersOf(sides).map(({ name, title, pairs }) =>
    section(3, `chapter:${name}`, title, [
      chapterLinks(name, sides),
      ...pairs.map((pair) => pairBox(pair, sides)),
    ]),
  );
}

interface ChapterPair {
  readonly name: string;
  readonly title: string;
  readonly pairs: readonly RulePair[];
}

function chaptersOf({ from, to, difference }: Sides): readonly ChapterPair[] {
  const changes = new Map(difference.rules.map((change) => [change.id, change]));
  const older = new Map(from.edition.rules.map((rule) => [rule.id, rule]));
  const newer = new Map(to.edition.rules.map((rule) => [rule.id, rule]));
  const chapters = new Map(
    [...to.edition.chapters, ...from.edition.chapters].map(({ name, title }) => [name, title]),
  );
  for (const { name, title } of to.edition.chapters) chapters.set(name, title);
  const pairOf = (id: string): RulePair => ({
    id,
    before: older.get(id),
    after: newer.get(id),
    change: changes.get(id),
  });
  return [...chapters].flatMap(([name, title]) => {
    const kept = to.edition.rules.filter(({ chapter }) => chapter === name);
    const gone = from.edition.rules.filter(({ id, chapter }) => chapter === name && !newer.has(id));
    const pairs = [...kept, ...gone].map(({ id }) => pairOf(id));
    return pairs.length === 0 ? [] : [{ name, title, pairs }];
  });
}

function chapterLinks(name: string, { from, to }: Sides): Element {
  const links = [from, to].map((edition) => {
    const chapter = edition.page.chapters.find((each) => each.name === name);
    return chapter === undefined
      ? h('span.quiet', `not a chapter of ${edition.edition.title}`)
      : h(
          'a',
          { href: edition.links.chapter(edition.name, name) },
          `${chapter.title} (${edition.edition.title})`,
        );
  });
  return h('p.chapter-links', [links[0]!, ' · ', links[1]!]);
}

function pairBox(pair: RulePair, { from, to }: Sides): Element {
  const rule = (pair.after ?? pair.before)!;
  const fate = fateOf(pair);
  const classes = ['pair', `is-${fate}`, `for-${rule.binds}`, `with-${rule.force.replace(' ', '-')}`];
  const [before, after] = markedSides(pair, from, to);
  return h('section', { className: classes, id: anchors.rule(pair.id), ariaLabel: `Rule ${pair.id}` }, [
    h('h4', [
      h('a', { href: `#${anchors.rule(pair.id)}` }, pair.id),
      ' ',
      h('span.chip', fateText(pair, fate)),
    ]),
    h('div.sides', [sideBox(pair.before, before, from), sideBox(pair.after, after, to)]),
  ]);
}

function fateOf({ change }: RulePair): Fate {
  if (change === undefined) return 'same';
  if (change.kind !== 'changed') return change.kind;
  return change.what.includes('wording') ? 'reworded' : 'changed';
}

/** `reworded, force changed`. */
function fateText({ change }: RulePair, fate: Fate): string {
  if (change?.kind !== 'changed') return fate;
  const others = change.what.filter((respect) => respect !== 'wording');
  return [
    ...(fate === 'reworded' ? ['reworded'] : []),
    ...others.map((respect) => `${respect} changed`),
  ].join(', ');
}

type Words = readonly ElementContent[];

function markedSides(
  { before, after }: RulePair,
  from: EditionContext,
  to: EditionContext,
): readonly [Words, Words] {
  const old = before === undefined ? [] : toHtml(before.blocks, from);
  const now = after === undefined ? [] : toHtml(after.blocks, to);
  if (before === undefined || after === undefined) return [old, now];
  const { removed, added } = changedStretches(textOf(old), textOf(now));
  return [markWords(old, removed, 'del'), markWords(now, added, 'ins')];
}

function sideBox(rule: Rule | undefined, words: Words, edition: EditionContext): Element {
  if (rule === undefined)
    return h('div.side.absent', [h('p.side-name', edition.edition.title), h('p.quiet', 'No such rule.')]);
  return h('div.side', [
    h('p.side-name', [edition.edition.title, ': ', ruleLink(rule.id, edition), ' ', ...ruleChips(rule)]),
    ...words,
    h('p.rule-from', ['From ', ...provenanceLinks(rule.from, edition)]),
  ]);
}
