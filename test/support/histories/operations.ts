// SPDX-License-Identifier: MIT
// What a user may do with a device, and what may happen to it: plain objects, so that a history shrinks well.

import type { ImageShape } from '../../../spec/vfio-migration/device/image.js';
import type { DeviceOptions } from '../../../spec/vfio-migration/device/options.js';
import type { ByteOrder, FaultPhase } from '../../../src/runtime/index.js';
import type { Edition } from '../editions.js';

/** Requests to a device, as <linux/vfio.h> numbers them. */
export const GET_INFO = 0x3b6b;
export const GET_REGION_INFO = 0x3b6c;
export const RESET = 0x3b6f;

/** The words of the transcripts' verb `device`. */
export const KINDS = [
  'precopy',
  'snapshot',
  'queue-halting',
  'mediated',
  'channel',
  'no-ndma',
  'reserved-bits',
] as const;

/** Those of the edition of states. */
export const MACHINE_KINDS = [...KINDS, 'no-precopy'] as const;

export type Kind = (typeof MACHINE_KINDS)[number];

/** How a segment is changed before it is stored. */
export type Change =
  | { readonly kind: 'flip'; readonly bit: number }
  | { readonly kind: 'cut'; readonly bytes: number }
  | { readonly kind: 'extend'; readonly bytes: number }
  | { readonly kind: 'swap'; readonly word: number }
  /** A word of its content is another one, and its header says so: the work of someone who knows the format. */
  | { readonly kind: 'forge'; readonly word: number; readonly value: number }
  /** Its header says that it comes next, and maybe that it is another block. */
  | { readonly kind: 'renumber'; readonly block: number };

/** What can come in the middle of a write or a reset; an access of the region has as many bytes as it is wide. */
export type Overlap =
  | { readonly kind: 'read' | 'write'; readonly offset: number; readonly width: number }
  | { readonly kind: 'reset' | 'reset-slot' | 'recover' | 'open' | 'close' | 'regions' };

export type Operation =
  | { readonly verb: 'work' }
  | { readonly verb: 'read'; readonly offset: number; readonly width: number }
  | { readonly verb: 'write'; readonly offset: number; readonly width: number; readonly value: bigint }
  /** Reads the state, changes the bits that have a meaning, and writes it. */
  | { readonly verb: 'state'; readonly state: number }
  | { readonly verb: 'fill'; readonly offset: number; readonly width: number; readonly byte: number }
  | { readonly verb: 'collect' }
  | { readonly verb: 'collect-all' }
  /** Segments count from 1, the head of what was collected last. */
  | { readonly verb: 'store'; readonly segment: number }
  | { readonly verb: 'submit' }
  | { readonly verb: 'store-all' }
  /** A whole round of the protocol with one segment. */
  | { readonly verb: 'store-one'; readonly segment: number }
  | { readonly verb: 'store-changed'; readonly segment: number; readonly change: Change }
  | { readonly verb: 'store-foreign'; readonly stream: number; readonly segment: number }
  /** By the user, or by the host for a user that has vanished. */
  | { readonly verb: 'reset' }
  | { readonly verb: 'reset-slot' }
  /** The host recovers the device from an error of the bus. */
  | { readonly verb: 'recover' }
  | { readonly verb: 'open' }
  | { readonly verb: 'close' }
  /** What comes while the next write of the state, or the next reset, is under way. */
  | { readonly verb: 'overlap'; readonly event: Overlap }
  /** Goes on with another device, as a migration does. */
  | { readonly verb: 'device'; readonly kind: Kind }
  | { readonly verb: 'fault'; readonly step: string; readonly errno: number; readonly phase: FaultPhase }
  /** Faults by chance; one in no step for none. */
  | { readonly verb: 'chance'; readonly seed: number; readonly oneIn: number }
  | { readonly verb: 'absent'; readonly answer: 'slow' | 'never' }
  | { readonly verb: 'bar'; readonly offset: number; readonly width: number; readonly value: number }
  | { readonly verb: 'config'; readonly offset: number; readonly width: number; readonly value: number }
  /** A word through the mapping of the window. */
  | { readonly verb: 'map'; readonly word: number; readonly value: number }
  /** An argument of so many bytes, the first word of which is what it says of its size. */
  | { readonly verb: 'ioctl'; readonly request: number; readonly width: number; readonly size: number };

/** What holds for all devices of a history. */
export interface Setting extends Required<Pick<DeviceOptions, 'mapped' | 'windowBytes' | 'drainTicksMax'>> {
  readonly edition: Edition;
  readonly byteOrder: ByteOrder;
  readonly shape: ImageShape;
  /** Whether time passes in the middle of each step of a write. */
  readonly within: boolean;
}

export interface History {
  readonly setting: Setting;
  readonly operations: readonly Operation[];
}
