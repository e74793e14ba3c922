// SPDX-License-Identifier: MIT
// The states of an edition and the transitions between them, as data. No coordinates here, and no drawing.

/** A state, or a value that reports one. */
export interface StateNode {
  /** Decimal digits; what identifies the node. */
  readonly value: string;
  /** `LIT|DIM`, `{}`. */
  readonly bits: string;
  /** Names of the value, short (`OFF`), the authored order; often none. */
  readonly names: readonly string[];
  /** `error`: what a device in error reports; `invalid`: a state that an edition names and no user may write. */
  readonly kind: 'valid' | 'error' | 'invalid';
  /** Where a device is when it is opened, and after a reset. Known of editions with a target. */
  readonly isInitial: boolean;
  /** What a device may lack, and then does not support the state: capabilities (TypeScript names), or parts of the machine. */
  readonly needs: readonly string[];
  /** Markdown on one line; empty where the edition says nothing of the state by itself. */
  readonly summary: string;
}

/** What a transition is made of: one bit that changes, or an arc that the edition draws. */
export type EdgeCarrier =
  | { readonly kind: 'step'; readonly bit: string; readonly symbol: string; readonly set: boolean }
  | { readonly kind: 'arc' /** TypeScript name of the declaration. */; readonly arcs: string };

/** A transition that is drawn; a pair of states may have several, either way. */
export interface StateEdge {
  /** `1-3`; `1-3-2` for the second one between the same two. Unique in the graph. */
  readonly id: string;
  /** Value of the state that it leaves. */
  readonly from: string;
  readonly to: string;
  /** What is written at the line: the bit that changes, or the words of the arc. */
  readonly label: string;
  readonly carrier: EdgeCarrier;
  readonly needs: readonly string[];
}

export interface StateGraph {
  /** `steps`: single bits between the valid values of a bit field; `arcs`: what the edition draws. */
  readonly kind: 'steps' | 'arcs';
  /** TypeScript name of the declaration that it comes from: the bits, or the arcs. */
  readonly source: string;
  /** In rising order of their values. */
  readonly nodes: readonly StateNode[];
  /** In the order of the arcs; of steps, by the states that they leave and enter. */
  readonly edges: readonly StateEdge[];
}
