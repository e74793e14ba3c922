// SPDX-License-Identifier: MIT
// The packages of the distribution that a run needs: a kernel, its headers, busybox and an emulator. They are unpacked
// into a cache, and nothing is installed.

import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { Failed, has, Missing, run } from './command.js';

/** What unpacks and downloads packages. */
const TOOLS = ['apt-get', 'apt-cache', 'dpkg-deb'];

const SERIES = '6.12';
const EMULATOR = 'qemu-system-x86_64';
const EMULATOR_PACKAGE = 'qemu-system-x86';

/**
 * @typedef {object} Machine
 * @property {string} tree - Where the packages are unpacked.
 * @property {string} release - The release of the kernel.
 * @property {string} headers - The folder to build modules in.
 * @property {string} image - The kernel.
 * @property {string} busybox
 * @property {readonly string[]} emulator - The command of the emulator.
 * @property {Readonly<Record<string, string>>} environment - What the emulator needs.
 */

/**
 * @param {string} cache
 * @returns {Machine}
 * @throws {Missing} Where the machine has no such packages.
 */
export function unpackPackages(cache) {
  const stamp = join(cache, 'packages.json');
  const tree = join(cache, 'tree');
  if (existsSync(stamp)) return machineOf(tree, JSON.parse(readFileSync(stamp, 'utf8')));
  const lacking = TOOLS.filter((tool) => !has(tool));
  if (lacking.length > 0) throw new Missing(`${lacking.join(', ')} (of Debian) to get a kernel by`);
  const apt = aptOptions(cache);
  const release = newestRelease(cache, apt);
  const emulator = has(EMULATOR) ? [] : withDependencies(EMULATOR_PACKAGE, apt);
  download(join(cache, 'packages'), [...kernelPackages(release), ...emulator], apt);
  rmSync(tree, { recursive: true, force: true });
  mkdirSync(tree);
  for (const name of readdirSync(join(cache, 'packages')))
    if (name.endsWith('.deb')) run('dpkg-deb', ['-x', join(cache, 'packages', name), tree]);
  moveHeaders(tree, release);
  writeFileSync(stamp, `${JSON.stringify({ release, emulator: emulator.length > 0 })}\n`);
  return machineOf(tree, { release, emulator: emulator.length > 0 });
}

/** @param {string} release */
function kernelPackages(release) {
  const [version] = release.split('-cloud-');
  return [
    `linux-image-${release}`,
    `linux-headers-${release}`,
    `linux-headers-${version}-common`,
    `linux-kbuild-${version}`,
    'busybox-static',
  ];
}

/** Lists of packages of its own, so that neither the machine's are changed nor is root needed. @param {string} cache */
function aptOptions(cache) {
  const state = join(cache, 'apt');
  mkdirSync(join(state, 'lists/partial'), { recursive: true });
  mkdirSync(join(state, 'archives/partial'), { recursive: true });
  return [
    ...['-o', `Dir::State::lists=${join(state, 'lists')}`, '-o', `Dir::Cache=${state}`],
    ...['-o', 'Debug::NoLocking=true', '-o', 'APT::Sandbox::User=root'],
  ];
}

/** The newest kernel of the series. @param {string} cache @param {string[]} apt */
function newestRelease(cache, apt) {
  const pattern = `^linux-image-${SERIES.replace('.', '\\.')}\\.[0-9.]+\\+deb[0-9]+-cloud-amd64$`;
  const search = () => {
    const { stdout } = run('apt-cache', [...apt, 'search', '--names-only', pattern]);
    return stdout.split('\n').flatMap((line) => (line === '' ? [] : [line.split(' ', 1)[0] ?? '']));
  };
  if (search().length === 0) orMissing('the lists of packages', () => run('apt-get', [...apt, 'update']));
  const newest = run('sort', ['-V'], { input: search().join('\n') })
    .stdout.trim()
    .split('\n')
    .at(-1);
  if (newest === undefined || newest === '')
    throw new Missing(
      `a package of Linux ${SERIES} for the cloud (in ${basename(cache)}: no list of apt has one)`,
    );
  return newest.slice('linux-image-'.length);
}

/** A package, and what it needs that the machine does not have. @param {string} name @param {string[]} apt */
function withDependencies(name, apt) {
  const { stdout } = orMissing(EMULATOR, () =>
    run('apt-get', [...apt, '--simulate', '--no-install-recommends', 'install', name]),
  );
  return [...stdout.matchAll(/^Inst (\S+)/gm)].map((match) => match[1] ?? '');
}

/** @param {string} folder @param {readonly string[]} names @param {string[]} apt */
function download(folder, names, apt) {
  mkdirSync(folder, { recursive: true });
  process.stderr.write(`downloading ${names.length} packages\n`);
  orMissing('a package', () => run('apt-get', [...apt, '-q', 'download', ...names], { cwd: folder }));
}

/** @template T @param {string} what @param {() => T} make @returns {T} */
function orMissing(what, make) {
  try {
    return make();
  } catch (error) {
    if (error instanceof Failed) throw new Missing(`${what}: ${error.message}`);
    throw error;
  }
}

/** The headers name the folder that they would be installed to. @param {string} tree @param {string} release */
function moveHeaders(tree, release) {
  const makefile = join(tree, 'usr/src', `linux-headers-${release}`, 'Makefile');
  const text = readFileSync(makefile, 'utf8');
  writeFileSync(makefile, text.replace(/^include \/usr\/src\//m, `include ${tree}/usr/src/`));
}

/** @param {string} tree @param {{ release: string, emulator: boolean }} unpacked @returns {Machine} */
function machineOf(tree, { release, emulator }) {
  const libraries = ['usr/lib/x86_64-linux-gnu', 'lib/x86_64-linux-gnu'].map((path) => join(tree, path));
  const firmware = ['qemu', 'seabios'].flatMap((name) => ['-L', join(tree, 'usr/share', name)]);
  return {
    tree,
    release,
    headers: join(tree, 'usr/src', `linux-headers-${release}`),
    image: join(tree, 'boot', `vmlinuz-${release}`),
    busybox: ['bin/busybox', 'usr/bin/busybox'].map((path) => join(tree, path)).find(existsSync) ?? '',
    emulator: emulator ? [join(tree, 'usr/bin', EMULATOR), ...firmware] : [EMULATOR],
    environment: emulator ? { LD_LIBRARY_PATH: libraries.join(':') } : {},
  };
}

/** Of a module of the kernel that the packages have. @param {Machine} machine @param {string} path @param {string} to */
export function unpackModule({ tree, release }, path, to) {
  const folder =
    ['lib', 'usr/lib'].map((lib) => join(tree, lib, 'modules', release, 'kernel')).find(existsSync) ?? '';
  const plain = join(folder, path);
  cpSync(existsSync(plain) ? plain : `${plain}.xz`, existsSync(plain) ? to : `${to}.xz`);
  if (!existsSync(plain)) run('xz', ['--decompress', '--force', `${to}.xz`]);
}
