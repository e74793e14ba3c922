// SPDX-License-Identifier: MIT
// Declarations other than macros and algorithms.

import { describe, expect, test } from 'vitest';
import type { Declaration } from '../src/model/index.js';
import { readDeclarations, readModules, TypeScriptProject } from '../src/read/typescript/index.js';
import { marked, modulesBelow, RUNTIME, readFragment, ringProject } from './support/fragments.js';

const FOLDER = 'spec/vfio-migration';
const EDITIONS = new Map([
  [
    'linux-5.16',
    ['common/region.ts', 'common/migration-info.ts', 'linux-5.16/device-state.ts', 'linux-5.16/states.ts'],
  ],
  [
    'rfc-ndma',
    [
      'common/region.ts',
      'common/capability.ts',
      'rfc-ndma/device-state.ts',
      'common/migration-info.ts',
      'rfc-ndma/set-device-state.ts',
      'common/segments.ts',
    ],
  ],
]);

describe('the real declarations', () => {
  const project = new TypeScriptProject({
    uapiFolder: FOLDER,
    packageName: 'uapi-reference',
    editions: [...EDITIONS.keys()].map((name) => ({ name, index: `${name}/index.ts` })),
  });
  project.update(new Map([...RUNTIME, ...modulesBelow(FOLDER)]));
  const read = (edition: string) => readDeclarations(project, FOLDER, EDITIONS.get(edition) ?? [], edition);

  test('linux-5.16: the struct, the bits, and one fault of its time', () => {
    const { declarations, diagnostics } = read('linux-5.16');
    expect(diagnostics().map(({ code }) => code)).toEqual(['undefined-name']);
    expect(declarations.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'region MIGRATION_REGION',
      'struct MigrationInfo',
      'bits DeviceState',
      'constant STOP',
      'constant MASK',
      'macro isValid',
      'macro isError',
      'macro setError',
      'states NamedState',
      'arcs ARCS',
    ]);
    const struct = find(declarations, 'struct');
    expect([struct.symbol, struct.size, struct.alignment]).toEqual(['vfio_device_migration_info', 32, 8]);
    expect(
      struct.members.map(({ name, offset, size, read: reads, write }) => [name, offset, size, reads, write]),
    ).toEqual([
      ['device_state', 0, 4, 'value', 'store'],
      ['reserved', 4, 4, 'zero', 'ignore'],
      ['pending_bytes', 8, 8, 'value', 'refuse'],
      ['data_offset', 16, 8, 'value', 'refuse'],
      ['data_size', 24, 8, 'value', 'store'],
    ]);
    expect(struct.members.map(({ when }) => when)).toEqual([
      [],
      [],
      ['SAVING'],
      ['SAVING', 'RESUMING'],
      ['SAVING', 'RESUMING'],
    ]);
    expect(find(declarations, 'states').states.map(({ name, bits }) => `${name} ${bits}`)).toContain(
      'PRE_COPY RUNNING|SAVING',
    );
    expect(find(declarations, 'arcs').arcs).toHaveLength(7);
    expect(find(declarations, 'macro').expansion).toBe('bare');
  });

  test('rfc-ndma: four bits, three constants, a capability and the algorithms', () => {
    const { declarations, diagnostics } = read('rfc-ndma');
    expect(diagnostics()).toEqual([]);
    expect(
      find(declarations, 'bits').bits.map(({ symbol, position, optional }) => [symbol, position, optional]),
    ).toEqual([
      ['VFIO_DEVICE_STATE_RUNNING', 0, undefined],
      ['VFIO_DEVICE_STATE_SAVING', 1, undefined],
      ['VFIO_DEVICE_STATE_RESUMING', 2, undefined],
      ['VFIO_DEVICE_STATE_NDMA', 3, 'MIG_NDMA'],
    ]);
    const constants = declarations.flatMap((found) =>
      found.kind === 'constant' ? [`${found.symbol} ${found.value}`] : [],
    );
    expect(constants).toEqual([
      'VFIO_DEVICE_STATE_STOP 0',
      'VFIO_DEVICE_STATE_ERROR 6',
      'VFIO_DEVICE_STATE_MASK 15',
    ]);
    expect(find(declarations, 'region')).toMatchObject({
      type: { symbol: 'VFIO_REGION_TYPE_MIGRATION', value: '3' },
      subtype: { symbol: 'VFIO_REGION_SUBTYPE_MIGRATION', value: '1' },
      struct: 'MigrationInfo',
      remarks: [expect.stringContaining('found among')],
    });
    expect(find(declarations, 'capability')).toMatchObject({ value: '6', chain: 'VFIO_REGION_INFO_CAP_' });
    expect(find(declarations, 'list').items).toHaveLength(8);
    expect(find(declarations, 'bits').bits[0]?.faults[0]).toMatchObject({
      code: 'name-collision',
      place: { line: 14 },
    });
  });

  test('the types of both are right, and every module belongs to the editions that reach it', () => {
    expect(project.diagnostics()).toEqual([]);
    const modules = readModules(
      project,
      FOLDER,
      new Map([...EDITIONS.keys()].map((name) => [name, `${name}/index.ts`])),
    );
    const editionsOf = new Map(modules.map(({ path, editions }) => [path, editions]));
    expect(editionsOf.get('common/region.ts')).toEqual(['linux-5.16', 'rfc-ndma']);
    expect(editionsOf.get('linux-5.16/states.ts')).toEqual(['linux-5.16']);
    expect(modules.every(({ text }) => text.startsWith('// SPDX'))).toBe(true);
  });
});

