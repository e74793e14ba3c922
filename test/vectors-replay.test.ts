// SPDX-License-Identifier: MIT
// The files of vectors, replayed on the JavaScript of the reference package. C replays the same runs in `c.test.ts`, and the
// interpreter has made them: the three agree, for every input and every fault.

import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { referenceEmitter } from '../src/emit/reference/index.js';
import { vectorsEmitter } from '../src/emit/vectors/index.js';
import { enumeratedAlgorithms } from '../src/expression/index.js';
import type { SpecModel } from '../src/model/index.js';
import { emitted } from './support/emitted.js';
import { readFolder } from './support/read-folder.js';
import { type FileRun, type Package, type RunsFile, recordOf, replay } from './support/replay.js';

const ROOT = join(import.meta.dirname, '..');

/** The lamp has no folder of outputs. */
const lampFolder = realpathSync(mkdtempSync(join(tmpdir(), 'uapi-replay-')));
const lamp = readFolder('test/uapi-small/spec/lamp');
for (const [path, text] of [...emitted(referenceEmitter, lamp), ...emitted(vectorsEmitter, lamp)]) {
  mkdirSync(dirname(join(lampFolder, path)), { recursive: true });
  writeFileSync(join(lampFolder, path), text);
}
afterAll(() => rmSync(lampFolder, { recursive: true }));

async function packageOf({ uapi }: SpecModel, folder: string, edition: string): Promise<Package> {
  const load = (path: string) => import(pathToFileURL(join(folder, uapi.package.path, 'dist', path)).href);
  const manifest = JSON.parse(readFileSync(join(folder, uapi.package.path, 'package.json'), 'utf8'));
  const index = manifest.exports[`./${edition}`].default.replace('./dist/', '');
  return {
    edition: await load(index),
    transitionsOf: (await load(`derived/${edition}.js`)).transitionsOf,
  };
}

const enumerated = [
  { model: readFolder('spec/vfio-migration'), folder: join(ROOT, 'generated') },
  { model: lamp, folder: lampFolder },
].flatMap(({ model, folder }) =>
  model.editions.flatMap((edition) =>
    enumeratedAlgorithms(edition).map((algorithm) => ({
      name: `${algorithm.symbol} of ${edition.name}`,
      ...{ model, folder, edition, algorithm },
    })),
  ),
);

test('the editions with an operation of their own have vectors of it', () => {
  expect(enumerated.map(({ name }) => name)).toEqual([
    'vfio_migration_set_device_state of rfc-ndma',
    'vfio_migration_set_device_state of fsm',
    'lamp_set_state of v2',
    'lamp_set_mode of v2',
  ]);
});

describe.each(enumerated)('$name', ({ model, folder, edition, algorithm }) => {
  const path = join(folder, edition.name, 'vectors', `${algorithm.symbol}.json`);
  const file = JSON.parse(readFileSync(path, 'utf8')) as RunsFile;

  test('the package does what the vectors say', async () => {
    const exports = await packageOf(model, folder, edition.name);
    for (const run of file.runs)
      expect(replay(file, run, algorithm, edition.declarations, exports)).toEqual(run);
  });

  test('every input stands beside every other, with every fault and every later one', () => {
    const whole = file.runs.filter(({ faults }) => faults.length === 0);
    const domains = Object.keys(whole[0]!.inputs).map(
      (name) => new Set(whole.map(({ inputs }) => inputs[name])).size,
    );
    expect(new Set(whole.map(inputsOf)).size).toBe(whole.length);
    expect(whole).toHaveLength(domains.reduce((product, size) => product * size, 1));

    const canFail = recordOf(algorithm, edition.declarations).members.flatMap((member) =>
      member.kind === 'callback' && member.result !== 'void' ? [member.name] : [],
    );
    const callsOf = ({ calls }: FileRun) => calls.filter(([name]) => canFail.includes(name!)).length;
    const runs = new Map(file.runs.map((run) => [`${inputsOf(run)} ${run.faults}`, run]));
    let count = 0;
    for (const run of whole) {
      count++;
      for (let first = 0; first < callsOf(run); first++) {
        const failed = runs.get(`${inputsOf(run)} ${first}`)!;
        count++;
        for (let second = first + 1; second < callsOf(failed); second++, count++)
          expect(runs.get(`${inputsOf(run)} ${first},${second}`)!.faults).toEqual([first, second]);
      }
    }
    expect(file.runs).toHaveLength(count);
  });
});

function inputsOf({ inputs }: FileRun): string {
  return JSON.stringify(inputs);
}
