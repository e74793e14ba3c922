// SPDX-License-Identifier: MIT
// Writes the planned changes to a project's generated tree.

import { writeCache } from './cache.js';
import type { Environment } from './environment.js';
import { writeTree } from './journal.js';
import type { Prepared } from './prepare.js';
import { toChanges } from './tree.js';

/** Writes the changes, all or none, and remembers the result. */
export function applyPlan(
  root: string,
  prepared: Prepared,
  environment: Environment,
): ReturnType<typeof writeTree> {
  const failures = writeTree(root, toChanges(prepared.plan, prepared.tree, prepared.texts), environment.disk);
  if (failures.length === 0 && prepared.texts.size > 0) writeCache(root, prepared.cache, environment.disk);
  return failures;
}
