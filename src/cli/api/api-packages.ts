// SPDX-License-Identifier: MIT
// What TypeDoc makes of the reference packages, as data for the site. `.uapi/api.json` keeps it until a source of the
// packages changes. A thread makes it anew, because TypeDoc takes as long as a build.

import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { toolchainHash } from '../cache.js';
import { type Disk, within } from '../disk.js';
import type { Environment } from '../environment.js';
import { hashOf } from '../hash.js';
import { jsonOf } from '../regular-file.js';
import { ifGranted, ifThere } from '../system-error.js';
import type { ConvertedPackage } from './convert-package.js';

/** By the package's folder below `generated/`. */
type ApiPackages = ReadonlyMap<string, ConvertedPackage>;

interface Kept {
  readonly hash: string;
  readonly packages: readonly (readonly [string, ConvertedPackage])[];
}

/** Whoever made the hash made the rest; what TypeDoc prints is too large to be looked through. */
function isKept(content: unknown): content is Kept {
  const { hash, packages } = (content ?? {}) as Partial<Kept>;
  const isEntry = (entry: unknown): boolean =>
    Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1]?.project === 'object';
  return typeof hash === 'string' && Array.isArray(packages) && packages.every(isEntry);
}

export class ApiReader {
  readonly #hash: string;
  readonly #kept: ApiPackages | undefined;
  readonly #worker: Worker | undefined;

  /** @param sources - Content hash of every source, by path. */
  constructor(
    private readonly root: string,
    private readonly environment: Pick<Environment, 'toolRoot' | 'disk'>,
    sources: ReadonlyMap<string, string>,
  ) {
    const { toolRoot } = environment;
    // No chapter is a part of a package.
    const parts = [...sources].filter(([path]) => !path.endsWith('.md'));
    this.#hash = hashOf(JSON.stringify([toolchainHash(toolRoot), parts]));
    this.#kept = this.#read();
    if (this.#kept === undefined) this.#worker = new Worker(join(toolRoot, 'bin/api-thread.mjs'));
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  /**
   * @param packages - Folders of the packages below `generated/`.
   * @param outputs - Text of every output, by path.
   */
  async read(packages: readonly string[], outputs: ReadonlyMap<string, string>): Promise<ApiPackages> {
    const worker = this.#worker;
    if (worker === undefined) return this.#kept ?? new Map();
    const disk = within([join(this.root, '.uapi')], this.environment.disk);
    const folder = join(this.root, '.uapi', `api-${process.pid}`);
    try {
      for (const path of packages) writePackage(join(folder, path), path, outputs, disk);
      const converted = await askWorker(
        worker,
        packages.map((path) => join(folder, path)),
      );
      const read = new Map(packages.map((path, index) => [path, converted[index]!]));
      this.#write(read, disk);
      return read;
    } finally {
      ifThere(() => disk.removeTree(folder));
    }
  }

  #read(): ApiPackages | undefined {
    const kept = jsonOf(this.#path, isKept);
    return kept?.hash === this.#hash ? new Map(kept.packages) : undefined;
  }

  #write(packages: ApiPackages, disk: Disk): void {
    const kept: Kept = { hash: this.#hash, packages: [...packages] };
    // Best effort, as all that is a memory.
    ifGranted(() => disk.writeFile(this.#path, JSON.stringify(kept)));
  }

  get #path(): string {
    return join(this.root, '.uapi', 'api.json');
  }
}

/** The sources of a package, as the build has just made them: what lies in `generated/` may be older. */
function writePackage(folder: string, path: string, outputs: ReadonlyMap<string, string>, disk: Disk): void {
  for (const [file, text] of outputs) {
    const inside = file.slice(path.length + 1);
    if (!file.startsWith(`${path}/`) || !/^(src\/|package\.json$|tsconfig\.json$)/.test(inside)) continue;
    disk.makeFolder(dirname(join(folder, inside)));
    disk.writeFile(join(folder, inside), text);
  }
}

function askWorker(worker: Worker, folders: readonly string[]): Promise<readonly ConvertedPackage[]> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.postMessage(folders);
  });
}
