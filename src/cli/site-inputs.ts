// SPDX-License-Identifier: MIT
// Inputs of the site beside the sources: results of examples, the record of the mutation run, styles and scripts.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../outputs/usage-error.js';
import { isMutationRecord, type MutationRecord } from '../site/mutation-record.js';
import { implementationHash } from '../testing/implementation.js';
import { RESULTS_PATH } from '../testing/results.js';
import { toolchainHash } from './cache.js';
import { hashOf } from './hash.js';
import { bytesOf, parseJson } from './regular-file.js';
import { ifThere } from './system-error.js';

const MUTATION_PATH = 'test/mutation.json';

interface SiteInputs {
  /** Changes whenever the site would. */
  readonly hash: string;
  readonly mutation?: MutationRecord;
  /** By name. */
  readonly assets: ReadonlyMap<string, string>;
}

/**
 * @param sources - Content hash of every source, by path.
 * @throws UsageError for a record of a mutation run that cannot be read.
 */
export function readSiteInputs(
  root: string,
  toolRoot: string,
  sources: ReadonlyMap<string, string>,
): SiteInputs {
  const results = bytesOf(join(root, RESULTS_PATH))?.toString();
  const mutation = ifThere(() => readFileSync(join(root, MUTATION_PATH), 'utf8'));
  const assets = readAssets(join(toolRoot, 'dist/client'));
  const parts = [
    toolchainHash(toolRoot),
    [...sources],
    [results ?? '', mutation ?? ''].map(hashOf),
    implementationHash(root),
    [...assets].map(([name, text]) => [name, hashOf(text)]),
  ];
  return {
    hash: hashOf(JSON.stringify(parts)),
    assets,
    ...(mutation === undefined ? {} : { mutation: recordOf(mutation) }),
  };
}

/** The record is committed, so a merge may have left its marks in it. */
function recordOf(text: string): MutationRecord {
  const record = parseJson(text, isMutationRecord);
  if (record === undefined)
    throw new UsageError(
      `${MUTATION_PATH} holds no record of a mutation run`,
      'write it anew with npm run mutation, or delete it: the pages then show none',
    );
  return record;
}

/** Styles and scripts as `scripts/compile.js` leaves them. */
function readAssets(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}
