// SPDX-License-Identifier: MIT
// Sources that the last build has found right: a command that looks at them does not check them again, and sees the same.

import { describe, expect, test } from 'vitest';
import { type BuildOptions, build } from '../src/build.js';
import { hasErrors } from '../src/diagnostics/index.js';
import type { SpecModel } from '../src/model/index.js';
import { lampModel } from './c/generated.js';
import {
  fakeBuilder,
  makeProject,
  OUTPUTS,
  putDiagnostics,
  putFiles,
  uapi,
  WARNING,
} from './edge/project.js';
import { lampSources } from './support/lamp.js';

describe('a build of sources that are known to be sound', () => {
  const sources = lampSources([]);
  const checked = build(sources);

  test('makes what one makes that checks them, and says nothing', () => {
    const { files, model, diagnostics } = build(sources, undefined, { isSound: true });
    expect(hasErrors(checked.diagnostics)).toBe(false);
    expect(files.length).toBeGreaterThan(20);
    expect(files).toEqual(checked.files);
    expect(model).toEqual(checked.model);
    expect(diagnostics).toEqual([]);
  });

  test('has the same model where it is all that is wanted, but for what the compiler prints', () => {
    for (const isSound of [false, true]) {
      const { files, model } = build(sources, undefined, { wanted: 'model', isSound });
      expect(files).toEqual([]);
      expect(model).toEqual(withoutPrinted(checked.model!));
    }
  });
});

function withoutPrinted(model: SpecModel): SpecModel {
  const strip = (modules: SpecModel['modules']): SpecModel['modules'] =>
    modules.map(({ printed: _, ...module }) => module);
  return {
    ...model,
    modules: strip(model.modules),
    playgrounds: strip(model.playgrounds),
    runtime: strip(model.runtime),
  };
}

describe.each([['rules'], ['diff v1 v2'], ['precedence']])('uapi %s', (line) => {
  const words = line.split(' ');
  const ofLamp = { 'spec/small/model.json': JSON.stringify(lampModel, undefined, 1) };
  const asked = async (root: string): Promise<readonly (BuildOptions | undefined)[]> => {
    const found: (BuildOptions | undefined)[] = [];
    await uapi(root, words, {
      loadBuilder: async () => (source, options) => {
        found.push(options);
        return fakeBuilder(source, options);
      },
    });
    return found;
  };

  test('trusts a build of the same sources, and nothing else', async () => {
    const root = makeProject(OUTPUTS, ofLamp);
    expect(await asked(root)).toEqual([{ wanted: 'model', isSound: false }]);
    expect((await uapi(root, ['build'])).code).toBe(0);
    expect(await asked(root)).toEqual([{ wanted: 'model', isSound: true }]);
    putFiles(root, { 'spec/small/notes.md': 'One more word.\n' });
    expect(await asked(root)).toEqual([{ wanted: 'model', isSound: false }]);
  });

  test('shows the errors of sources that were changed since', async () => {
    const root = makeProject(OUTPUTS, ofLamp);
    await uapi(root, ['build']);
    putDiagnostics(root, [{ ...WARNING, severity: 'error' }]);
    const { code, stderr } = await uapi(root, words);
    expect(code).toBe(1);
    expect(stderr).toContain('1 error');
  });
});
