// SPDX-License-Identifier: MIT
// A model made by hand: a switch with one register, in one edition, and whatever examples a test gives it.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Example, SpecModel, TranscriptStep } from '../../src/model/index.js';
import {
  printModules,
  readModules,
  readRuntime,
  TypeScriptProject,
} from '../../src/read/typescript/index.js';

const ROOT = join(import.meta.dirname, '../..');
const place = { file: 'spec/switch/v1/switch.ts', line: 1, column: 1 };
const base = { summary: '', remarks: [], place, faults: [] };

const SWITCH = `// SPDX-License-Identifier: MIT
// A switch.

import { type Access, EINVAL, type StepResult, type TranscriptArgument, type TranscriptTarget, type u32 } from 'uapi';
import { bitNames, structLayout } from 'uapi/derived';

/** @bits SWITCH_ */
export enum Switch {
  ON = 1 << 0,
}

/** The misspelt name. */
declare const SWITCH_OFFF: u32;

/** Turns off. */
export const turnOff = (state: u32): u32 => state & SWITCH_OFFF;

export const isOn = (state: u32): boolean => (state & Switch.ON) !== 0;

export function createTarget(): TranscriptTarget {
  const [register] = structLayout('switch_info').fields;
  const names = bitNames('Switch');
  let state = 0n;
  return {
    levels: ['core'],
    perform(verb: string, [access, value]: readonly TranscriptArgument[]): StepResult {
      if ((access as Access).width !== register?.width) {
        return { errno: -EINVAL };
      }
      if (verb === 'write') {
        state = value as bigint;
      }
      return { errno: 0, value: state & (names['ON'] ?? 0n) };
    },
  };
}
`;

const PROGRAM = `// SPDX-License-Identifier: MIT
// Asks.

import { isOn } from 'switch-reference/v1';

console.log(isOn(1));
`;

const INDEX = "// SPDX-License-Identifier: MIT\nexport * from './switch.js';\n";

const RUNTIME = readdirSync(join(ROOT, 'src/runtime')).sort();

/** The reader's part: modules in all their forms. */
function readSwitch(): Pick<SpecModel, 'modules' | 'playgrounds' | 'runtime'> {
  const uapiFolder = 'spec/switch';
  const editions = [{ name: 'v1', index: 'v1/index.ts' }];
  const project = new TypeScriptProject({ uapiFolder, packageName: 'switch-reference', editions });
  const runtime = RUNTIME.map((name) => `src/runtime/${name}`);
  project.update(
    new Map([
      [`${uapiFolder}/v1/switch.ts`, SWITCH],
      [`${uapiFolder}/v1/index.ts`, INDEX],
      ...runtime.map((path): [string, string] => [path, readFileSync(join(ROOT, path), 'utf8')]),
    ]),
  );
  return {
    modules: printModules(
      project,
      uapiFolder,
      readModules(project, uapiFolder, new Map([['v1', 'v1/index.ts']])),
    ),
    playgrounds: [],
    runtime: printModules(project, 'src/runtime', readRuntime(project, RUNTIME)),
  };
}

const MODULES = readSwitch();

/** The model with these examples, all of the chapter `switching`. */
export function switchModel(examples: readonly Example[] = []): SpecModel {
  const chapterFile = 'spec/switch/switching.md';
  return {
    uapi: {
      name: 'switch',
      title: 'Switch',
      defaultEdition: 'v1',
      header: 'switch.h',
      documentation: 'Documentation',
      headerLicense: 'MIT',
      pagesLicense: 'MIT',
      package: {
        path: 'reference',
        name: 'switch-reference',
        version: '1.0.0',
        description: 'A switch',
        keywords: ['switch'],
      },
      transcript: { struct: 'switch_info', particular: [], verbs: [] },
      targets: [],
      laterNames: [],
      retired: [],
      place,
      pathPlaces: { header: place, documentation: place, package: place },
    },
    messages: [],
    quotations: [],
    programs: [{ path: 'examples/on.js', text: PROGRAM }],
    drivers: [],
    ...MODULES,
    editions: [
      {
        name: 'v1',
        title: 'One',
        summary: 'The only one.',
        index: 'v1/index.ts',
        transcript: { struct: 'switch_info', particular: [], verbs: [] },
        violations: [],
        cells: [],
        violationsRequired: false,
        declarations: [
          {
            ...base,
            kind: 'bits',
            name: 'Switch',
            symbol: 'SWITCH_',
            type: 'u32',
            bits: [
              { name: 'ON', symbol: 'SWITCH_ON', position: 0, rules: [], summary: '', place, faults: [] },
            ],
          },
          {
            ...base,
            kind: 'struct',
            name: 'SwitchInfo',
            symbol: 'switch_info',
            size: 4,
            alignment: 4,
            members: [
              {
                name: 'state',
                type: 'u32',
                offset: 0,
                size: 4,
                alignment: 4,
                read: 'value',
                write: 'store',
                when: ['ON'],
                bits: 'Switch',
                summary: '',
                place,
              },
            ],
          },
        ],
        chapters: [
          {
            ...{ name: 'switching', file: chapterFile, title: 'Switching' },
            ...{ audience: 'both', subject: 'interface', blocks: [], place },
          },
        ],
        rules: [],
        decisions: [],
        terms: [],
        examples,
        place,
      },
    ],
  };
}

/** An example of the chapter; its ID is made of its title. */
export function example(
  kind: Example['kind'],
  title: string,
  code: string,
  steps: readonly TranscriptStep[] = [],
): Example {
  return {
    id: `switching/${title.replaceAll(' ', '-')}`,
    kind,
    title,
    rules: ['switch.on'],
    chapter: 'switching',
    code,
    place,
    codePlace: place,
    steps,
    level: 'core',
  };
}

/** A step that writes or reads the register, or other bytes. */
export function step(
  text: string,
  width: number,
  value?: string,
  expect?: TranscriptStep['expect'],
): TranscriptStep {
  const access = { kind: 'access', offset: 0, width } as const;
  return {
    verb: text.split(' ')[0]!,
    arguments: value === undefined ? [access] : [access, { kind: 'number', value, text: value }],
    ...(expect === undefined ? {} : { expect }),
    text,
    place,
  };
}
