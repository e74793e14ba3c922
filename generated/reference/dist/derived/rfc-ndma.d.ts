// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// What follows from the declarations and the rules of this edition.

import type { BitNames, StructLayout, Transitions } from '../core/index.js';

/** Layout and access rules of the struct with this C tag. */
export declare function structLayout(tag: string): StructLayout;

/** The bits of the declaration with this TypeScript name. */
export declare function bitNames(declaration: string): BitNames;

/** The paths of the state machine with this TypeScript name. */
export declare function transitionsOf(machine: string): Transitions;

/** The IDs of the rules that bind this party, in their order. */
export declare function ruleIds(party: string): readonly string[];
