// SPDX-License-Identifier: MIT
// The table of cells as authored: its axes, and the patterns by which rules and decisions answer cells. A cell is a
// state, an event, and a circumstance where that matters. `analysis/cells/` expands, matches and combines them.

import type { Place } from './place.js';
import type { TranscriptStep } from './prose.js';

/** A text of the axes in which `<name>` is filled in for each cell. */
export interface AxisText {
  readonly text: string;
  readonly place: Place;
}

/** A set of names, by those that are in it and those that are taken out. */
export interface Selection {
  /** None: all that there are. */
  readonly included: readonly string[];
  readonly excluded: readonly string[];
}

export interface AxisState {
  readonly name: string;
  readonly enter: readonly AxisText[];
  /** The circumstance in which every step out of the state can succeed; absent where it can without one. */
  readonly leave?: string;
  /** What `<state>` stands for. */
  readonly value: AxisText;
  readonly values: Readonly<Record<string, string>>;
  readonly place: Place;
}

export interface Circumstance {
  readonly name: string;
  readonly summary: string;
  readonly in: Selection;
  readonly before: readonly AxisText[];
  readonly set: readonly AxisText[];
  readonly values: Readonly<Record<string, string>>;
  readonly place: Place;
}

export interface AxisEvent {
  /** `write state other <to>`. */
  readonly name: string;
  /** What each `<name>` of the event's name stands for. */
  readonly each: Readonly<Record<string, Selection>>;
  readonly run: AxisText;
  /** The step that the event overlaps. */
  readonly during?: AxisText;
  /** Names of facets. */
  readonly needs: readonly string[];
  /** Whether a driver is told what it should do even where nothing is promised to a user. */
  readonly isAdvised: boolean;
  readonly in: Selection;
  readonly circumstances: readonly string[];
  readonly place: Place;
}

/** A possible outcome in one facet: a value that the event gives, or lines that hold after it. */
export interface OutcomeAtom {
  readonly name: string;
  readonly facet: string;
  readonly gives?: AxisText;
  readonly after: readonly AxisText[];
}

/** The axes of an edition, their names resolved. */
export interface Axes {
  readonly states: readonly AxisState[];
  /** Names of sets of states; a group has its members by name. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly circumstances: readonly Circumstance[];
  readonly events: readonly AxisEvent[];
  /** Facets beside `result`, in their order. In a given one, each outcome is a value that the event gives. */
  readonly facets: readonly { readonly name: string; readonly isGiven: boolean }[];
  readonly atoms: readonly OutcomeAtom[];
  /** Names of alternatives. */
  readonly sets: Readonly<Record<string, readonly string[]>>;
  readonly look?: AxisText;
  /** Facets that cells need beside those of their events. */
  readonly needs: readonly FacetNeed[];
  /** The files that say all this, where the manifest names them. */
  readonly place: Place;
}

/** What an edition has of cells beside the patterns of its chapters. */
export interface CellAxes extends Axes {
  /** Every line, filled in for a cell, as a step. */
  readonly steps: Readonly<Record<string, TranscriptStep>>;
  /** Every value, filled in for a cell, in decimal digits; `nonzero` stands for itself. */
  readonly numbers: Readonly<Record<string, string>>;
  /** Whether each cell needs one answer. */
  readonly isRequired: boolean;
}

/** Alternatives with commas between them, as `a,b`, `!a` or `*`. */
export interface PatternWord {
  readonly text: string;
  readonly place: Place;
}

/** Which cells: `EVENT @ STATES [in CIRCUMSTANCES]`. */
export interface CellSelection {
  readonly event: readonly PatternWord[];
  readonly states: PatternWord;
  readonly circumstances?: PatternWord;
  /** The line without its comment, with single spaces. */
  readonly text: string;
  readonly place: Place;
}

/** A facet that some cells need. */
export interface FacetNeed extends CellSelection {
  readonly facet: string;
}

/** A line of a `cells` fence: `EVENT @ STATES [in CIRCUMSTANCES] => OUTCOME...`. */
export interface CellPattern extends CellSelection {
  /** The rule or the decision that says so. */
  readonly by: string;
  readonly outcomes: readonly PatternWord[];
  readonly chapter: string;
}
