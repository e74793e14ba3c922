// SPDX-License-Identifier: MIT
// What tests of the reference device know of its editions. Registers, states and what they forbid are written out here,
// as an oracle of what is derived elsewhere.

import { transitionsOf } from '../../generated/reference/src/derived/fsm.js';
import { structLayout } from '../../generated/reference/src/derived/rfc-ndma.js';
import type { StyleName } from '../../spec/vfio-migration/device/styles.js';
import type { TargetRules } from '../../spec/vfio-migration/device/target.js';
import { writeDeviceState as followPath } from '../../spec/vfio-migration/fsm/write-device-state.js';
import { changeState } from '../../spec/vfio-migration/linux-5.16/transition.js';
import { collectSegments, storeSegments } from '../../spec/vfio-migration/rfc-ndma/segments.js';
import { writeDeviceState } from '../../spec/vfio-migration/rfc-ndma/set-device-state.js';
import {
  type FieldLayout,
  pathBetween,
  type StructLayout,
  type TransitionSet,
  transitionSet,
} from '../../src/runtime/index.js';

export const RUNNING = 1;
export const SAVING = 2;
export const RESUMING = 4;
export const NDMA = 8;
export const ERROR = 6;

const field = (name: string, offset: number, width: 4 | 8, rest: Partial<FieldLayout> = {}): FieldLayout => ({
  name,
  offset,
  width,
  signed: false,
  read: 'value',
  write: 'store',
  ...rest,
});

export const layout: StructLayout = {
  name: 'vfio_device_migration_info',
  size: 32,
  alignment: 8,
  fields: [
    field('device_state', 0, 4),
    field('reserved', 4, 4, { read: 'zero', write: 'ignore' }),
    field('pending_bytes', 8, 8, { write: 'refuse', when: 2n }),
    field('data_offset', 16, 8, { write: 'refuse', when: 6n }),
    field('data_size', 24, 8, { when: 6n }),
  ],
};

/** Where the data window begins. */
export const WINDOW = 4096;

export const STYLES: readonly StyleName[] = ['precopy', 'snapshot', 'queue-halting', 'mediated', 'channel'];

export interface Edition {
  readonly name: string;
  readonly rules: TargetRules;
  /** The states that a user may write. */
  readonly states: readonly number[];
  /** In an edition whose writes follow paths. */
  readonly machine?: {
    readonly rulesFor: (style: StyleName) => TargetRules;
    /** The states after `from` up to `to`; undefined where the write is refused. */
    readonly pathOf: (style: StyleName, from: number, to: number) => readonly number[] | undefined;
  };
}

export const rfc: Edition = {
  name: 'rfc-ndma',
  rules: {
    layout,
    structLayout,
    ndmaCapability: 6,
    bits: { RUNNING: 1n, SAVING: 2n, RESUMING: 4n, NDMA: 8n },
    initial: RUNNING,
    error: ERROR,
    mask: 15,
    write: writeDeviceState,
    collectSegments,
    storeSegments,
  },
  states: [0, 1, 2, 3, 4, 8, 9, 10, 11, 12],
};

export const named: Edition = {
  name: 'linux-5.16',
  rules: {
    layout,
    structLayout,
    bits: { RUNNING: 1n, SAVING: 2n, RESUMING: 4n },
    initial: RUNNING,
    error: ERROR,
    mask: 7,
    write: changeState,
    collectSegments,
    storeSegments,
  },
  states: [0, 1, 2, 3, 4],
};

const TRANSITIONS = transitionsOf('MIGRATION');

/** What a driver of that style has of the optional parts. */
const pathsOf = (style: StyleName): TransitionSet =>
  transitionSet(TRANSITIONS, [
    'precopy',
    ...(style === 'channel' ? [] : ['ndma']),
    ...(style === 'snapshot' ? [] : ['return']),
  ]);

const rulesForStyle = (style: StyleName): TargetRules => ({
  ...rfc.rules,
  write: (driver, value) => followPath(driver, value, pathsOf(style)),
});

export const machine: Edition = {
  name: 'fsm',
  rules: rulesForStyle('precopy'),
  states: [0, 1, 2, 3, 4, 9, 11],
  machine: {
    rulesFor: rulesForStyle,
    pathOf: (style, from, to) => pathBetween(pathsOf(style), from, to),
  },
};

/** Whether a driver supports NDMA by itself. */
export const supportsNdma = ({ name }: Edition, style: StyleName): boolean =>
  name !== named.name && style !== 'channel';

/** Whether a device of that style may start DMA in a state; NDMA means nothing to a mediated one. */
export const allowsDma = (state: number, style: StyleName): boolean =>
  (state & RUNNING) !== 0 && ((state & NDMA) === 0 || style === 'mediated' || style === 'channel');
