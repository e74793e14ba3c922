// SPDX-License-Identifier: MIT
// How a transcript shows that a stream is no good: it is restored, and what came of it is collected again.

import { decodeScalar } from '../../../src/runtime/index.js';
import { WINDOW } from '../editions.js';
import { HEADER_BYTES, type Recording } from './streams.js';

/**
 * Lines that restore a stream, and then show what should have been restored.
 *
 * @param collected - What the user has collected; the stream is the end of it.
 */
export function restoring(
  collected: readonly Uint8Array[],
  { segments, said, contents }: Recording,
): readonly string[] {
  const others = collected.length - segments.length;
  const storing =
    others === 0
      ? ['store-all']
      : segments.flatMap((_, index) => ['read data_offset', `store ${others + index + 1}`, 'submit']);
  const restored = ['reset', 'write device_state RESUMING', ...storing, 'write device_state SAVING'];
  return said === undefined ? restored : [...restored, ...showing(said, contents)];
}

/** The first 8 bytes that differ, in the segment of their block: the head is the first one, the blocks follow. */
function showing(said: string, contents: string): readonly string[] {
  const blocks = contents.split(' ');
  const block = said.split(' ').findIndex((text, index) => text !== blocks[index]);
  const bytes = Buffer.from(blocks[block]!, 'hex');
  const other = Buffer.from(said.split(' ')[block]!, 'hex');
  const at = 8 * Math.floor(bytes.findIndex((byte, index) => byte !== other[index]) / 8);
  const earlier = Array.from({ length: block + 1 }, () => ['read data_offset', 'read pending_bytes']).flat();
  const value = decodeScalar(bytes.subarray(at, at + 8));
  return [...earlier, 'read data_offset', `read ${WINDOW + HEADER_BYTES + at}/8 => ${value}`];
}
