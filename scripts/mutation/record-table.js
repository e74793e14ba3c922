// SPDX-License-Identifier: MIT
// The record of a run as Markdown tables.

import { percent } from './figures.js';

/** @param {import('./record.js').Record} record */
export function printRecord({ violations, mutants }) {
  return [
    '<!-- SPDX-License-Identifier: MIT -->\n<!-- Written by `npm run mutation`; do not edit. -->',
    '# Mutation testing of the reference implementation',
    'The examples of the chapters are the only tests here.',
    ...(mutants === undefined ? [] : mutantSections(mutants)),
    ...(violations === undefined ? [] : violationSections(violations)),
  ]
    .join('\n\n')
    .concat('\n');
}

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

function survivorRow({ mutator, original, replacement, times }) {
  return [
    times === undefined ? mutator : `${mutator} (${times} times)`,
    code(original),
    replacement === '' ? 'nothing' : code(replacement),
  ];
}

/** In the order in which the keys first occur. */
function groups(items, keyOf) {
  const found = new Map();
  for (const item of items) found.set(keyOf(item), [...(found.get(keyOf(item)) ?? []), item]);
  return found;
}

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

function table(titles, rows) {
  return [titles, titles.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

/** In as many back-ticks as it takes. */
function code(text) {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  const gap = longest > 0 ? ' ' : '';
  return `${ticks}${gap}${text}${gap}${ticks}`;
}
