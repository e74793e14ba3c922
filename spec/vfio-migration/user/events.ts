// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// The events of a flow, and its result.

import { type BitNames, errnoName, formatBits, type s32, type u32 } from 'uapi';
import type { CarriedState } from './carried-state.js';
import type { FlowRefusal } from './refusals.js';

/** Which device of which machine. */
export interface FlowPlace {
  /** The machine that the guest comes from, or that it goes to. */
  readonly side: 'source' | 'target';
  /** Its place among the devices of the machine, from 0. */
  readonly device: u32;
}

/** One step of a flow; the caller may let time pass between two of them. */
export type FlowEvent =
  | (FlowPlace & {
      /** The device has reached the state that the flow asked for. */
      readonly kind: 'state';
      /** That state, without reserved bits. */
      readonly state: u32;
    })
  | (FlowPlace & {
      /** A segment was collected from the device, or was stored to it. */
      readonly kind: 'collected' | 'stored';
      /** Bytes of the segment. */
      readonly bytes: u32;
    })
  | {
      /** A round of pre-copy ended. */
      readonly kind: 'round';
      /** Its number, from 0. */
      readonly round: u32;
    }
  | {
      /** Pages of the guest's memory were copied. */
      readonly kind: 'memory';
      /** How many. */
      readonly pages: u32;
    }
  | {
      /** The source is stopped and has more to collect than a stop may take. */
      readonly kind: 'downtime-exceeded';
    }
  | (FlowPlace & {
      /** The device was reset. */
      readonly kind: 'reset';
    })
  | (FlowPlace & {
      /** An access failed, or the flow refused what it found. */
      readonly kind: 'failure';
      /** What the access returned, or what stands for the refusal: a negative errno. */
      readonly errno: s32;
      /** What the flow refused, if it was the flow. */
      readonly refusal?: FlowRefusal;
      /** What `device_state` reads as after it. */
      readonly state: u32;
    });

/**
 * Where the guest is: goes on at one of the machines, waits in the streams, was shut down, or has lost the state of
 * a device that had to be reset, or was reset by someone else.
 */
export type Guest = 'source' | 'target' | 'stream' | 'shut-down' | 'lost';

/** How a flow ended. */
export interface FlowResult {
  /** 0, or the negative errno that made the flow fail. */
  readonly errno: s32;
  /** What the flow refused, if that made it fail. */
  readonly refusal?: FlowRefusal;
  /** Where the guest is. */
  readonly guest: Guest;
  /** The states of the source's devices, without reserved bits. */
  readonly source: readonly u32[];
  /** The states of the target's devices, without reserved bits. */
  readonly target: readonly u32[];
  /**
   * Devices without NDMA among several: the user leaves out mappings between these and the others.
   * @rule peers.exclude
   */
  readonly excluded: readonly FlowPlace[];
}

/** The segments of one device, in the order in which they were collected. */
export type Stream = readonly Uint8Array[];

/** How a flow ended that collects streams. */
export interface SavedResult extends FlowResult {
  /** One per device; none where the flow failed. */
  readonly streams: readonly Stream[];
  /** What the user carries over beside the streams, one per device; nothing for a device whose port does not show it. */
  readonly carried?: readonly (CarriedState | undefined)[];
  /** The guest's memory as it was when the devices were stopped, where the flow was to save it. */
  readonly memory?: Uint8Array;
}

/**
 * A running flow. Its caller asks for one event after the other. A user that vanishes stops asking, and no clean-up
 * depends on it.
 */
export type Flow<Result = FlowResult> = Generator<FlowEvent, Result, void>;

/** Runs a flow to its end. */
export function runFlow<Result>(flow: Flow<Result>, onEvent: (event: FlowEvent) => void = () => {}): Result {
  let step = flow.next();
  while (step.done !== true) {
    onEvent(step.value);
    step = flow.next();
  }
  return step.value;
}

/** An event as a line for a person. */
export function describeEvent(event: FlowEvent, bits: BitNames): string {
  if (event.kind === 'round') {
    return `round ${event.round} of pre-copy`;
  }
  if (event.kind === 'memory') {
    return `pages of memory: ${event.pages}`;
  }
  if (event.kind === 'downtime-exceeded') {
    return 'downtime exceeded';
  }
  return `${event.side} ${event.device}: ${describeStep(event, bits)}`;
}

function describeStep(event: Extract<FlowEvent, FlowPlace>, bits: BitNames): string {
  switch (event.kind) {
    case 'state':
      return formatBits(BigInt(event.state), bits);
    case 'collected':
    case 'stored':
      return `${event.kind} ${event.bytes} bytes`;
    case 'reset':
      return 'reset';
    case 'failure': {
      const cause = event.refusal === undefined ? '' : `${event.refusal}, `;
      return `${cause}${errnoName(-event.errno)} in ${formatBits(BigInt(event.state), bits)}`;
    }
  }
}