function find<K extends Declaration['kind']>(
  declarations: readonly Declaration[],
  kind: K,
): Extract<Declaration, { kind: K }> {
  const found = declarations.find((declaration) => declaration.kind === kind);
  if (found === undefined) throw new Error(`no ${kind}`);
  return found as Extract<Declaration, { kind: K }>;
}

const USES = "import type { Arc, CapabilityId, FixedArray, Region, u8, u16, u32, u64 } from 'uapi';\n";
const USED = 'export type Used = [Arc<0>, CapabilityId, FixedArray<u8, 1>, Region<0>, u8, u16, u32, u64];\n';
const BITS = '/** Bits.\n * @bits RING_ */\nexport enum Bits {\n  /** A. */ A = 1,\n  /** B. */ B = 2,\n}\n';
const STATES =
  '/** S.\n * @states S_\n * @of Bits */\nexport enum States {\n  /** Z. */ Z = 0,\n  /** X. */ X = 1,\n}\n';

/** A struct with one member. */
function member(text: string): string {
  return `/** Info.\n * @struct info */\nexport interface Info {\n  /** M.\n   * @access read-only */\n  ${text}\n}\n`;
}

/** A struct whose one member has this comment. */
function tagged(comment: string): string {
  return `/** Info.\n * @struct info */\nexport interface Info {\n  /** M.\n${comment} */\n  m: u32;\n}\n`;
}

