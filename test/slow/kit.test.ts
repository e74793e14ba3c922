// SPDX-License-Identifier: MIT
// The kit as its users get it: packed, installed into an empty folder without a network, and used there by the commands of
// its pages. The same commands work in a checkout.

import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, posix } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commandsOf, pattern, steady } from '../support/page-commands.js';

const ROOT = join(import.meta.dirname, '../..');
const NAME = 'uapi-conform';
const PAGES = ['docs/test-your-driver.md', 'docs/test-your-vmm.md'];

let folder = '';
/** An empty folder, with the kit installed. */
let user = '';
let kit = '';

/** Runs a command as a user does who has no network. */
function shell(command: string, cwd: string): { readonly status: number | null; readonly output: string } {
  const { status, stdout } = spawnSync('bash', ['-c', `exec 2>&1; ${command}`], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', npm_config_offline: 'true', PYTHONDONTWRITEBYTECODE: '1' },
  });
  return { status, output: stdout };
}

function files(below: string, path = ''): readonly string[] {
  return readdirSync(join(below, path)).flatMap((name) => {
    const each = posix.join(path, name);
    return statSync(join(below, each)).isDirectory() ? files(below, each) : [each];
  });
}

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'uapi-kit-test-')));
  user = join(folder, 'user');
  kit = join(user, 'node_modules', NAME);
  mkdirSync(user);
  const { status, output } = shell(`node ${join(ROOT, 'scripts/kit.js')} ${folder}`, folder);
  expect({ status, output }).toEqual({ status: 0, output: expect.stringMatching(/uapi-conform-.*\.tgz\n$/) });
  copyFileSync(output.trim(), join(user, basename(output.trim())));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(PAGES)('the commands of %s', (page) => {
  const commands = commandsOf(readFileSync(join(ROOT, page), 'utf8'));

  test('print in an empty folder what it shows', () => {
    expect(commands.length).toBeGreaterThan(3);
    for (const { command, expected } of commands) {
      const { status, output } = shell(command, user);
      expect(steady(output), command).toMatch(pattern(expected));
      expect(status, command).toBe(0);
    }
  });

  test('print the same in a checkout, where they are written as it says', () => {
    const checkout = join(folder, `checkout-${basename(page)}`);
    mkdirSync(checkout);
    for (const name of ['bin', 'clients', 'generated', 'spec'])
      symlinkSync(join(ROOT, name), join(checkout, name));
    const inCheckout = (text: string): string =>
      text
        .replaceAll(`node_modules/${NAME}/`, '')
        .replaceAll(/(?:npx |node_modules\/\.bin\/)uapi-(\w+)/g, 'node bin/uapi.js $1');
    for (const { command, expected } of commands) {
      if (command.startsWith('npm install ')) continue;
      const { status, output } = shell(inCheckout(command), checkout);
      expect(steady(output), command).toMatch(pattern(inCheckout(expected)));
      expect(status, command).toBe(0);
    }
  });
});

describe('the installed kit', () => {
  test('has no dependency and no toolchain', () => {
    expect(readdirSync(join(user, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([NAME]);
    const scripts = files(kit).filter((path) => /^(bin|dist)\/.*\.m?js$/.test(path));
    expect(scripts.length).toBeGreaterThan(2);
    const imported = scripts.flatMap((path) =>
      [...readFileSync(join(kit, path), 'utf8').matchAll(/^import .*?"?'?from ["']([^"']+)["'];?$/gm)].map(
        ([, from]) => from!,
      ),
    );
    expect(imported.length).toBeGreaterThan(5);
    expect(imported.filter((from) => !/^(node:|\.)/.test(from))).toEqual([]);
    // Nor does it have what the toolchain reads, checks and prints with.
    for (const path of scripts)
      expect(readFileSync(join(kit, path), 'utf8'), path).not.toMatch(
        /ts-morph|micromark|src\/(read|check|emit|site)\//,
      );
  });

  test('has what its pages link to', () => {
    const pages = files(kit).filter((path) => path.endsWith('.md'));
    expect(pages).toEqual(expect.arrayContaining(['README.md', ...PAGES]));
    const links = pages.flatMap((page) =>
      [...readFileSync(join(kit, page), 'utf8').matchAll(/\]\((?!\w+:|#)([^)#]+)(?:#[^)]*)?\)/g)].map(
        ([, link]) => posix.join(dirname(page), link!),
      ),
    );
    expect(links.length).toBeGreaterThan(2);
    expect(links.filter((path) => !existsSync(join(kit, path)))).toEqual([]);
  });

  test('has the licences that its manifest names', () => {
    const { license } = JSON.parse(readFileSync(join(kit, 'package.json'), 'utf8')) as { license: string };
    const names = license.split(/[()]| AND | WITH /).filter((name) => name !== '');
    for (const name of names)
      expect(existsSync(join(kit, 'LICENSES', `${name.replace('-only', '')}.txt`)), name).toBe(true);
  });

  test('holds a device against each of its editions', () => {
    const editions = readdirSync(join(kit, 'generated')).filter((name) =>
      existsSync(join(kit, 'generated', name, 'vectors')),
    );
    expect(editions.length).toBeGreaterThan(2);
    for (const edition of editions)
      expect(shell(`npx ${NAME} --edition ${edition} reference`, user)).toMatchObject({ status: 0 });
  });

  test('takes the outputs of a project instead of its own, where --root names one', () => {
    const { status, output } = shell(`npx ${NAME} --root . reference`, user);
    expect({ status, output }).toEqual({ status: 2, output: expect.stringContaining('no vectors in .') });
    expect(shell(`npx ${NAME} --root ${ROOT} --only region/ reference`, user).status).toBe(0);
  });
});
