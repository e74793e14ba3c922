// SPDX-License-Identifier: MIT
// What tests of the reference device know of its editions. Registers, states and what they forbid are written out here,
// as an oracle of what is derived elsewhere.

import { transitionsOf } from '../../generated/reference/src/derived/fsm.js';
import { structLayout } from '../../generated/reference/src/derived/rfc-ndma.js';
import { collectSegments, storeSegments } from '../../spec/vfio-migration/common/segments.js';
import { DEVICE_OPTIONS } from '../../spec/vfio-migration/device/options.js';
import type { StyleName } from '../../spec/vfio-migration/device/styles.js';
import type { TargetRules } from '../../spec/vfio-migration/device/target.js';
import { writeDeviceState as followPath } from '../../spec/vfio-migration/fsm/write-device-state.js';
import { changeState } from '../../spec/vfio-migration/linux-5.16/transition.js';
import { writeDeviceState } from '../../spec/vfio-migration/rfc-ndma/set-device-state.js';
import {
  type FieldLayout,
  hasPath,
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
/** Every bit that has a meaning. */
const ALL = 15;

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
    readonly rulesFor: (driver: DriverKind) => TargetRules;
    /** The states after `from` up to `to`; undefined where the write is refused. */
    readonly pathOf: (driver: DriverKind, from: number, to: number) => readonly number[] | undefined;
  };
}

/** What decides on the paths of a device. */
export interface DriverKind {
  readonly style: StyleName;
  /** Optional parts that it lacks although its style has them; none unless told otherwise. */
  readonly lacks?: readonly OptionalPart[];
}

/** Optional parts that any driver may lack. */
export type OptionalPart = 'precopy' | 'ndma';

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
    options: DEVICE_OPTIONS,
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
    options: DEVICE_OPTIONS,
    write: changeState,
    collectSegments,
    storeSegments,
  },
  states: [0, 1, 2, 3, 4],
};

const TRANSITIONS = transitionsOf('MIGRATION');

/** The paths of a driver, by what it has of the optional parts. */
const pathsOf = ({ style, lacks = [] }: DriverKind): TransitionSet => {
  const parts = [
    'precopy',
    ...(style === 'channel' ? [] : ['ndma']),
    ...(style === 'snapshot' ? [] : ['return']),
  ];
  return transitionSet(
    TRANSITIONS,
    parts.filter((part) => !lacks.some((lacking) => lacking === part)),
  );
};

/** The edition of states, on devices that all lack some of the optional parts. */
export function machineWithout(...parts: readonly OptionalPart[]): Edition {
  const lacking = ({ style, lacks = [] }: DriverKind): DriverKind => ({ style, lacks: [...lacks, ...parts] });
  const rulesFor = (kind: DriverKind): TargetRules => {
    const paths = pathsOf(lacking(kind));
    return { ...rfc.rules, write: (driver, value) => followPath(driver, value, paths) };
  };
  return {
    name: ['fsm', ...parts].join(' without '),
    rules: rulesFor({ style: 'precopy' }),
    states: [0, 1, 2, 3, 4, 9, 11].filter((state) => !parts.some((part) => needs(state, part))),
    machine: { rulesFor, pathOf: (kind, from, to) => pathOf(pathsOf(lacking(kind)), from, to) },
  };
}

/** The states on the way; undefined where there is none. */
const pathOf = (paths: TransitionSet, from: number, to: number): readonly number[] | undefined =>
  hasPath(paths, from, to) ? pathBetween(paths, from, to) : undefined;

export const machine: Edition = machineWithout();

/** Whether there is no such state without an optional part. */
export function needs(state: number, part: OptionalPart): boolean {
  const bits = part === 'ndma' ? NDMA : RUNNING | SAVING;
  return (state & bits) === bits;
}

/** What may go on in a device. */
export interface Activity {
  readonly dma: boolean;
  readonly runs: boolean;
}

/**
 * What a device that a write has led to ERROR may go on with. It is cut off; but in the edition of states what either end of
 * the arc that failed allows is allowed still.
 *
 * @param trace - States that the write has entered.
 */
export function allowedInError(
  edition: Edition,
  driver: DriverKind,
  { from, to, trace }: { readonly from: number; readonly to: number; readonly trace: readonly number[] },
): Activity {
  if (edition.machine === undefined) return { dma: false, runs: false };
  const reached = trace.filter((state) => (state & ALL) !== ERROR).length;
  const way = [from, ...(edition.machine.pathOf(driver, from, to) ?? [])];
  const ends = way.slice(reached, reached + 2);
  return {
    dma: ends.some((state) => allowsDma(state, driver.style)),
    runs: ends.some((state) => (state & RUNNING) !== 0),
  };
}

/** Whether a driver supports NDMA by itself. */
export const supportsNdma = ({ name }: Edition, style: StyleName): boolean =>
  name !== named.name && style !== 'channel';

/** Whether a device of that style may start DMA in a state; NDMA means nothing to a mediated one. */
export const allowsDma = (state: number, style: StyleName): boolean =>
  (state & RUNNING) !== 0 && ((state & NDMA) === 0 || style === 'mediated' || style === 'channel');
