// SPDX-License-Identifier: MIT
// Reading the sources from a disk: what is text, what is too large, what cannot be read.

import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decode } from '../src/cli/decode.js';
import {
  makeBuilt,
  makeProject,
  OUTPUTS,
  putFiles,
  putOutputs,
  readGenerated,
  uapi,
} from './edge/project.js';

describe('reading sources', () => {
  const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
  const [a, newline] = [0x61, 0x0a];

  it.each<[string, Uint8Array, string]>([
    ['a NUL', bytes(a, newline, a, 0, a), '2:2 NUL byte'],
    ['Latin-1', bytes(a, 0xe9, newline, a), '1:2 byte 0xe9'],
    ['a sequence that ends too soon', bytes(a, 0xe2, 0x82), '1:2 byte 0xe2'],
    ['a sequence that breaks off', bytes(newline, 0xf0, 0x9f, 0x98, a), '2:1 byte 0xf0'],
    ['a lone continuation', bytes(a, a, 0x80), '1:3 byte 0x80'],
    ['an overlong form', bytes(0xc0, 0xaf), '1:1 byte 0xc0'],
    ['a surrogate', bytes(a, 0xed, 0xa0, 0x80), '1:2 byte 0xed'],
    ['a column counted in characters', bytes(0xc3, 0xa9, 0xff), '1:2 byte 0xff'],
    ['a NUL before what is no text', bytes(a, 0, 0xff), '1:2 NUL byte'],
    ['what is no text before a NUL', bytes(a, 0xff, 0), '1:2 byte 0xff'],
  ])('finds %s', (_name, content, expected) => {
    const { diagnostic } = decode('f', content);
    const { line, column } = diagnostic!.place;
    expect(`${line}:${column} ${diagnostic!.message}`).toBe(
      `${expected.replace(' ', ' unexpected ')}, expected UTF-8 text`,
    );
  });

  it('takes Windows line ends and a byte order mark', () => {
    expect(decode('f', bytes(0xef, 0xbb, 0xbf, a, 0x0d, newline, a))).toEqual({ text: 'a\na' });
  });

  it.each<[string, string, (root: string) => void, string]>([
    [
      'a binary file',
      'not-text',
      (root) => putFiles(root, { 'spec/small/x.md': bytes(a, 0) }),
      'spec/small/x.md:1:2',
    ],
    [
      'a large file',
      'file-too-large',
      (root) => putFiles(root, { 'spec/small/x.md': '\n'.repeat(1024 * 1024 + 1) }),
      'spec/small/x.md:1:1',
    ],
    [
      'a long line',
      'line-too-long',
      (root) => putFiles(root, { 'spec/small/x.md': `a\n${'x'.repeat(1_000_000)}` }),
      'spec/small/x.md:2:10001',
    ],
    [
      'a link to nothing',
      'unreadable-file',
      (root) => symlinkSync('nothing', join(root, 'spec/small/x.md')),
      'spec/small/x.md:1:1',
    ],
    [
      'a link to a device',
      'unreadable-file',
      (root) => symlinkSync('/dev/zero', join(root, 'spec/small/x.md')),
      'spec/small/x.md:1:1',
    ],
    [
      'a link to itself',
      'link-loop',
      (root) => symlinkSync('x.md', join(root, 'spec/small/x.md')),
      'spec/small/x.md:1:1',
    ],
    [
      'a link upwards',
      'link-loop',
      (root) => symlinkSync('..', join(root, 'spec/small/x')),
      'spec/small/x:1:1',
    ],
    ['no uAPI', 'no-uapi', (root) => rmSync(join(root, 'spec/small/uapi.yaml')), 'spec:1:1'],
  ])('refuses %s and leaves the tree alone', async (_name, code, damage, place) => {
    const root = await makeBuilt();
    putOutputs(root, {});
    damage(root);
    const result = await uapi(root, ['build']);
    expect(result).toMatchObject({ code: 1, loads: 0 });
    expect(result.stderr).toContain(`${place}: error[${code}]`);
    expect(readGenerated(root)).toEqual(OUTPUTS);
  });

  it('leaves out what is no source', async () => {
    const root = makeProject(OUTPUTS);
    const noise = [
      '.state.md.swp',
      '.#state.md',
      'state.md~',
      '#state.md#',
      'state.md.orig',
      '.git/x',
      'node_modules/x',
    ];
    putFiles(root, Object.fromEntries(noise.map((name) => [`spec/small/${name}`, bytes(0)])));
    putFiles(root, { 'spec/.hidden/x': 'x', 'spec/README.md': 'x' });
    expect(await uapi(root, ['build'])).toMatchObject({ code: 0, stderr: '' });
  });

  it('warns of a folder without a manifest', async () => {
    const root = makeProject(OUTPUTS, { 'spec/draft/notes.md': 'x' });
    const { code, stderr } = await uapi(root, ['build']);
    expect(code).toBe(0);
    expect(stderr).toContain('spec/draft/uapi.yaml:1:1: warning[no-manifest]');
  });
});
