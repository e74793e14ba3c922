// SPDX-License-Identifier: MIT
// The vectors: valid by their schemas, exact in every value, and readable as a diff.

import { describe, expect, it } from 'vitest';
import { printJson } from '../src/emit/json/print-json.js';
import { vectorsEmitter } from '../src/emit/vectors/index.js';
import { enumeratedAlgorithms, enumerateVectors } from '../src/expression/index.js';
import { emitted, schemaErrors } from './support/emitted.js';
import { readFolder } from './support/read-folder.js';

const lampModel = readFolder('test/uapi-small/spec/lamp');
const lamp = emitted(vectorsEmitter, lampModel);

const parsed = (path: string): Record<string, unknown> =>
  JSON.parse(lamp.get(path)!) as Record<string, unknown>;

describe.each(['test/uapi-small/spec/lamp', 'spec/vfio-migration'])('vectors of %s', (folder) => {
  const model = readFolder(folder);
  const files = emitted(vectorsEmitter, model);

  it('keep to their schemas', () => {
    expect(schemaErrors(files)).toEqual([]);
  });

  it('hold every transcript and every enumerated algorithm', () => {
    for (const edition of model.editions) {
      const { transcripts } = JSON.parse(files.get(`${edition.name}/vectors/transcripts.json`)!) as {
        readonly transcripts: readonly { readonly id: string }[];
      };
      const authored = edition.examples.filter(({ kind }) => kind === 'transcript').map(({ id }) => id);
      expect(transcripts.map(({ id }) => id)).toEqual(authored);
      for (const algorithm of enumeratedAlgorithms(edition)) {
        const text = files.get(`${edition.name}/vectors/${algorithm.symbol}.json`)!;
        const lines = text.split('\n').filter((line) => line.startsWith('    { "inputs"'));
        expect(lines).toHaveLength(enumerateVectors(edition, algorithm).length);
      }
    }
  });

  it('hold no place and no number that a double cannot hold', () => {
    for (const text of files.values()) {
      expect(text).not.toMatch(/"(line|column|place)":|\.(md|ts):\d/);
      expect(text).not.toMatch(/[[:,] *-?\d{10,}/);
    }
  });
});

describe('tables of the lamp', () => {
  const tables = parsed('v2/vectors/tables.json');

  it('give layout and values', () => {
    expect(tables).toMatchObject({
      structs: [
        {
          symbol: 'lamp_info',
          size: 16,
          alignment: 8,
          members: [{}, {}, { name: 'reserved', count: 2, size: 2 }, {}],
        },
        { symbol: 'lamp_alarm', members: [{}, { name: 'rhythm', type: 'struct lamp_rhythm', size: 8 }] },
        { symbol: 'lamp_rhythm' },
      ],
      regions: [
        { type: { symbol: 'LAMP_REGION_TYPE', value: '7' }, subtype: { value: '2' }, struct: 'lamp_info' },
      ],
      bits: [
        {
          prefix: 'LAMP_STATE_',
          bits: [{ value: '1' }, { name: 'DIM', position: 1, value: '2', needs: 'LAMP_CAP_DIM' }],
        },
      ],
      constants: [{ symbol: 'LAMP_STATE_MASK', type: 'u32', value: '3' }, { symbol: 'LAMP_LETTER' }],
      capabilities: [{ symbol: 'LAMP_CAP_DIM', chain: 'LAMP_CAP_', value: '3' }],
      ioctls: [{ symbol: 'LAMP_SET_ALARM', type: '76', number: '1' }],
      states: [
        { states: [{ name: 'OFF', bits: '{}' }, {}, { name: 'DIMMED', value: '3', bits: 'LIT|DIM' }] },
        { states: [{ symbol: 'LAMP_MODE_OFF' }, {}, { name: 'BROKEN', value: '2' }, {}] },
      ],
      arcs: [
        { name: 'EVENING', arcs: [{ from: 'OFF', to: 'ON', label: 'dusk' }, {}, {}] },
        { name: 'SWITCHES', arcs: [{}, {}, {}, {}, {}, {}] },
      ],
    });
  });

  it('give the answers of a macro for all bits, and with reserved bits', () => {
    const macros = tables.macros as readonly {
      readonly symbol: string;
      readonly rows: readonly (readonly string[])[];
    }[];
    const rows = macros.find(({ symbol }) => symbol === 'LAMP_STATE_VALID')!.rows;
    const reserved = [0n, 4n, 0x80000000n, 0xfffffffcn];
    const answers = ['1', '1', '0', '1'];
    expect(rows).toEqual(
      reserved.flatMap((high) => answers.map((answer, low) => [String(high + BigInt(low)), answer])),
    );
  });

  it('leave out the answers of a macro that names what nobody defines', () => {
    const edition = lampModel.editions.find(({ name }) => name === 'v2')!;
    const declarations = edition.declarations.filter(({ kind }) => kind === 'macro');
    const [, tablesFile] = vectorsEmitter.emitEdition?.(lampModel, { ...edition, declarations }) ?? [];
    const text = tablesFile?.text ?? '';
    expect(text).toContain('{ "symbol": "LAMP_STATE_IS_LIT", "parameters": ["state"], "result": "boolean" }');
  });
});

describe('transcripts of the lamp', () => {
  it('give each line with its values resolved', () => {
    const { transcripts } = parsed('v2/vectors/transcripts.json');
    expect((transcripts as readonly unknown[])[1]).toEqual({
      id: 'changing/from-dimmed-to-off',
      title: 'from dimmed to off',
      also: [],
      level: 'fault',
      rules: ['lamp.change.order'],
      steps: [
        {
          text: 'write state LIT|DIM',
          verb: 'write',
          arguments: [
            { kind: 'field', name: 'state', offset: 0, width: 4 },
            { kind: 'value', value: '3' },
          ],
          expect: { kind: 'success' },
          force: 'must',
        },
        expect.objectContaining({ verb: 'write' }),
        // The lamp has wishes about the order of its steps, so that is not a must.
        expect.objectContaining({
          verb: 'trace',
          expect: { kind: 'sequence', values: ['1', '0'] },
          force: 'should',
          least: 'success',
        }),
        expect.objectContaining({
          verb: 'fault',
          arguments: [
            { kind: 'word', word: 'light' },
            { kind: 'errno', name: 'EIO', errno: 5 },
          ],
        }),
        expect.objectContaining({ expect: { kind: 'errno', name: 'EIO', errno: 5 } }),
      ],
    });
  });
});

describe('runs of the lamp', () => {
  it('stand on a line each, the first fault with EIO', () => {
    const text = lamp.get('v2/vectors/lamp_set_state.json')!;
    expect(text).toContain(
      '\n    { "inputs": { "from": "0", "to": "1" }, "faults": [0], "calls": [["light", "1", "1"], ["blink", "1"]], "result": "-5", "final": "1" },\n',
    );
  });
});

describe('printed JSON', () => {
  const value = {
    a: [1, 'x"y', null, true],
    b: { c: [], d: {} },
    e: undefined,
    long: ['word '.repeat(15), 'word '.repeat(15)],
  };

  it('means what it was made of', () => {
    for (const options of [{}, { width: 20 }, { flatDepth: 1 }, { flatDepth: 2 }]) {
      expect(JSON.parse(printJson(value, options))).toEqual(JSON.parse(JSON.stringify(value)));
    }
  });

  it('puts on one line what fits', () => {
    expect(printJson({ a: [1, 2], b: { c: [3] } }, { width: 16 })).toBe(
      '{\n  "a": [1, 2],\n  "b": {\n    "c": [3]\n  }\n}\n',
    );
  });
});
