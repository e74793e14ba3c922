// SPDX-License-Identifier: MIT
// What other headers define, and what their structs are made of: structs within structs and arrays of any length. Such
// declarations are known to all, and are no part of the uAPI's own header.

import { describe, expect, test } from 'vitest';
import { cEmitter } from '../src/emit/c/index.js';
import { headerEmitter } from '../src/emit/header/index.js';
import { pagesEmitter } from '../src/emit/pages/index.js';
import { vectorsEmitter } from '../src/emit/vectors/index.js';
import { bitValues } from '../src/expression/index.js';
import type { DeclarationOf } from '../src/model/index.js';
import { editionOf, lampModel, model } from './c/generated.js';
import { emitted, schemaErrors } from './support/emitted.js';
import { marked, readFragment, ringProject } from './support/fragments.js';
import { buildLamp, type Edit, summarise } from './support/lamp.js';

const HEAD = `import { _IO, type CapabilityId, type FixedArray, type FlexibleArray, type Ioctl, type u8, type u32, type u64 } from 'uapi';
export type Used = [CapabilityId, FixedArray<u8, 1>, FlexibleArray<u8>, Ioctl, u8, u32, u64];
export type UsedToo = typeof _IO;
`;

/** A struct with these members. */
function struct(name: string, ...members: readonly string[]): string {
  const lines = members.map((member) => `  /** M.\n   * @access read-only */\n  ${member}\n`);
  return `/** S.\n * @struct ${name.toLowerCase()} */\nexport interface ${name} {\n${lines.join('')}}\n`;
}

function structsOf(text: string): ReadonlyMap<string, DeclarationOf<'struct'>> {
  const { declarations, found } = readFragment(ringProject(), HEAD + text);
  expect(found).toEqual([]);
  return new Map(
    declarations.flatMap((each) => (each.kind === 'struct' ? [[each.name, each] as const] : [])),
  );
}

describe('a member of struct type', () => {
  test('lies where its own members need it, and takes their room', () => {
    const inner = struct('Inner', 'wide: u64;', 'narrow: u8;');
    const structs = structsOf(struct('Outer', 'first: u8;', 'inner: Inner;', 'last: u8;') + inner);
    expect(structs.get('Outer')).toMatchObject({
      members: [
        { offset: 0 },
        { offset: 8, size: 16, alignment: 8, type: { struct: 'Inner', symbol: 'inner' } },
        { offset: 24 },
      ],
      size: 32,
      alignment: 8,
    });
  });

  test('may follow the struct in any number', () => {
    const structs = structsOf(
      struct('Area', 'offset: u64;') + struct('List', 'count: u32;', 'areas: FlexibleArray<Area>;'),
    );
    expect(structs.get('List')).toMatchObject({
      members: [{ offset: 0 }, { offset: 8, size: 0, count: 0 }],
      size: 8,
      alignment: 8,
    });
  });
});

const CONSTANT = 'export const A: u32 = 1;';

