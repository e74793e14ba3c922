// SPDX-License-Identifier: MIT
// The rules of two editions next to each other, chapter by chapter, with the words marked that differ.

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { EditionDifference, RuleChange } from '../../compare/index.js';
import type { Rule } from '../../model/index.js';
import type { EditionContext } from '../edition-context.js';
import { anchors } from '../links.js';
import { fold, section } from '../parts/index.js';
import { ruleWords } from '../prose/rule-words.js';
import { markedSides, ruleSide, sideBox, type Words } from './side.js';

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
type Fate = (typeof FATES)[number];

/** Chapters in the order of the later edition; those that it no longer has come last. */
export function sideBySide(sides: Sides): readonly ElementContent[] {
  return chaptersOf(sides).map(({ name, title, pairs }) =>
    section(3, `chapter:${name}`, title, [
      chapterLinks(name, sides),
      fold(
        figures(pairs),
        pairs.map((pair) => pairBox(pair, sides)),
      ),
    ]),
  );
}

/** `12 rules: 9 same, 3 reworded`. */
function figures(pairs: readonly RulePair[]): string {
  const counts = FATES.map((fate) => [pairs.filter((pair) => fateOf(pair) === fate).length, fate] as const);
  const parts = counts.filter(([count]) => count > 0).map(([count, fate]) => `${count} ${fate}`);
  return `${pairs.length === 1 ? '1 rule' : `${pairs.length} rules`}: ${parts.join(', ')}`;
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
    const chapter = edition.document.chapters.find((each) => each.name === name);
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
  const wordsOf = (of: Rule | undefined, edition: EditionContext): Words | undefined =>
    of && ruleWords(of, edition);
  const [before, after] = markedSides(wordsOf(pair.before, from), wordsOf(pair.after, to));
  const side = (of: Rule | undefined, words: Words, edition: EditionContext): Element =>
    sideBox(of && ruleSide(of, words, edition), edition, 'No such rule.');
  return h('section', { className: classes, id: anchors.rule(pair.id), ariaLabel: `Rule ${pair.id}` }, [
    h('h4', [
      h('a', { href: `#${anchors.rule(pair.id)}` }, pair.id),
      ' ',
      h('span.chip', fateText(pair, fate)),
    ]),
    h('div.sides', [side(pair.before, before, from), side(pair.after, after, to)]),
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
