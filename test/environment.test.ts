// SPDX-License-Identifier: MIT
// What surrounds a command is damaged: files without permission, folders where files belong, memories of another shape, a full
// output, sources that are moved away. Every command ends with a message and an exit code of its own, and nothing is half-written. `npm run
// test:long` draws more of them.

import { spawnSync } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import {
  chmodSync,
  cpSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { ifGranted } from '../src/cli/system-error.js';
import {
  createOutput,
  makeProject,
  OUTPUTS,
  putOutputs,
  readGenerated,
  TOOL_ROOT,
  uapi,
} from './edge/project.js';
import { drawFrom } from './support/edits.js';
import { DAMAGES, type Damage } from './support/environment/damages.js';
import { runInDamaged } from './support/environment/processes.js';
import { buildTemplate, copyOf, faultOfEnd, removeCopy } from './support/environment/project.js';
import { CommandWithoutRights } from './support/environment/without-rights.js';
import { MILLISECONDS_MAX } from './support/patience.js';

const SEED = 20220111;
const COMMAND = join(TOOL_ROOT, 'bin/uapi.js');

/** Every command but `site` and `explain`, on the lamp. */
const COMMANDS = [
  ['build'],
  ['build', '--check'],
  ['build', '--format', 'json'],
  ['rules'],
  ['diff', 'v1', 'v2'],
  ['precedence'],
  ['cells', '--open'],
] as const;

describe('a damaged surrounding', () => {
  const command = new CommandWithoutRights();
  let template = '';

  beforeAll(async () => {
    template = await buildTemplate();
  });
  afterAll(() => {
    command.stop();
    rmSync(template, { recursive: true, force: true });
  });

  function copy(): string {
    const root = copyOf(template);
    onTestFinished(() => removeCopy(root));
    return root;
  }

  /** Damages a copy, runs a command there, and looks at how it ends. */
  async function expectToldOf(damages: readonly Damage[], words: readonly string[]): Promise<void> {
    const root = copy();
    for (const { make } of damages) make(root);
    const ran = await command.run(root, words);
    const what = damages.map((damage) => damage.what).join(', ');
    expect(faultOfEnd(words, ran), `${what}: ${words.join(' ')}`).toBeUndefined();
  }

  it.each(DAMAGES.map((damage, index) => ({ ...damage, index })))('$what', async ({ index, ...damage }) => {
    // Each command meets each kind of damage; all of both would take minutes.
    for (const words of [COMMANDS[0], COMMANDS[index % COMMANDS.length]!])
      await expectToldOf([damage], words);
  });

  it(`two at once, drawn with seed ${SEED}`, async () => {
    const damage = fc.constantFrom(...DAMAGES);
    const drawn = fc.tuple(damage, damage, fc.constantFrom(...COMMANDS));
    for (const [first, second, words] of fc.sample(drawn, { seed: SEED, numRuns: 20 })) {
      // Of what is gone or cannot be entered, nothing more can be damaged.
      await expectToldOf([first, { ...second, make: (root) => ifGranted(() => second.make(root)) }], words);
    }
  });

  it('of the real command, drawn with seed 12', async () => {
    const faults: string[] = [];
    await runInDamaged(drawFrom(12), 4, (fault) => faults.push(fault));
    expect(faults).toEqual([]);
  });

  it('a read-only project gets no site, and is told why', async () => {
    const root = copy();
    chmodSync(root, 0o555);
    const ran = await command.run(root, ['site']);
    expect(ran).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/error\[write-failed\]: cannot .*permission denied/),
    });
  });
});

describe('an output that takes nothing', () => {
  it.each([['build'], ['rules'], ['explain', 'not-text'], ['--help'], ['--version']])(
    '%s says so',
    (...words) => {
      const full = openSync('/dev/full', 'w');
      const root = words[0] === 'build' || words[0] === 'rules' ? ['--root', TOOL_ROOT] : [];
      const { status, stderr } = spawnSync(process.execPath, [COMMAND, ...words, ...root], {
        stdio: ['ignore', full, 'pipe'],
        encoding: 'utf8',
      });
      expect({ status, stderr }).toEqual({
        status: 1,
        stderr: expect.stringMatching(
          /error: cannot write to standard output: .*no space left on device.*\n$/i,
        ),
      });
    },
  );

  it('of errors changes the exit code alone', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stdout } = spawnSync(process.execPath, [COMMAND, 'explain', 'nothing'], {
      stdio: ['ignore', 'pipe', full],
    });
    expect({ status, stdout: String(stdout) }).toEqual({ status: 2, stdout: '' });
  });
});

it('a watching build waits while spec/ is away', async () => {
  const root = makeProject(OUTPUTS);
  const stopping = new EventEmitter();
  const untilStopped = (): Promise<void> => once(stopping, 'stop').then(() => undefined);
  const output = createOutput();
  const watching = uapi(root, ['build', '--watch'], { untilStopped, stdout: output, stderr: output });
  const seen = (said: string): Promise<void> =>
    vi.waitFor(() => expect(output.text()).toContain(said), { timeout: MILLISECONDS_MAX, interval: 20 });
  await seen('watching spec/');
  renameSync(join(root, 'spec'), join(root, 'away'));
  await seen('error[no-uapi]');
  expect(readGenerated(root)).toEqual(OUTPUTS);
  renameSync(join(root, 'away'), join(root, 'spec'));
  putOutputs(root, { ...OUTPUTS, 'one/a.h': 'new\n' });
  await vi.waitFor(() => expect(readGenerated(root)['one/a.h']).toBe('new\n'), {
    timeout: MILLISECONDS_MAX,
    interval: 20,
  });
  putOutputs(root, { ...OUTPUTS, 'one/a.h': 'newer\n' });
  await vi.waitFor(() => expect(readGenerated(root)['one/a.h']).toBe('newer\n'), {
    timeout: MILLISECONDS_MAX,
    interval: 20,
  });
  stopping.emit('stop');
  expect((await watching).code).toBe(0);
});

it('a clone on a system with other line ends has the same bytes', () => {
  const parent = mkdtempSync(join(tmpdir(), 'uapi-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const git = (...words: string[]): void => {
    const { status, stderr } = spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@a', ...words], {
      cwd: parent,
      encoding: 'utf8',
    });
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  };
  const names = ['.gitattributes', 'README.md', 'package.json', 'bin/uapi.js', '.ci/run'];
  git('init', '-q', 'from');
  for (const name of names) cpSync(join(TOOL_ROOT, name), join(parent, 'from', name));
  git('-C', 'from', 'add', '.');
  git('-C', 'from', 'commit', '-qm', 'all');
  git('-c', 'core.autocrlf=true', '-c', 'core.eol=crlf', 'clone', '-q', 'from', 'to');
  for (const name of names)
    expect(readFileSync(join(parent, 'to', name), 'utf8')).toBe(readFileSync(join(TOOL_ROOT, name), 'utf8'));
});

it.each(['#', '?'])('a checkout in a folder with %s is refused before vitest finds nothing in it', (mark) => {
  const parent = mkdtempSync(join(tmpdir(), 'uapi-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const root = join(parent, `a${mark}b`);
  cpSync(join(TOOL_ROOT, 'scripts/check.js'), join(root, 'scripts/check.js'));
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/check.js')], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining(`"${mark}"`) });
});
