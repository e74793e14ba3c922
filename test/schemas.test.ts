// SPDX-License-Identifier: MIT
// The JSON Schemas of what is written in YAML: they are sound, every document is valid by its schema, and no damage to a
// document is silent.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { type Document, isMap, isNode, isScalar, LineCounter, parse, parseDocument } from 'yaml';
import rules from '../schemas/output/rules.schema.json' with { type: 'json' };
import { printTypes, TYPES_FILE } from '../scripts/document-types.js';
import { FORCES, PARTIES } from '../src/model/index.js';
import { createAjv } from '../src/read/manifest/create-ajv.js';
import { readManifest } from '../src/read/manifest/manifest.js';
import { lampSources } from './support/lamp.js';

const ROOT = join(import.meta.dirname, '..');

const schemas = new Map<string, object>(
  readdirSync(join(ROOT, 'schemas'))
    .filter((name) => name.endsWith('.schema.json'))
    .map((name) => [name, JSON.parse(readFileSync(join(ROOT, 'schemas', name), 'utf8'))]),
);

describe('the schemas', () => {
  const metaSchema = new Ajv();
  test.each([...schemas])('%s is a schema of draft 7, and says what each key is', (_name, schema) => {
    expect(metaSchema.validateSchema(schema), metaSchema.errorsText()).toBe(true);
    expect(undescribed(schema)).toEqual([]);
  });

  test('the types that are printed from them are current', () => {
    expect(readFileSync(TYPES_FILE, 'utf8')).toBe(printTypes());
  });
});

test('the schema of `rules.json` has the forces and the parties of the model', () => {
  const { force, binds } = rules.properties.rules.items.properties;
  expect([force.enum, binds.enum]).toEqual([FORCES, PARTIES]);
});

/** Properties without a description, which an editor would show. */
function undescribed(schema: object, at = ''): readonly string[] {
  return Object.entries(schema).flatMap(([key, value]) => {
    if (typeof value !== 'object' || value === null || key === 'if') return [];
    if (key !== 'properties') return undescribed(value, `${at}/${key}`);
    const properties = Object.entries(value as Readonly<Record<string, object>>);
    const bare = properties.filter(([, property]) => !('description' in property || '$ref' in property));
    const below = properties.flatMap(([name, property]) => undescribed(property, `${at}/${name}`));
    return [...bare.map(([name]) => `${at}/${name}`), ...below];
  });
}

const FOLDERS = ['spec', 'test/uapi-small/spec'];

const documents = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => posix.join(folder, name))
    .sort(),
);

describe('a document', () => {
  const ajv = createAjv(Object.fromEntries(schemas));
  test.each(documents)('%s names its schema for editors, and is valid by it', (path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    const [, reference = ''] = /^(?:#.*\n)*# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? [];
    const file = posix.join(posix.dirname(path), reference);
    expect(posix.dirname(file)).toBe('schemas');
    const validate = ajv.getSchema(posix.basename(file))!;
    expect(validate(parse(text)), ajv.errorsText(validate.errors)).toBe(true);
  });
});

/** The lamp with every key that the schemas of its documents know. */
const lamp = lampSources([
  {
    file: 'compatibility.yaml',
    replace: `sequences: dim
differences: [{ decision: dim, edition: v1, transcripts: [lamp/light-it], flows: ["*"] }]
`,
  },
  {
    file: 'later.yaml',
    replace: 'header: later-1.0\nnames: { A: 1, B: { enumerator: 2 }, C: { results: "01" }, D: null }\n',
  },
  {
    file: 'uapi.yaml',
    find: '    playground: playground.ts\n',
    replace: `    playground: playground.ts
    compatibility: compatibility.yaml
    target: { member: state, algorithm: setLamp, initial: LIT, without: { light: dim }, beyond: [dim] }
`,
  },
  {
    file: 'uapi.yaml',
    find: '[{ name: field, kind: field }]',
    replace: '[{ name: field, kind: field, optional: true }]',
  },
]);

const read = (files: ReadonlyMap<string, string>) => readManifest({ ...lamp, files }).diagnostics;

type Path = readonly (string | number)[];

/** Every value of a document but the root, by its path. */
function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  const parts: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(typeof value === 'object' ? (value ?? {}) : {});
  return parts.flatMap(([key, part]) => [[...path, key], ...pathsOf(part, [...path, key])]);
}

/** Mappings whose keys are names that the author chooses. */
const FREE = [
  ...['authors', 'editions', 'names', 'targets', 'verbs', 'without'],
  ...['states', 'groups', 'circumstances', 'events', 'outcomes', 'sets', 'needs', 'values', 'each'],
];

/** Whether a key is a name that the author chooses: those of outcomes stand below their facets. */
function isFree(parent: Path): boolean {
  return FREE.includes(String(parent.at(-1))) || parent.at(-2) === 'outcomes';
}