const WRONG: readonly (readonly [code: string, title: string, text: string])[] = [
  ['member-type', 'a struct within itself', struct('Ring', 'ring: ¦Ring;')],
  ['member-type', 'two structs within each other', struct('Egg', 'hen: Hen;') + struct('Hen', 'egg: ¦Egg;')],
  [
    'member-type',
    'a struct that has no end',
    struct('List', 'areas: FlexibleArray<u8>;') + struct('Outer', 'list: ¦List;'),
  ],
  ['member-type', 'an array of strings', struct('List', 'names: FlexibleArray<¦string>;')],
  ['struct-shape', 'a member behind the end', struct('List', 'areas: FlexibleArray<u8>;', '¦last: u8;')],
  ['tag-argument', 'no header', `/** A.\n * @constant A\n * ¦@defined-in */\n${CONSTANT}`],
  ['tag-argument', 'no brackets', `/** A.\n * @constant A\n * @defined-in ¦linux/x.h */\n${CONSTANT}`],
  ['tag-argument', 'no folder', `/** A.\n * @constant A\n * @defined-in ¦<x.h> */\n${CONSTANT}`],
  ['tag-argument', 'no header file', `/** A.\n * @constant A\n * @defined-in ¦<linux/x> */\n${CONSTANT}`],
  ['tag-argument', 'two', `/** A.\n * @constant A\n * @defined-in ¦<linux/x.h> <linux/y.h> */\n${CONSTANT}`],
  [
    'misplaced-tag',
    'what no header defines',
    `/** A.\n * @record a\n * ¦@defined-in <linux/x.h> */\nexport interface A {\n  /** M. */ m: u32;\n}`,
  ],
  ['declaration-shape', 'a number', '/** R.\n * @ioctl R */\nexport const R: Ioctl = ¦15;'],
  ['declaration-shape', 'three parts', '/** R.\n * @ioctl R */\nexport const R: Ioctl = ¦_IO(1, 2, 3);'],
  ['value-too-wide', 'nine bits', '/** R.\n * @ioctl R */\nexport const R: Ioctl = _IO(1, ¦256);'],
  ['unsupported-type', 'another type', '/** R.\n * @ioctl R */\nexport const R: ¦u32 = _IO(1, 2);'],
];

describe('wrong', () => {
  const project = ringProject();
  test.each(WRONG)('%s: %s', (code, _title, text) => {
    const { text: clean, expected } = marked(code, HEAD + text);
    expect(readFragment(project, clean).found).toContain(expected);
  });
});

