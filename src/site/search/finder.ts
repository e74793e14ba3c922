// SPDX-License-Identifier: MIT
// Finds what answers a question. An answer need not have every word: it ranks by how many it has, and by how rare these
// are. It runs in the page, and in the tests.

import MiniSearch from 'minisearch';
import type { ListedEntry, SearchData } from './entry-list.js';
import { groupOf } from './groups.js';
import { QuestionReader, type Variant, type Wanted } from './questions.js';
import { indexTokens, piecesOf } from './tokens.js';

export interface Found {
  readonly entry: ListedEntry;
  /** Where it stands in the edition that the reader wants, else in the first one that has it. */
  readonly path: string;
  readonly edition: string;
}

export interface Wish {
  /** Of the page that the reader is on; empty for none. */
  readonly at: string;
  /** What the reader limits the search to; empty for all. */
  readonly only: string;
}

const BOOST = { title: 3, words: 0.9, text: 1 } as const;
/** The usual figures, but for the second: a long name is no worse than a short one. */
const BM25 = { k: 1.2, b: 0.5, d: 0.5 } as const;
/** A word that has only its beginning in common with a token is worth this much. */
const PREFIX = 0.4;
const PREFIX_LENGTH_MIN = 3;
const FUZZY_LENGTH_MIN = 5;
const AT_HOME = 1.25;
const EXACT = 10;
const FIRST = 0.15;

type Scores = ReadonlyMap<number, number>;