/** Keys that may be left out. */
const OPTIONAL = [
  ...[
    'later',
    'external',
    'objections',
    'keywords',
    'quotations',
    'examples',
    'violations',
    'playground',
    'kernel',
    'compatibility',
    'target',
    'targets',
  ],
  ...['axes', 'cells', 'look', 'states', 'groups', 'circumstances', 'events', 'outcomes', 'sets', 'advised'],
  ...['enter', 'value', 'values', 'in', 'before', 'set', 'during', 'each', 'needs'],
  ...['without', 'beyond', 'optional', 'to', 'sequences', 'transcripts', 'flows', 'enumerator', 'results'],
];

interface Damage {
  readonly what: string;
  readonly code: string;
  /** The key or the value with the diagnostic. */
  readonly at: Path;
  readonly change: (document: Document) => void;
}

/** What can happen to the value at a path: it is gone, its key is misspelt, it is of another type. */
function damagesAt(root: unknown, path: Path): readonly Damage[] {
  const key = path.at(-1)!;
  const parent = path.slice(0, -1);
  const isKnown = typeof key === 'string' && !isFree(parent);
  const isOptional = OPTIONAL.includes(String(key)) && !(key === 'objections' && path.length > 1);
  const value = path.reduce((container, step) => (container as Record<string | number, unknown>)[step], root);
  // A later name may be a mapping, a value of the axes text or a number, and an outcome a list as well.
  const isName = parent.at(-1) === 'names';
  const isValue = parent.at(-1) === 'values' || parent.at(-2) === 'outcomes';
  const misspelt = [...parent, `${key}x`];
  return [
    ...(isKnown && !isOptional
      ? [
          {
            what: 'gone',
            code: 'yaml-missing-key',
            at: parent,
            change: (document: Document) => void document.deleteIn(path),
          },
        ]
      : []),
    ...(isKnown
      ? [
          {
            what: 'misspelt',
            code: 'yaml-unknown-key',
            at: misspelt,
            change: (document: Document) => {
              document.setIn(misspelt, document.getIn(path, true));
              document.deleteIn(path);
            },
          },
        ]
      : []),
    ...VALUES.filter(
      (other) =>
        typeOf(other) !== typeOf(value) &&
        !(isName && typeOf(other) === 'object') &&
        !(isValue && ['string', 'list'].includes(typeOf(other))),
    ).map((other) => ({
      what: `is ${JSON.stringify(other)}`,
      code: 'yaml-wrong-type',
      at: path,
      change: (document: Document) => document.setIn(path, other),
    })),
  ];
}

const VALUES = ['text', -7, true, [1.5], { key: 'text' }];
const typeOf = (value: unknown) => (Array.isArray(value) ? 'list' : typeof value);

/** Where a key or its value stands. */
function placesOf(text: string, at: Path): readonly string[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const mapping = document.getIn(at.slice(0, -1), true);
  const pair = isMap(mapping)
    ? mapping.items.find(({ key }) => isScalar(key) && key.value === at.at(-1))
    : undefined;
  return [document.getIn(at, true), pair?.key].flatMap((node) => {
    if (!isNode(node) || !node.range) return [];
    const { line, col } = lines.linePos(node.range[0]);
    return [`${line}:${col}`];
  });
}

describe('no damage is silent', () => {
  test('the undamaged documents are sound', () => expect(read(lamp.files)).toEqual([]));

  const files = [...lamp.files.keys()].filter((path) => path.endsWith('.yaml'));
  test.each(files)('%s', (file) => {
    const text = lamp.files.get(file)!;
    const root: unknown = parse(text);
    const found = pathsOf(root).flatMap((path) =>
      damagesAt(root, path).map(({ what, code, at, change }) => {
        const document = parseDocument(text);
        change(document);
        const damaged = document.toString();
        const diagnostics = read(new Map([...lamp.files, [file, damaged]]));
        const places = placesOf(damaged, at).map((place) => `${file}:${place}`);
        const hits = diagnostics.filter(
          (each) =>
            each.code === code &&
            places.includes(`${each.place.file}:${each.place.line}:${each.place.column}`),
        );
        return { damage: `${path.join('/')} ${what}`, hits: hits.length, diagnostics };
      }),
    );
    expect(found.length).toBeGreaterThan(10);
    expect(found.filter(({ hits }) => hits !== 1)).toEqual([]);
  });

  test('nor is it to the compiled command, which has the printed validators', () => {
    const root = mkdtempSync(join(tmpdir(), 'uapi-schemas-'));
    const damage = (text: string) =>
      text.replace('later:', 'latter:').replace('1.0.0', '1.0').replace('11:30', '11.30');
    const damaged = new Map(
      [...lamp.files].map(([path, text]) => [path, path.endsWith('.yaml') ? damage(text) : text]),
    );
    for (const [path, text] of damaged) {
      mkdirSync(join(root, dirname(path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const words = [join(ROOT, 'bin/uapi.js'), 'build', '--format', 'json', '--root', root];
    const { stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
    rmSync(root, { recursive: true });
    const told = stderr.split('\n').filter((line) => /"code":"(yaml|ill-formed)-/.test(line));
    const expected = read(damaged).map((each) => JSON.stringify(each));
    expect(expected.length).toBeGreaterThan(3);
    expect(told.sort()).toEqual(expected.sort());
  });
});
