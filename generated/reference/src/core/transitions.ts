// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The paths of a state machine, as the build derives them from its declaration: one table for each set of optional parts.

import type { u32 } from './types.js';

/** An arc by the values of its ends. */
export type ArcEnds = readonly [from: u32, to: u32];

/** The paths on a device that has some of the optional parts. */
export interface TransitionSet {
  /** Names of the parts. */
  readonly parts: readonly string[];
  /** Values of the states that the device has. */
  readonly states: readonly u32[];
  /** The arcs that its driver implements. */
  readonly arcs: readonly ArcEnds[];
  /** For each state before and each other state after, the next state on the path; a refused pair is not there. */
  readonly next: Readonly<Record<u32, Readonly<Record<u32, u32>>>>;
}

/** All paths of a state machine. */
export interface Transitions {
  /** Value of the state after a reset. */
  readonly initial: u32;
  /** Value of the state that only a reset leaves. */
  readonly failure?: u32;
  /** For states whose failed arcs do not leave the device where it was: the state that they leave. */
  readonly failedExits: Readonly<Record<u32, u32>>;
  /** One set for each choice of optional parts that makes sense. */
  readonly sets: readonly TransitionSet[];
}

/**
 * The set of a device.
 *
 * @param parts - What the device has; a part without those that it requires counts as missing.
 * @returns The largest set within these parts.
 */
export function transitionSet(transitions: Transitions, parts: readonly string[]): TransitionSet {
  const within = transitions.sets.filter((set) => set.parts.every((part) => parts.includes(part)));
  return within.reduce((best, set) => (set.parts.length > best.parts.length ? set : best));
}

/**
 * The next state on the way from one state to another.
 *
 * @returns Its value; `to` where an arc leads there or the device is there, undefined where the transition is refused.
 */
export function nextState(set: TransitionSet, from: u32, to: u32): u32 | undefined {
  if (from === to) return hasState(set, to) ? to : undefined;
  return set.next[from]?.[to];
}

/** Whether a device has a state that a user may ask for. */
export function hasState(set: TransitionSet, state: u32): boolean {
  return set.states.includes(state);
}

/** Whether a device carries out a transition; that from a state that it has to itself, too. */
export function hasPath(set: TransitionSet, from: u32, to: u32): boolean {
  return nextState(set, from, to) !== undefined;
}

/**
 * The whole way from one state to another.
 *
 * @returns The values after `from` up to `to`; nothing between a state and itself, or where the transition is refused.
 */
export function pathBetween(set: TransitionSet, from: u32, to: u32): readonly u32[] {
  const path: u32[] = [];
  for (let at = from; at !== to; ) {
    const next = nextState(set, at, to);
    if (next === undefined) return [];
    path.push(next);
    at = next;
  }
  return path;
}

/** Whether the driver of a device implements an arc, as one operation. */
export function isArc(set: TransitionSet, from: u32, to: u32): boolean {
  return set.arcs.some(([before, after]) => before === from && after === to);
}