describe('the header of the uAPI', () => {
  const files = emitted(headerEmitter, lampModel);
  const own = files.get('v2/include/uapi/linux/lamp.h') ?? '';
  const partial = files.get('v2/c/linux_rtc.h') ?? '';

  test('leaves out what another header defines, and says its own requests', () => {
    expect(own).not.toMatch(/rtc|RTC/);
    expect(own).toContain('#include <linux/ioctl.h>\n#include <linux/types.h>\n');
    expect(own).toMatch(/#define LAMP_SET_ALARM\t+_IO\(LAMP_LETTER, 1\)\n/);
  });

  test('has a file beside it with that alone', () => {
    expect(partial).toMatch(/#define RTC_AIE_ON\t_IO\(0x70, 0x01\)\n/);
    expect(partial).toMatch(/#define RTC_AF\t\t\(1 << 5\)\n/);
    expect(partial).not.toMatch(/LAMP/);
    expect([...files.keys()].filter((path) => path.endsWith('linux_rtc.h'))).toEqual(['v2/c/linux_rtc.h']);
  });

  test('declares a struct before the one that contains it', () => {
    expect(own).toMatch(
      /struct lamp_rhythm \{[\s\S]*struct lamp_alarm \{[\s\S]*\tstruct lamp_rhythm\trhythm;/,
    );
    expect(partial).toMatch(/struct rtc_time \{[\s\S]*struct rtc_wkalrm \{[\s\S]*\tstruct rtc_time\ttime;/);
  });
});

describe('other outputs', () => {
  test('assertions speak of both, and of the header of the system by itself', () => {
    const files = emitted(cEmitter, lampModel);
    const assertions = files.get('v2/c/assertions.c') ?? '';
    const system = files.get('v2/c/linux_rtc_assertions.c') ?? '';
    expect(assertions).toContain('#include "linux_rtc.h"\n');
    expect(assertions).toContain('HOLDS(sizeof(struct rtc_wkalrm) == 40);\n');
    expect(system).toContain('#include <linux/rtc.h>\n');
    expect(system).toContain('HOLDS(sizeof(struct rtc_wkalrm) >= 40);\n');
    expect(system).toContain('HOLDS(RTC_AIE_ON == _IO(0x70U, 1));\n');
    expect(system).not.toMatch(/lamp_/);
    expect(files.get('v2/c/Makefile')).toContain('SOURCES += linux_rtc_assertions.c\n');
    expect(files.get('v1/c/Makefile')).not.toContain('rtc');
  });

  test('pages say where it is defined', () => {
    const page =
      emitted(pagesEmitter, lampModel).get('v2/Documentation/driver-api/lamp/declarations.rst') ?? '';
    expect(page).toMatch(
      /^\.\. c:macro:: RTC_AIE_ON\n\n {3}Lets[\s\S]*?\n\n {3}Defined in ``<linux\/rtc.h>``\.\n/m,
    );
    expect(page.match(/Defined in ``<linux\/rtc\.h>``\./g)).toHaveLength(4);
  });

  test("what is the uAPI's own comes first on the page, wherever it is declared", () => {
    const edition = editionOf('v2', lampModel);
    const declarations = [...edition.declarations].reverse();
    const files = pagesEmitter.emitEdition?.(lampModel, { ...edition, declarations }) ?? [];
    const page = files.find(({ path }) => path.endsWith('/declarations.rst'))?.text ?? '';
    expect(page.indexOf('.. c:struct:: lamp_info')).toBeLessThan(page.indexOf('.. c:macro:: RTC_AIE_ON'));
    expect(page.indexOf('.. c:struct:: lamp_info')).toBeGreaterThan(0);
  });

  test('vectors are of the uAPI alone', () => {
    const files = emitted(vectorsEmitter, lampModel);
    expect(schemaErrors(files)).toEqual([]);
    const tables = JSON.parse(files.get('v2/vectors/tables.json') ?? '');
    expect(JSON.stringify(tables)).not.toMatch(/rtc_|RTC_/);
  });
});

describe('checks', () => {
  const found = (...edits: readonly Edit[]): readonly string[] => buildLamp(edits).diagnostics.map(summarise);
  const later = (names: string): Edit => ({
    file: 'later.yaml',
    find: 'names: {}',
    replace: `names: { ${names} }`,
  });

  test('a later header may give its own names another value, but not ours', () => {
    expect(found(later('RTC_AF: 7'))).toEqual([]);
    expect(found(later('LAMP_LETTER: 7'))).toEqual(['alarm.ts:9:14 name-collision']);
    expect(found(later('LAMP_SET_ALARM: 19457'))).toEqual([]);
    expect(found(later('LAMP_SET_ALARM: 7'))).toEqual(['alarm.ts:16:14 name-collision']);
  });

  test("bits of other headers make no values of the uAPI's field", () => {
    expect(bitValues(editionOf('v2', lampModel).declarations)).toEqual([0n, 1n, 2n, 3n]);
  });

  test('a struct of another header may have holes, ours may not', () => {
    const narrow = (name: string): Edit => ({
      file: 'alarm.ts',
      find: `  ${name}: u32;`,
      replace: `  ${name}: u8;`,
    });
    expect(found(narrow('flashes'))).toEqual(['alarm.ts:33:3 misaligned-member']);
  });

  test('a number of a capability is taken by whichever header has it', () => {
    const dim =
      '\n/**\n * Dims.\n *\n * @capability RTC_CAP\n * @chain LAMP_CAP_\n * @defined-in <linux/rtc.h>\n */\n';
    const capability: Edit[] = [
      { file: 'alarm.ts', find: 'import { _IO, type', replace: 'import { _IO, type CapabilityId, type' },
      {
        file: 'alarm.ts',
        find: `/**\n * What made the clock`,
        replace: `${dim}export const RTC_CAP: CapabilityId = 3;\n\n/**\n * What made the clock`,
      },
    ];
    expect(found(...capability).map((line) => line.replace(/.* /, ''))).toEqual(['duplicate-capability']);
  });
});

test('the structs of <linux/vfio.h> have the sizes that it gives them', () => {
  for (const { declarations } of model.editions) {
    const sizes = declarations.flatMap((each) =>
      each.kind === 'struct' && each.definedIn !== undefined ? [[each.symbol, each.size]] : [],
    );
    expect(Object.fromEntries(sizes)).toEqual({
      vfio_device_info: 20,
      vfio_region_info: 32,
      vfio_irq_info: 16,
      vfio_info_cap_header: 8,
      vfio_region_sparse_mmap_area: 16,
      vfio_region_info_cap_sparse_mmap: 16,
      vfio_region_info_cap_type: 16,
    });
  }
});
