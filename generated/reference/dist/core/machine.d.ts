// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

/** A transition between two named states. */
export interface Arc<State> {
    /** The state before. */
    readonly from: State;
    /** The state after. */
    readonly to: State;
    /** The flow that uses it. */
    readonly label: string;
    /** Optional parts that it needs beside those of its ends. */
    readonly needs?: readonly string[];
    /** Who listed it as a possibility: messages, `;` between them. */
    readonly listed?: string;
    /** Who named it as an arc. */
    readonly named?: string;
    /** Whose example uses it without naming it. */
    readonly implied?: string;
    /** Why the project added it where no source has it: `decision:ID`. */
    readonly added?: string;
    /** Who dropped it again. The machine then does not have this arc. */
    readonly dropped?: string;
}
/** What a device may lack. */
export interface MachinePart {
    /** One word. */
    readonly name: string;
    /** What it is. */
    readonly summary: string;
    /** Names of parts without which it means nothing. */
    readonly requires?: readonly string[];
}
/** What can be true of a device in a state. */
export interface MachineProperty {
    /** One word. */
    readonly name: string;
    /** A clause: `the device runs`. */
    readonly summary: string;
}
/** What is true of a state. */
export interface MachineState<State> {
    /** Which state. */
    readonly state: State;
    /** Names of its properties. */
    readonly has: readonly string[];
    /** Names of parts without which there is no such state. */
    readonly needs?: readonly string[];
    /** The state that a failed arc out of this one leaves; without it, this one. */
    readonly failedExit?: State;
}
/** What a path may not do to a property. */
export interface PathRule {
    /** Name of the property. */
    readonly property: string;
    /**
     * `never`: no state inside a path has it. `steady`: it changes only where the ends of the path differ in it, and
     * then once. `for-target`: a state inside the path has it only where the last state does.
     */
    readonly kind: 'never' | 'steady' | 'for-target';
    /** What happens where a path gains the property although it should not: `a window for DMA`. */
    readonly gained: string;
    /** What happens where a path loses it although it should not; for `steady`. */
    readonly lost?: string;
    /** Why. */
    readonly because: string;
    /** Who said so. */
    readonly from: string;
}
/** A pair of states that has no path. */
export interface RefusedPair<State> {
    /** The state before. */
    readonly from: State;
    /** The state after. */
    readonly to: State;
    /** Parts with all of which there is a path. */
    readonly unless?: readonly string[];
    /** Why it may stay so. */
    readonly because: string;
    /** Who wants a path here. */
    readonly against?: string;
}
/** Arcs as some sources give them, which the pages show beside those of the machine. */
export interface MachineReading {
    /** One word. */
    readonly name: string;
    /** What it is, as a heading. */
    readonly title: string;
    /** Which arcs it takes. */
    readonly takes: readonly ('listed' | 'named' | 'implied' | 'added')[];
    /** Sources that count; without it, all. */
    readonly by?: string;
    /** Whether it leaves out the arcs that were dropped. */
    readonly drops: boolean;
    /** Names of the parts that its device has. */
    readonly parts: readonly string[];
}
/** A path that a source gives as an example. */
export interface MachineExample<State> {
    /** One word. */
    readonly name: string;
    /** What it is, as a heading. */
    readonly title: string;
    /** The states, in order. */
    readonly path: readonly State[];
    /** Who gave it. */
    readonly from: string;
}
/** How a device goes from state to state along arcs. */
export interface Machine<State> {
    /** The arcs; their ends are states, or names of states. */
    readonly arcs: readonly Arc<State | string>[];
    /** The state after a reset. */
    readonly initial: State;
    /** The state that only a reset leaves, and no user asks for. */
    readonly failure?: State;
    /** How paths treat states that a device lacks: they go around them, or go through as if each were one with the next state. */
    readonly missing: 'avoid' | 'collapse';
    /**
     * What is to be small in a path, the first one weighing most: its `arcs`, the `parts` that its ends do not need, or, by the
     * name of a property, the states that lack it.
     */
    readonly prefer: readonly string[];
    /** What a device may lack. */
    readonly parts: readonly MachinePart[];
    /** What can be true of a state. */
    readonly properties: readonly MachineProperty[];
    /** What is true of each state. */
    readonly states: readonly MachineState<State>[];
    /** What a path may not do. */
    readonly rules: readonly PathRule[];
    /** Pairs that have no path, and may stay so. */
    readonly refused: readonly RefusedPair<State>[];
    /** Other readings of the sources. */
    readonly readings: readonly MachineReading[];
    /** Paths that the sources give. */
    readonly examples: readonly MachineExample<State>[];
}
