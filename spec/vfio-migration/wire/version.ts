// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// The first message: server and client tell each other their capabilities, as JSON.

import type { u32 } from 'uapi';
import { bytesOf, TRANSFER_BYTES_MAX } from './frame.js';

/** Ranges of memory that one client may map. */
export const RANGES_MAX: u32 = 512;
/** Descriptors that may come with one message. A VMM refuses a server that takes more than 16. */
const DESCRIPTORS_MAX: u32 = 8;

/**
 * The capabilities of a server.
 *
 * @param takesDescriptors - Whether descriptors can come with messages.
 */
export function serverCapabilities(takesDescriptors: boolean): Uint8Array {
  return textOf({
    ...(takesDescriptors ? { max_msg_fds: DESCRIPTORS_MAX } : {}),
    max_data_xfer_size: TRANSFER_BYTES_MAX,
    max_dma_maps: RANGES_MAX,
  });
}

/** The capabilities of a client that takes no descriptors. */
export function clientCapabilities(): Uint8Array {
  return textOf({ max_msg_fds: 0, max_data_xfer_size: TRANSFER_BYTES_MAX });
}

/** A NUL ends the text. */
function textOf(capabilities: Readonly<Record<string, u32>>): Uint8Array {
  const text = `${JSON.stringify({ capabilities })}\0`;
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Whether the text behind the version is a JSON object. The text may be missing. */
export function isVersionData(body: DataView): boolean {
  const bytes = bytesOf(body).subarray(4);
  const end = bytes.indexOf(0);
  const text = String.fromCharCode(...bytes.subarray(0, Math.min(end === -1 ? bytes.length : end, 4096)));
  if (text === '') {
    return true;
  }
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null && !Array.isArray(data);
  } catch {
    return false;
  }
}
