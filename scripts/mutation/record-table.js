// SPDX-License-Identifier: MIT
// The record of a run as Markdown tables.

import { percent } from './figures.js';

/** @param {import('./record.js').MutationRecord} record */
export function printRecord({ violations, mutants }) {
  return [
    '<!-- SPDX-License-Identifier: MIT -->\n<!-- Written by `npm run mutation`; do not edit. -->',
    '# Mutation testing of the reference implementation',
    'The examples and the cells of the chapters are the only tests here. A violation counts where an example notices it.',
    ...(mutants === undefined ? [] : mutantSections(mutants)),
    ...(violations === undefined ? [] : violationSections(violations)),
  ]
    .join('\n\n')
    .concat('\n');
}

/** @param {import('./record.js').MutantRecord} record */
function mutantSections({ parts, files, survivors }) {
  return [
    '## Mutants',
    'StrykerJS makes one change at a time. `core` is the runtime, which the spec does not author: mechanics, with tests of their own.',
    figureTable('part', parts),
    figureTable('file', files),
    '## Survivors',
    survivors.length === 0
      ? 'None.'
      : `Why no example fails, and under which changes.\n\n${survivorList(survivors)}`,
  ];
}

/**
 * @param {string} title
 * @param {readonly import('./figures.js').Figure[]} figures
 */
function figureTable(title, figures) {
  return table(
    [title, 'mutants', 'killed', 'not run by any example', 'score'],
    figures.map((each) => [
      each.name,
      each.mutants,
      each.killed,
      each.uncovered,
      `${percent(each).toFixed(1)} %`,
    ]),
  );
}

/** @param {readonly import('./survivors.js').Survivor[]} survivors */
function survivorList(survivors) {
  return [...groups(survivors, ({ file }) => file)]
    .flatMap(([file, ofFile]) => [
      `### ${file}`,
      ...[...groups(ofFile, ({ reason }) => reason)].flatMap(([reason, same]) => [
        reason ?? '**No reason yet.**',
        table(['change', 'text', 'becomes'], same.map(survivorRow)),
      ]),
    ])
    .join('\n\n');
}

/** @param {import('./survivors.js').Survivor} survivor */
function survivorRow({ mutator, original, replacement, times }) {
  return [
    times === undefined ? mutator : `${mutator} (${times} times)`,
    code(original),
    replacement === '' ? 'nothing' : code(replacement),
  ];
}

/**
 * In the order in which the keys first occur.
 *
 * @template T
 * @template K
 * @param {readonly T[]} items
 * @param {(item: T) => K} keyOf
 * @returns {Map<K, T[]>}
 */
function groups(items, keyOf) {
  const found = new Map();
  for (const item of items) found.set(keyOf(item), [...(found.get(keyOf(item)) ?? []), item]);
  return found;
}

/** @param {import('./record.js').ViolationRecord} record */
function violationSections({ count, killed, list }) {
  return [
    '## Violations',
    `${killed} of ${count} killed by an example of their rule, in its chapter. "Others" counts the other examples that fail.`,
    table(
      ['edition', 'rule', 'violation', 'killed by', 'others'],
      list.map(({ edition, rule, title, killedBy, others }) => [
        edition,
        code(rule),
        title,
        killedBy.length === 0 ? '**survived**' : killedBy.join(', '),
        others,
      ]),
    ),
  ];
}

/**
 * @param {readonly string[]} titles
 * @param {readonly (readonly (string | number)[])[]} rows
 */
function table(titles, rows) {
  return [titles, titles.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

/**
 * In as many back-ticks as it takes.
 *
 * @param {string} text
 */
function code(text) {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  const gap = longest > 0 ? ' ' : '';
  return `${ticks}${gap}${text}${gap}${ticks}`;
}
