// SPDX-License-Identifier: MIT
// The parts of a state machine's declaration: facts that an author states. `machine/` derives the consequences (paths,
// refusals, ties).

import type { Place, Provenance } from './place.js';

/**
 * How an arc came up: `listed` as a possibility, `named` as an arc, `implied` by an example, `added` by the project where
 * no source has it, `dropped` again.
 */
export type ArcStanding = 'listed' | 'named' | 'implied' | 'added' | 'dropped';

export interface ArcSource {
  readonly standing: ArcStanding;
  readonly provenance: readonly Provenance[];
}

/** A transition between two named states. */
export interface ArcItem {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** Optional parts of the machine that the arc needs beside those of its ends. */
  readonly needs: readonly string[];
  /** One per standing; empty where the author gives none. */
  readonly sources: readonly ArcSource[];
  readonly place: Place;
}

/** What a device may lack. */
export interface MachinePart {
  readonly name: string;
  readonly summary: string;
  /** Parts without which this one means nothing. */
  readonly requires: readonly string[];
  readonly place: Place;
}

/** What can be true of a device in a state, as a clause: `the device runs`. */
export interface MachineProperty {
  readonly name: string;
  readonly summary: string;
  readonly place: Place;
}

export interface MachineState {
  readonly name: string;
  /** Names of the properties that the state has. */
  readonly has: readonly string[];
  /** Parts without which there is no such state. */
  readonly needs: readonly string[];
  /** The state that a failed arc out of this one leaves; absent: this one. */
  readonly failedExit?: string;
  readonly place: Place;
}

/**
 * `never`: no state inside a path has the property. `steady`: the property changes only where the ends of the path
 * differ in it, and then once. `for-target`: a state inside the path has the property only where its last state has it.
 */
export type PathRuleKind = 'never' | 'steady' | 'for-target';

/** What a path may not do to a property. */
export interface PathRule {
  readonly property: string;
  readonly kind: PathRuleKind;
  /** What happens where the property comes although it should not: `a window for DMA`. */
  readonly gained: string;
  /** The same where it goes; `steady` alone has both. */
  readonly lost?: string;
  readonly because: string;
  readonly provenance: readonly Provenance[];
  readonly place: Place;
}

/**
 * What is to be small in a path, the first one weighing most: the number of arcs, or of parts that its ends do not need; by
 * the name of a property, the number of states that lack it.
 */
export type PathPreference = 'arcs' | 'parts' | (string & {});

/** A pair of states that the author knows to have no path. */
export interface RefusedPair {
  readonly from: string;
  readonly to: string;
  /** The pair has a path where a device has all of these parts; empty: nowhere. */
  readonly unless: readonly string[];
  readonly because: string;
  /** Who wants a path here. */
  readonly against: readonly Provenance[];
  readonly place: Place;
}

/** Arcs as some sources give them, to be looked at beside those of the machine. */
export interface MachineReading {
  readonly name: string;
  readonly title: string;
  /** Standings that count. */
  readonly takes: readonly ArcStanding[];
  /** Sources that count; empty: all. */
  readonly by: readonly Provenance[];
  /** Whether arcs that were dropped are left out. */
  readonly drops: boolean;
  /** The parts of the device. */
  readonly parts: readonly string[];
  readonly place: Place;
}

/** A path that a source gives as an example. */
export interface MachineExample {
  readonly name: string;
  readonly title: string;
  readonly path: readonly string[];
  readonly provenance: readonly Provenance[];
  readonly place: Place;
}

/** What becomes of states that a device lacks: paths go around them, or go through as if they were one with the next state. */
export type MissingStates = 'avoid' | 'collapse';
