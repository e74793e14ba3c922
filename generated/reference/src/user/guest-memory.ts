// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The memory of the guest, which is the user's own and which the user copies beside the state of the devices: all of it
// once devices log what they write, and then what is in the log.

import type { u32 } from '../core/index.js';
import type { FlowPart } from './flow-device.js';
import type { VirtualMachine } from './virtual-machine.js';

/** The memory of the guest on one machine. */
export interface GuestMemory {
  /** All bytes: whole pages, and the same number of them on every machine. */
  readonly bytes: Uint8Array;
  /** Bytes of a page. */
  readonly pageBytes: u32;
  /**
   * The pages that were written since the log was last taken. What devices write is in it while they save; what the
   * guest's own processors write is for who runs them to add.
   */
  takeLog(): readonly u32[];
}

/** The memory of the guest at both ends of a flow. Where an end has none that the flow should know, none is copied. */
export interface FlowMemory {
  /** Of the machine that the guest comes from. */
  readonly source?: GuestMemory;
  /** Of the machine that it goes to. */
  readonly target?: GuestMemory;
}

/**
 * Copies all pages. Devices have to log what they write by now, so that what is written from here on can be found.
 *
 * @errors EINVAL when the two memories are not of one size, or not of whole pages.
 */
export function copyMemory(from: VirtualMachine, to: VirtualMachine): FlowPart {
  return copyPages(from, to, ({ bytes, pageBytes }, _logged) => [...Array(bytes.length / pageBytes).keys()]);
}

/**
 * Copies the pages that were written since the last copy.
 *
 * @errors EINVAL as for all pages.
 */
export function copyWrittenPages(from: VirtualMachine, to: VirtualMachine): FlowPart {
  return copyPages(from, to, (_memory, logged) => logged);
}

/** @param choose - The pages to copy; what was logged until now counts as taken either way. */
function* copyPages(
  from: VirtualMachine,
  to: VirtualMachine,
  choose: (memory: GuestMemory, logged: readonly u32[]) => readonly u32[],
): FlowPart {
  const [source, target] = [from.memory, to.memory];
  if (source === undefined || target === undefined) {
    return 0;
  }
  if (source.bytes.length !== target.bytes.length || source.bytes.length % source.pageBytes !== 0) {
    return from.refusals.refuse('memories-differ');
  }
  const pages = choose(source, source.takeLog());
  for (const page of pages) {
    const start = page * source.pageBytes;
    target.bytes.set(source.bytes.subarray(start, start + source.pageBytes), start);
  }
  yield { kind: 'memory', pages: pages.length };
  return 0;
}

/**
 * Puts bytes that were saved into the memory of a machine.
 *
 * @errors EINVAL when it is not of that size, or the flow knows of no memory.
 */
export function* restoreMemory(
  { memory, refusals }: VirtualMachine,
  saved: Uint8Array | undefined,
): FlowPart {
  if (saved === undefined) {
    return 0;
  }
  if (memory?.bytes.length !== saved.length) {
    return refusals.refuse('memories-differ');
  }
  memory.bytes.set(saved);
  yield { kind: 'memory', pages: saved.length / memory.pageBytes };
  return 0;
}