const WRONG: readonly (readonly [code: string, title: string, text: string])[] = [
  ['empty-declarations', 'an empty file', '¦'],
  ['unknown-tag', 'a misspelt tag', tagged('   * @access read-only\n   * ¦@whenn A')],
  ['unknown-tag', 'a misspelt kind', '/** A.\n * ¦@konstant A */\nexport const A: u32 = 1;'],
  ['repeated-tag', 'a tag twice', tagged('   * @access read-only\n   * ¦@access read-only')],
  ['misplaced-tag', 'a kind on another node', '/** A.\n * ¦@struct a */\nexport const A: u32 = 1;'],
  [
    'misplaced-tag',
    'a part of another kind',
    '/** A.\n * @constant A\n * ¦@access read-only */\nexport const A: u32 = 1;',
  ],
  ['misplaced-tag', 'a tag in a line', '/** A. ¦@constant B\n * @constant A */\nexport const A: u32 = 1;'],
  ['misplaced-tag', 'a tag that belongs to nothing', `${BITS}/** Lost.\n * ¦@macro M */\n`],
  ['tag-argument', 'no symbol', '/** A.\n * ¦@constant */\nexport const A: u32 = 1;'],
  ['tag-argument', 'two words', '/** A.\n * @constant ¦A B */\nexport const A: u32 = 1;'],
  ['tag-argument', 'no C identifier', '/** A.\n * @constant ¦1A */\nexport const A: u32 = 1;'],
  [
    'tag-argument',
    'a fault without a reason',
    '/** A.\n * @constant A\n * @fault ¦name-collision */\nexport const A: u32 = 1;',
  ],
  [
    'tag-argument',
    'a fault without a code',
    '/** A.\n * @constant A\n * ¦@fault */\nexport const A: u32 = 1;',
  ],
  ['tag-argument', 'an unknown access', tagged('   * @access ¦read-wriet')],
  [
    'two-kinds',
    'a struct and a record',
    '/** A.\n * @struct a\n * ¦@record a */\nexport interface A {\n  /** M.\n   * @access read-only */\n  m: u32;\n}',
  ],
  ['missing-kind', 'an export without a kind', '/** A. */\nexport const ¦A: u32 = 1;'],
  ['missing-kind', 'a class', 'export class ¦A {}'],
  ['missing-kind', 'a default export', `${BITS}¦export default Bits;`],
  [
    'not-exported',
    'a kind without an export',
    '/** A.\n * @constant A */\nconst ¦A: u32 = 1;\nexport type B = typeof A;',
  ],
  [
    'missing-tag',
    'a member without access',
    '/** I.\n * @struct i */\nexport interface I {\n  /** M. */\n  ¦m: u32;\n}',
  ],
  [
    'missing-tag',
    'a capability without a chain',
    '/** C.\n * @capability C */\nexport const ¦C: CapabilityId = 1;',
  ],
  ['missing-tag', 'states of no bits', '/** S.\n * @states S_ */\nexport enum ¦S {\n  /** X. */ X = 1,\n}'],
  ['missing-summary', 'a constant without text', '/** @constant A */\nexport const ¦A: u32 = 1;'],
  ['unknown-target', 'bits that are not there', tagged('   * @access read-only\n   * @bits ¦Bitz')],
  [
    'unknown-target',
    'a capability that is not there',
    '/** B.\n * @bits B_ */\nexport enum B {\n  /** A.\n   * @optional ¦CAP */\n  A = 1,\n}',
  ],
  ['unknown-bit', 'a bit that is not there', BITS + tagged('   * @access read-only\n   * @when A ¦AA')],
  ['struct-shape', 'a method', member('¦m(): void;')],
  ['struct-shape', 'an optional member', member('m¦?: u32;')],
  ['struct-shape', 'no member', '/** I.\n * @struct i */\nexport interface ¦I {}'],
  [
    'struct-shape',
    'a base',
    `${member('m: u32;')}/** J.\n * @struct j */\nexport interface J ¦extends Info {\n  /** N.\n   * @access read-only */\n  n: u32;\n}`,
  ],
  ['member-type', 'a number', member('m: ¦number;')],
  ['member-type', 'a string', member('m: ¦string;')],
  ['member-type', 'an empty array', member('m: FixedArray<u8, ¦0>;')],
  ['member-type', 'an array of strings', member('m: FixedArray<¦string, 2>;')],
  ['reserved-name', 'a word of C', member('¦register: u32;')],
  ['reserved-name', 'a name with a dollar', member('¦$m: u32;')],
  ['enum-value', 'no value', '/** B.\n * @bits B_ */\nexport enum B {\n  /** A. */\n  ¦A,\n}'],
  ['macro-subset', 'a string', "/** B.\n * @bits B_ */\nexport enum B {\n  /** A. */\n  A = ¦'a',\n}"],
  ['not-one-bit', 'two bits', '/** B.\n * @bits B_ */\nexport enum B {\n  /** A. */\n  A = ¦3,\n}'],
  ['value-too-wide', 'a negative bit', '/** B.\n * @bits B_ */\nexport enum B {\n  /** A. */\n  A = ¦-1,\n}'],
  ['signed-bits', 'bit 31 without an end', '/** A.\n * @constant A */\nexport const A: u32 = ¦1 << 31;'],
  ['shift-count', 'a shift by 32', '/** A.\n * @constant A */\nexport const A: u32 = 1 << ¦32;'],
  [
    'state-bits',
    'a bit that nobody declares',
    `${BITS}/** S.\n * @states S_\n * @of Bits */\nexport enum S {\n  /** X. */\n  X = ¦4,\n}`,
  ],
  [
    'duplicate-symbol',
    'a symbol twice',
    '/** A.\n * @constant A */\nexport const A: u32 = 1;\n/** B.\n * @constant A */\nexport const ¦B: u32 = 1;',
  ],
  [
    'undefined-name',
    'a name without a header',
    'declare const NONE: u32;\n/** A.\n * @macro A\n * @param x - X. */\nexport const a = (x: u32): boolean => x === ¦NONE;',
  ],
  [
    'not-constant',
    'a value that nobody knows',
    'declare const NONE: u32;\n/** A.\n * @constant A */\nexport const A: u32 = ¦NONE;',
  ],
  ['missing-type', 'a list without a type', '/** A.\n * @list a */\nexport const ¦A = [];'],
  [
    'unsupported-type',
    'a constant of another width',
    '/** A.\n * @constant A */\nexport const A: ¦number = 1;',
  ],
  [
    'unsupported-type',
    'a region of nothing',
    '/** R.\n * @region\n * @type T\n * @subtype S */\nexport const R: Region<¦u32> = { type: 1, subtype: 2 };',
  ],
  [
    'declaration-shape',
    'a number for a state',
    `${BITS}${STATES}/** A.\n * @arcs States */\nexport const A: readonly Arc<States>[] = [{ from: ¦0, to: States.X, label: 'a' }];`,
  ],
  [
    'declaration-shape',
    'no array',
    `${BITS}${STATES}const a: readonly Arc<States>[] = [];\n/** A.\n * @arcs States */\nexport const A: readonly Arc<States>[] = ¦a;`,
  ],
  ['type-error', 'a string in a number', "/** A.\n * @constant A */\nexport const ¦A: u32 = 'a';"],
  ['type-error', 'half a declaration', `${BITS}export enum Half {¦`],
  ['type-error', 'a name that is not there', '/** A.\n * @constant A */\nexport const A: u32 = ¦NOWHERE;'],
];

