// SPDX-License-Identifier: MIT
// Documents that scripts go by: a damage of one is told of with a place in the file, or leaves a document that can be used.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DocumentFault } from '../scripts/checked-yaml.js';
import { matchReasons, parseReasons, REASONS_PATH } from '../scripts/mutation/survivors.js';
import { TABLE_PATH } from './sentences/files.js';
import { parseTable, printTable } from './sentences/table.js';
import { drawFrom } from './support/edits.js';
import { slip } from './support/typing-errors.js';

const ROOT = join(import.meta.dirname, '..');

const DOCUMENTS = [
  { path: REASONS_PATH, use: (text: string): unknown => matchReasons([], parseReasons(text)) },
  { path: TABLE_PATH, use: (text: string): unknown => printTable(parseTable(text)) },
];

/** Another shape, or no sense. */
const DAMAGES: readonly ((text: string) => string)[] = [
  () => '',
  () => '# nothing\n',
  () => 'null\n',
  () => '{}\n',
  () => '[\n',
  () => '- 1\n',
  () => '- [a]\n',
  () => `${'['.repeat(5000)}\n`,
  (text) => `${text}---\n${text}`,
  (text) => text.replace('- ', '- unknown: 1\n  '),
  (text) => text.replace(/^ {2}\w+: .*\n/m, ''),
  (text) => text.replace(/^( {2}\w+): .*$/m, '$1: [1, {}]'),
];

describe.each(DOCUMENTS)('$path', ({ path, use }) => {
  const lines = readFileSync(join(ROOT, path), 'utf8').split('\n');
  const text = `${lines.slice(0, 40).join('\n')}\n`;

  /** What is said of a text; undefined where it can be used. */
  const faultOf = (damaged: string): string | undefined => {
    try {
      use(damaged);
      return undefined;
    } catch (error) {
      if (!(error instanceof DocumentFault)) return `no fault of the document: ${String(error)}`;
      const places = error.message.split('\n').map((line) => {
        const [, file, at = '', column = ''] = /^([^:]+):(\d+):(\d+): ./.exec(line) ?? [];
        const isThere =
          file === path && Number(column) <= (damaged.split('\n')[Number(at) - 1]?.length ?? -1) + 1;
        return isThere ? '' : `no place: ${line}`;
      });
      return places.find((place) => place !== '');
    }
  };

  test('as it is can be used', () => {
    expect(() => use(lines.join('\n'))).not.toThrow();
  });

  test('without sense is told of', () => {
    for (const damage of DAMAGES) {
      const damaged = damage(text);
      expect(() => use(damaged), damaged.slice(0, 200)).toThrow(DocumentFault);
      expect(faultOf(damaged), damaged.slice(0, 200)).toBeUndefined();
    }
  });

  test('with a slip, drawn with seed 12', () => {
    const draw = drawFrom(12);
    for (let index = 0; index < 300; index += 1) {
      const damaged = slip(text, draw);
      expect(faultOf(damaged), damaged).toBeUndefined();
    }
  });
});

test('two reasons for one mutant', () => {
  const reason = '- file: core/a.ts\n  reason: because\n';
  expect(() => parseReasons(reason + reason)).toThrow(
    `${REASONS_PATH}:3:3: a reason of the same mutant stands at ${REASONS_PATH}:1:3: keep one`,
  );
});
