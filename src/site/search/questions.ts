// SPDX-License-Identifier: MIT
// What a question asks for: its words, and for each of them the ways in which an answer may say it.

import { SYNONYMS } from './english.js';
import type { SearchData } from './entry-list.js';
import { indexTokens, isPlain, type Piece, piecesOf, stem } from './tokens.js';

/** A way to say a word of the question: an answer has all of its tokens. */
export interface Variant {
  readonly tokens: readonly string[];
  /** From 0 to 1: how good an answer in these words is, against one in the words of the question. */
  readonly weight: number;
}

/** A word of the question. */
export type Wanted = readonly Variant[];

const WEIGHTS = { parts: 0.7, name: 0.7, synonym: 0.45, number: 0.8 } as const;
/** Words in a name at most. */
const NAME_WORDS_MAX = 4;

/** Names that mean the same: by the tokens of each, the others. */
type Thesaurus = ReadonlyMap<string, readonly Variant[]>;

export class QuestionReader {
  readonly #thesaurus: Thesaurus;
  readonly #numbers: SearchData['numbers'];

  constructor({ synonyms, numbers }: Pick<SearchData, 'synonyms' | 'numbers'>) {
    this.#thesaurus = thesaurusOf(synonyms);
    this.#numbers = numbers;
  }

  /** The words of a question without those that mean nothing; all of them, where no others are left. */
  read(text: string): readonly Wanted[] {
    const pieces = piecesOf(text);
    const wanted: Wanted[] = [];
    for (let at = 0; at < pieces.length; ) {
      const [length, others] = this.#nameAt(pieces, at);
      const own = pieces.slice(at, at + Math.max(length, 1)).flatMap((piece) => this.#variantsOf(piece));
      if (length > 1) {
        const tokens = own.flatMap((variant) => (variant.weight === 1 ? variant.tokens : []));
        wanted.push([{ tokens, weight: 1 }, ...others]);
      } else if (own.length > 0) {
        wanted.push([...own, ...others]);
      }
      at += Math.max(length, 1);
    }
    return wanted.length > 0 ? wanted : pieces.map(({ whole }) => [{ tokens: [whole], weight: 1 }]);
  }

  #variantsOf({ whole, parts }: Piece): readonly Variant[] {
    const names = this.#numbers[whole];
    if (names !== undefined)
      return [{ tokens: [whole], weight: 1 }, ...names.map((name) => variant(name, WEIGHTS.number))];
    if (parts.length === 0) return whole.startsWith('0x') ? [{ tokens: [whole], weight: 1 }] : [];
    if (isPlain(whole) && parts.length === 1) return [{ tokens: parts, weight: 1 }];
    return [
      { tokens: [whole], weight: 1 },
      { tokens: parts, weight: WEIGHTS.parts },
    ];
  }

  /** The longest name that begins at a piece and has others beside it: its pieces, and the others. */
  #nameAt(pieces: readonly Piece[], at: number): readonly [length: number, others: readonly Variant[]] {
    for (let length = Math.min(NAME_WORDS_MAX, pieces.length - at); length > 0; length -= 1) {
      const others = this.#thesaurus.get(keyOf(pieces.slice(at, at + length)));
      if (others !== undefined) return [length, others];
    }
    return [0, []];
  }
}

function thesaurusOf(synonyms: SearchData['synonyms']): Thesaurus {
  const found = new Map<string, Variant[]>();
  const add = (group: readonly string[], weight: number): void => {
    for (const name of group) {
      const key = keyOf(piecesOf(name));
      const others = group.filter((other) => keyOf(piecesOf(other)) !== key);
      found.set(key, [...(found.get(key) ?? []), ...others.map((other) => variant(other, weight))]);
    }
  };
  for (const group of synonyms) add(group, WEIGHTS.name);
  for (const group of SYNONYMS) add(group, WEIGHTS.synonym);
  return found;
}

/** Forms of a word have the same key. A stop word inside a name counts: `at once`. */
function keyOf(pieces: readonly Piece[]): string {
  return pieces.map(({ whole }) => (isPlain(whole) ? stem(whole) : whole.replace(/[._-]+/g, ' '))).join(' ');
}

function variant(name: string, weight: number): Variant {
  return { tokens: [...new Set(indexTokens(name).filter(isToken))], weight };
}

/** A whole that has parts is no token that prose has. */
function isToken(token: string): boolean {
  return isPlain(token) || /^[\p{L}\p{N}]+$/u.test(token);
}
