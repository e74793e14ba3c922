// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Combinations of options that are refused. An access of a device returns an errno. These errors are for the caller that creates a device.

import type { ByteOrder, u32 } from 'uapi';
import type { ImageShape } from './image.js';
import { HEADER_BYTES } from './stream.js';

/** What of the options has limits. */
export interface LimitedOptions {
  /** At least one block; its bytes a multiple of 8, from 64 on, and with a header no more than the window. */
  readonly shape: ImageShape;
  /** A power of two from 4096 to 65536. */
  readonly pageBytes: u32;
  /** Whole pages, up to 1 GiB. */
  readonly windowBytes: u32;
  /** From 0 on, and not without an end. */
  readonly drainTicksMax: u32;
}

/** What of the options is one of a few values; what is absent is as the device has it. */
export interface ChosenOptions {
  readonly byteOrder?: ByteOrder;
  readonly ndma?: boolean;
  readonly mapped?: boolean;
  readonly reservedBits?: boolean;
}

/** Registers, and a word that changes, in block 0. */
const BLOCK_BYTES_MIN: u32 = 64;

/** Pages that there are. */
const PAGE_BYTES: readonly unknown[] = [4096, 8192, 16384, 32768, 65536];

/** The largest window. */
export const WINDOW_BYTES_MAX: u32 = 0x4000_0000;

/**
 * Looks at options of a caller who may know nothing of their types.
 *
 * @throws RangeError that names the option, what it is and what it may be.
 */
export function checkOptions(
  { shape, pageBytes, windowBytes, drainTicksMax }: LimitedOptions,
  { byteOrder = 'little', ndma, mapped, reservedBits }: ChosenOptions,
): void {
  check(byteOrder === 'little' || byteOrder === 'big', 'byteOrder', byteOrder, 'little or big');
  for (const [option, value] of Object.entries({ ndma, mapped, reservedBits })) {
    check(value === undefined || typeof value === 'boolean', option, value, 'true or false');
  }
  const { blocks, blockBytes } = shape ?? {};
  check(PAGE_BYTES.includes(pageBytes), 'pageBytes', pageBytes, `one of ${PAGE_BYTES.join(', ')}`);
  check(
    isWhole(windowBytes, pageBytes, pageBytes) && windowBytes <= WINDOW_BYTES_MAX,
    'windowBytes',
    windowBytes,
    `whole pages of ${pageBytes}, at most ${WINDOW_BYTES_MAX}`,
  );
  const most = windowBytes - HEADER_BYTES;
  check(isWhole(blocks, 1, 1), 'shape.blocks', blocks, 'a whole number from 1 on');
  check(
    isWhole(blockBytes, BLOCK_BYTES_MIN, 8),
    'shape.blockBytes',
    blockBytes,
    'a multiple of 8 from 64 on',
  );
  check(blockBytes <= most, 'shape.blockBytes', blockBytes, `at most ${most}, which the window has room for`);
  check(isWhole(drainTicksMax, 0, 1), 'drainTicksMax', drainTicksMax, 'a whole number from 0 on');
}

function isWhole(value: unknown, least: number, unit: number): boolean {
  return Number.isSafeInteger(value) && (value as number) % unit === 0 && (value as number) >= least;
}

function check(holds: boolean, option: string, value: unknown, expected: string): void {
  if (!holds) {
    const shown = typeof value === 'string' ? `'${value}'` : value;
    throw new RangeError(`${option} is ${shown}, expected ${expected}`);
  }
}

/**
 * Looks for options that nobody has: a name with a typing error would be passed over, and the device be another one than was meant.
 *
 * @param known - All names that there are.
 * @param what - What has these options.
 * @throws TypeError that names the option, and all that there are.
 */
export function checkNames(given: object, known: readonly string[], what: string): void {
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new TypeError(`${what} has no option ${unknown}, expected one of ${known.join(', ')}`);
  }
}
