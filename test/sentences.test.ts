// SPDX-License-Identifier: MIT
// Completeness, counted by sentence: what the thread says is carried by a rule or a decision, or there is a reason.

import { describe, expect, test } from 'vitest';
import type { Decision, Edition, Provenance } from '../src/model/index.js';
import { plainText } from '../src/read/prose/inlines.js';
import { crowdedRows, staleRows, uncoveredSentences } from './sentences/coverage.js';
import { readTable, readThread, THREAD_VARIABLE, UAPI } from './sentences/files.js';
import { type Sentence, splitThread } from './sentences/split.js';
import { type Group, parseTable, printTable } from './sentences/table.js';
import { readFolder } from './support/read-folder.js';

const table = parseTable(readTable());
const { editions, objections } = readFolder(`spec/${UAPI}`);

/** What a row may name: rules, decisions, and the C symbols that the edition declares. */
function carriersOf(edition: Edition): ReadonlySet<string> {
  return new Set([
    ...edition.rules.map(({ id }) => id),
    ...edition.decisions.map(({ id }) => id),
    ...edition.declarations.flatMap((declaration) => {
      switch (declaration.kind) {
        case 'bits':
          return declaration.bits.map(({ symbol }) => symbol);
        case 'region':
          return [declaration.type.symbol, declaration.subtype.symbol];
        default:
          return [declaration.symbol];
      }
    }),
  ]);
}

function messagesOf(sources: readonly Provenance[]): string[] {
  return sources.flatMap((source) => (source.kind === 'message' ? [`${source.author} ${source.date}`] : []));
}

interface Citation {
  readonly edition: string;
  readonly id: string;
  readonly message: string;
  readonly place: string;
}

/** What the rows of a group name, each with its edition. */
function citations(group: Group): Citation[] {
  return group.rows.flatMap((row) =>
    row.carries.map((carrier) => {
      const [id = '', edition = group.edition] = carrier.split('/').reverse();
      return { edition, id, message: group.message, place: `${group.side} ${row.first}-${row.last}` };
    }),
  );
}

/** Editions that have a rule or a decision of another one by sharing its chapter. */
function sharing(edition: string, id: string): readonly string[] {
  const fileIn = ({ rules, decisions }: Edition): string | undefined =>
    [...rules, ...decisions].find((carrier) => carrier.id === id)?.place.file;
  const own = editions.filter(({ name }) => name === edition).map(fileIn)[0];
  return editions.filter((other) => own !== undefined && fileIn(other) === own).map(({ name }) => name);
}

/** Whether a message stands in a decision, as the source of a position or in the words. */
function namesMessage({ question, positions, why }: Decision, message: string): boolean {
  const paragraphs = why.flatMap((block) => (block.kind === 'paragraph' ? [block.children] : []));
  const words = [question, ...positions.map(({ children }) => children), ...paragraphs]
    .map(plainText)
    .join(' ');
  return (
    positions.some(({ holders }) => messagesOf(holders).includes(message)) ||
    words.replace(/\s+/g, ' ').includes(message)
  );
}

/** Of what is said to be taken up, the decisions that leave out who said it. */
function unnamed(citations: readonly Citation[]): readonly string[] {
  return citations.flatMap(({ edition, id, message, place }) => {
    const decisions = editions.find(({ name }) => name === edition)?.decisions ?? [];
    return decisions
      .filter((decision) => decision.id === id && !namesMessage(decision, message))
      .map(() => `${edition}/${id} ${message} ${place}`);
  });
}

describe('the table of sentences', () => {
  const cited = new Set(
    table
      .flatMap(citations)
      .flatMap(({ edition, id, message }) =>
        [edition, ...sharing(edition, id)].map((name) => `${name}/${id} ${message}`),
      ),
  );

  test('is read with the editions that it is about', () => {
    const named = new Set(table.flatMap(citations).map(({ edition }) => edition));
    expect([...named].filter((name) => !editions.some((edition) => edition.name === name))).toEqual([]);
  });

  test('is printed as the script prints it', () => {
    expect(printTable(table)).toBe(readTable());
  });

  test('says of each row what carries it, or why nothing does', () => {
    const silent = table.flatMap((group) =>
      group.rows
        .filter((row) => (row.carries.length === 0) === (row.not === undefined))
        .map((row) => `${group.message} ${group.side} ${row.first}-${row.last}`),
    );
    expect(silent).toEqual([]);
  });

  test('names only what its editions have', () => {
    const carriers = new Map(editions.map((edition) => [edition.name, carriersOf(edition)]));
    const unknown = table
      .flatMap(citations)
      .filter(({ edition, id }) => !carriers.get(edition)?.has(id))
      .map(({ edition, id, message, place }) => `${edition}/${id}: ${message} ${place}`);
    expect(unknown).toEqual([]);
  });

  test('takes to each rule what was said in the messages that the rule names as its source', () => {
    const wanted = editions.flatMap((edition) =>
      edition.rules.flatMap((rule) =>
        messagesOf(rule.from).map((message) => `${edition.name}/${rule.id} ${message}`),
      ),
    );
    expect(wanted.filter((key) => !cited.has(key))).toEqual([]);
  });

  test('takes to each decision what those said who hold its positions', () => {
    const wanted = editions.flatMap((edition) =>
      edition.decisions.flatMap((decision) =>
        decision.positions
          .flatMap((position) => messagesOf(position.holders))
          .map((message) => `${edition.name}/${decision.id} ${message}`),
      ),
    );
    expect(wanted.filter((key) => !cited.has(key))).toEqual([]);
  });
});

describe('against the thread', () => {
  const thread = readThread();
  const sentences = thread === undefined ? [] : splitThread(thread);
  const reason = `the thread is no part of the repository; name a file that has it in ${THREAD_VARIABLE}`;

  test('every row names a sentence', (context) => {
    context.skip(thread === undefined, reason);
    expect(staleRows(table, sentences)).toEqual([]);
  });

  test('no sentence is named twice, and none of the patch is lumped with another', (context) => {
    context.skip(thread === undefined, reason);
    expect(crowdedRows(table, sentences)).toEqual([]);
  });

  test('every sentence of the patch and every deciding one of the replies has a row', (context) => {
    context.skip(thread === undefined, reason);
    const show = ({ message, side, first, last, text }: Sentence): string =>
      `${message} ${side} ${first}-${last} ${text}`;
    expect(uncoveredSentences(table, sentences).map(show)).toEqual([]);
  });

  // What the patch says, a decision tells as "the patch".
  test('takes to a decision only what was said in messages that it names', () => {
    expect(unnamed(table.filter(({ side }) => side === 'text').flatMap(citations))).toEqual([]);
  });
});

test('a decision that answers an objection names the message of it', () => {
  const answered = (objections?.objections ?? []).flatMap(({ message: { author, date }, text, carriers }) =>
    carriers.map(({ edition, id }) => ({ edition, id, message: `${author} ${date}`, place: text })),
  );
  expect(answered).not.toEqual([]);
  expect(unnamed(answered)).toEqual([]);
});
