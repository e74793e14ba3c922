// SPDX-License-Identifier: MIT
import { createHash } from 'node:crypto';

/** The content hash that the cache, the journal and the tree compare by. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url');
}
