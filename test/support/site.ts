// SPDX-License-Identifier: MIT
// The site as the command writes it, for tests that look at its files or open them in a browser.

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { takeLock } from '../../src/cli/lock.js';
import type { SpecModel } from '../../src/model/index.js';

export const ROOT = join(import.meta.dirname, '../..');
export const LAMP_ROOT = join(ROOT, 'test/uapi-small');
const COMMAND = join(ROOT, 'bin/uapi.js');

export interface CommandResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function runSite(...words: readonly string[]): CommandResult {
  return runCommand('site', ...words);
}

export function runCommand(...words: readonly string[]): CommandResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...words], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
}

/** What a command says on standard error, but for what it says of its progress after a second. */
export function withoutProgress(stderr: string): string {
  return stderr.replace(/^site: .* \.\.\.\n/gm, '');
}

/** A written site. */
export interface WrittenSite {
  readonly folder: string;
  /** Text of every file, by path below the folder. */
  readonly files: ReadonlyMap<string, string>;
}

const SITES = join(ROOT, '.uapi/test-sites');
const ROOTS = { project: ROOT, lamp: LAMP_ROOT } as const;

/**
 * The site of a project, the same for every test file. It stays in `.uapi/`, so that a second run of the tests has nothing
 * to do. Test files run side by side: the first one writes the site, and the others wait for it.
 */
export async function writtenSite(name: keyof typeof ROOTS): Promise<WrittenSite> {
  const [root, folder] = [ROOTS[name], join(SITES, name)];
  const lock = await takeLock(SITES, { waitSeconds: 600, onWait: () => {}, readOnly: false });
  try {
    if (!lock.held) throw new Error(`another test file has used ${SITES} for ten minutes`);
    const { status, stderr } = runSite('--root', root, '--out', folder);
    const troubles = withoutProgress(stderr.replace(/^uapi: src\/ changed.*\n/, ''));
    if (status !== 0 || troubles !== '')
      throw new Error(`the site of the ${name} ends with ${status}: ${troubles}`);
    return { folder, files: filesBelow(folder) };
  } finally {
    lock.release();
  }
}

export function filesBelow(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );
}

/** Where a page is opened from the disk. */
export function addressOf({ folder }: Pick<WrittenSite, 'folder'>, path: string): string {
  return new URL(path, pathToFileURL(`${folder}/`)).href;
}

/** The pages alone. */
export function pagesOf({ files }: WrittenSite): ReadonlyMap<string, string> {
  return new Map([...files].filter(([path]) => path.endsWith('.html')));
}

/**
 * Some pages of each kind, from small to large: pages of a folder that are made alike are a kind.
 *
 * @param most - Of each kind.
 */
export function samplesOf(
  pages: ReadonlyMap<string, string>,
  { editions }: Pick<SpecModel, 'editions'>,
  most: number,
): ReadonlyMap<string, string> {
  const kinds = new Map<string, [string, string][]>();
  for (const entry of pages) {
    const kind = kindOf(entry[0], editions);
    kinds.set(kind, [...(kinds.get(kind) ?? []), entry]);
  }
  return new Map(
    [...kinds.values()].flatMap((entries) => {
      const bySize = entries.sort(([, a], [, b]) => a.length - b.length);
      return bySize.filter((_, index) => {
        // Every so many-th: the number of those before it, rounded down, changes at it.
        const taken = (count: number): number =>
          Math.floor((count * most + bySize.length / 2) / bySize.length);
        return bySize.length <= most || taken(index + 1) > taken(index);
      });
    }),
  );
}

/** Pages of the same name in several editions are of one kind, and so are those of a folder. */
function kindOf(path: string, editions: SpecModel['editions']): string {
  const [folder = '', ...rest] = path.split('/');
  const isEdition = editions.some(({ name }) => name === folder);
  if (isEdition) return rest.length === 1 ? `edition/${rest[0]}` : `edition/${rest[0]}/`;
  return rest.length === 0 ? path : rest.length === 1 ? `${folder}/` : `${folder}/*/`;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', nbsp: ' ' };

/** An attribute or a text of a page, as a reader has it. */
export function decoded(html: string): string {
  return html.replace(/&(?:#x([0-9a-f]+)|([a-z]+));/gi, (whole, digits: string | undefined, name = '') =>
    digits === undefined ? (ENTITIES[name] ?? whole) : String.fromCodePoint(Number.parseInt(digits, 16)),
  );
}

/** The words of a piece of a page, without markup, with single spaces. */
export function wordsOf(html: string): string {
  return decoded(html.replace(/<[^>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Values of an attribute, in order. */
export function valuesOf(html: string, attribute: string): readonly string[] {
  return [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    decoded(value),
  );
}