describe('wrong declarations', () => {
  const project = ringProject();
  test.each(WRONG)('%s: %s', (code, _title, text) => {
    const head = code === 'empty-declarations' ? '' : USES + USED;
    const { text: clean, expected } = marked(code, head + text);
    expect(readFragment(project, clean).found).toContain(expected);
  });

  test('a suggestion where there is a near name', () => {
    const suggestion = (text: string) =>
      readFragment(project, USES + USED + text).diagnostics.find((found) => found.suggestion)?.suggestion;
    expect(suggestion(tagged('   * @acces read-only'))).toBe('did you mean "@access"?');
    expect(suggestion(member('m: uint16_t;'))).toBe('did you mean "u16"?');
    expect(suggestion(BITS + tagged('   * @access read-only\n   * @bits Bitz'))).toBe('did you mean "Bits"?');
  });

  test('one mistake is told once', () => {
    const { text } = marked('', '/** A.\n * @constant A */\nexport const A: u32 = ¦NOWHERE;\n');
    expect(readFragment(project, USES + USED + text).found).toHaveLength(1);
  });
});

test('half a file is an error of syntax and of nothing else, wherever it ends', () => {
  const project = ringProject();
  const text = USES + USED + BITS + STATES + tagged('   * @access read-only\n   * @bits Bits');
  const whole = text.split('\n');
  for (let lines = 3; lines < whole.length; lines += 3) {
    const half = `${whole.slice(0, lines).join('\n')} {`;
    const { found } = readFragment(project, half);
    expect(found.filter((short) => !short.startsWith('type-error'))).toEqual([]);
    expect(found).not.toEqual([]);
  }
});

test('natural layout, with arrays and padding', () => {
  const text = `${USES}${USED}/** I.
 * @struct i */
export interface I {
  /** A.\n   * @access read-only */
  a: u8;
  /** B.\n   * @access read-only */
  b: FixedArray<u16, 3>;
  /** C.\n   * @access read-only */
  c: u64;
  /** D.\n   * @access read-only */
  d: u8;
}`;
  const { declarations, found } = readFragment(ringProject(), text);
  expect(found).toEqual([]);
  expect(find(declarations, 'struct')).toMatchObject({
    members: [{ offset: 0 }, { offset: 2, size: 6, count: 3 }, { offset: 8 }, { offset: 16 }],
    size: 24,
    alignment: 8,
  });
});