export class Finder {
  readonly #index = new MiniSearch<{ id: number; title: string; words: string; text: string }>({
    fields: ['title', 'words', 'text'],
    tokenize: indexTokens,
    // The tokens are what they should be.
    processTerm: (term) => term,
  });
  readonly #data: SearchData;
  readonly #questions: QuestionReader;
  readonly #known = new Map<string, Scores>();
  /** By entry. */
  readonly #priority: readonly number[];

  constructor(data: SearchData) {
    this.#data = data;
    this.#questions = new QuestionReader(data);
    this.#priority = prioritiesOf(data.entries);
    const shown = shownBy(data.entries);
    this.#index.addAll(
      data.entries.map(([, kind, title, text, words], id) => ({
        id,
        title,
        words: kind === 'rule' ? [words, ...(shown.get(title) ?? [])].join(' ') : words,
        text,
      })),
    );
  }

  /** The best first. */
  find(text: string, wish: Wish): readonly Found[] {
    const wanted = this.#questions.read(text);
    const byWord = wanted.map((word) => this.#scoresOf(word));
    const scores = sumsOf(byWord);
    const asked = text.trim().toLowerCase();
    return this.#collapsed(
      [...scores].flatMap(([id, score]) => {
        const entry = this.#data.entries[id]!;
        const page = this.#pageOf(entry, wish);
        if (page === undefined) return [];
        const { weight: worth, isNamed } = groupOf(entry[1]);
        const exact = isNamed && entry[2].toLowerCase() === asked ? EXACT : 1;
        const home = wish.at === '' ? this.#data.editions.at(0)?.[0] : wish.at;
        const weight = worth * exact * (page[1] === home ? AT_HOME : 1);
        return [{ entry, path: page[0], edition: page[1], score: score * weight * this.#priority[id]! }];
      }),
    );
  }

  /** The page of the reader's edition, else the first; undefined where the search is limited to another edition. */
  #pageOf([, , , , , ...pages]: ListedEntry, { at, only }: Wish): SearchData['pages'][number] | undefined {
    const all = pages.map((index) => this.#data.pages[index]!);
    const lawful = only === '' ? all : all.filter(([, edition]) => edition === only || edition === '');
    const of = (name: string | undefined) => lawful.find(([, edition]) => edition === name);
    return (
      of(at) ?? this.#data.editions.map(([name]) => of(name)).find((page) => page !== undefined) ?? lawful[0]
    );
  }

  /** What has one name in several editions, with other words in each, is one answer. */
  #collapsed(scored: readonly (Found & { readonly score: number })[]): readonly Found[] {
    const seen = new Set<string>();
    return [...scored]
      .sort((a, b) => b.score - a.score)
      .filter(({ entry: [anchor, kind, title] }) => {
        const key = [kind, anchor, title].join('\n');
        return !seen.has(key) && seen.add(key);
      });
  }

  /** The best way to say a word counts whole, and each further one a little. */
  #scoresOf(word: Wanted): Scores {
    const best = new Map<number, number>();
    // Where nobody says it as the reader does, another word is as good.
    const isSaid = word.some((variant) => variant.weight === 1 && this.#scoresOfVariant(variant).size > 0);
    for (const variant of isSaid ? word : word.map(({ tokens }) => ({ tokens, weight: 1 })))
      for (const [id, score] of this.#scoresOfVariant(variant)) {
        const known = best.get(id);
        const [more, less] = known === undefined || score > known ? [score, known ?? 0] : [known, score];
        best.set(id, more + less / 4);
      }
    return best;
  }

  #scoresOfVariant({ tokens, weight }: Variant): Scores {
    const [first, ...rest] = tokens.map((token) => this.#scoresOfToken(token, weight === 1));
    if (first === undefined) return new Map();
    return new Map(
      [...first].flatMap(([id, score]) =>
        rest.every((other) => other.has(id))
          ? [
              [
                id,
                (weight * rest.reduce((sum, other) => sum + other.get(id)!, score)) /
                  Math.sqrt(tokens.length),
              ],
            ]
          : [],
      ),
    );
  }

  /** @param isTyped - Whether the reader wrote it: then it may be a beginning, or misspelt. */
  #scoresOfToken(token: string, isTyped: boolean): Scores {
    const key = `${token} ${isTyped}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const exact = this.#search(token);
    const scores = isTyped ? this.#withLike(token, exact) : exact;
    this.#known.set(key, scores);
    return scores;
  }

  /** Those that have the token itself keep their score: an identifier that begins with it is rare, and tells no more. */
  #withLike(token: string, exact: Scores): Scores {
    const begun = token.length < PREFIX_LENGTH_MIN ? exact : this.#search(token, { prefix: true });
    const isWord = token.length >= FUZZY_LENGTH_MIN && /^[a-z]+$/.test(token);
    return begun.size === 0 && isWord ? this.#search(token, { fuzzy: 0.2 }) : new Map([...begun, ...exact]);
  }

  #search(token: string, options: { readonly prefix?: boolean; readonly fuzzy?: number } = {}): Scores {
    const found = this.#index.search(token, {
      ...options,
      tokenize: (one) => [one],
      boost: BOOST,
      bm25: BM25,
      weights: { prefix: PREFIX, fuzzy: PREFIX },
    });
    return new Map(found.map(({ id, score }) => [id as number, score]));
  }
}

/** A chapter goes from what is general to what is special: the first of a kind on its page counts a little more. */
function prioritiesOf(entries: SearchData['entries']): readonly number[] {
  const counts = new Map<string, number>();
  return entries.map(([, kind, , , , page]) => {
    const key = `${page} ${kind}`;
    const before = counts.get(key) ?? 0;
    counts.set(key, before + 1);
    return 1 + FIRST / (1 + before / 3);
  });
}

/**
 * The sum of what an answer has of each word, times its share of the question: a word that is rare makes a larger part of the
 * question than one that stands everywhere.
 */
function sumsOf(byWord: readonly Scores[]): Scores {
  const sums = new Map<number, { sum: number; share: number }>();
  const parts = byWord.map((scores) => Math.max(0, ...scores.values()));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  for (const [index, scores] of byWord.entries())
    for (const [id, score] of scores) {
      const known = sums.get(id) ?? { sum: 0, share: 0 };
      sums.set(id, { sum: known.sum + score, share: known.share + parts[index]! / whole });
    }
  return new Map([...sums].map(([id, { sum, share }]) => [id, sum * share]));
}

/** Titles of the examples of each rule: they say what happens, as somebody who asks would. */
function shownBy(entries: SearchData['entries']): ReadonlyMap<string, ReadonlySet<string>> {
  const titles = new Map<string, Set<string>>();
  for (const [, kind, title, text, words] of entries)
    for (const rule of kind === 'example' ? piecesOf(`${text} ${words}`) : [])
      titles.set(rule.whole, (titles.get(rule.whole) ?? new Set()).add(title));
  return titles;
}
