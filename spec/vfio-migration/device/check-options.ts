// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Options that make no device. A user of a device gets an errno for everything; who makes one gets this.

import type { u32 } from 'uapi';
import { WINDOW_OFFSET } from './data.js';
import { HEADER_BYTES, type ImageShape } from './image.js';

/** What of the options has limits. */
export interface LimitedOptions {
  /** At least one block; its bytes a multiple of 8, from 64 on, and with a header no more than the window. */
  readonly shape: ImageShape;
  /** Whole pages. */
  readonly windowBytes: u32;
  /** From 0 on, and not without an end. */
  readonly drainTicksMax: u32;
}

/** Registers, and a word that changes, in block 0. */
const BLOCK_BYTES_MIN: u32 = 64;

/** A page of the window: what it is aligned to. */
const PAGE_BYTES: u32 = WINDOW_OFFSET;

/** @throws RangeError that names the option, what it is and what it may be. */
export function checkOptions({ shape, windowBytes, drainTicksMax }: LimitedOptions): void {
  const { blocks, blockBytes } = shape;
  const most = windowBytes - HEADER_BYTES;
  check(isWhole(windowBytes, PAGE_BYTES, PAGE_BYTES), 'windowBytes', windowBytes, 'whole pages of 4096');
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

function isWhole(value: number, least: number, unit: number): boolean {
  return Number.isInteger(value / unit) && value >= least;
}

function check(holds: boolean, option: string, value: unknown, expected: string): void {
  if (!holds) {
    throw new RangeError(`${option} is ${value}, expected ${expected}`);
  }
}
