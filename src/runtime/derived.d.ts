// SPDX-License-Identifier: MIT
// The module `uapi/derived`: what the build derives from the declarations and the rules of an edition. A module that belongs to
// one edition imports it; in the package it is `derived/EDITION.ts`.

import type { BitNames, StructLayout, Transitions } from './index.js';

/** Layout and access rules of the struct with this C tag; throws when the edition has no such struct. */
export declare function structLayout(tag: string): StructLayout;

/** The bits of the declaration with this TypeScript name; throws when the edition has no such declaration. */
export declare function bitNames(declaration: string): BitNames;

/** The paths of the state machine with this TypeScript name; throws when the edition has no such machine. */
export declare function transitionsOf(machine: string): Transitions;

/** The IDs of the rules that bind this party, in their order; throws when there is no such party. */
export declare function ruleIds(party: string): readonly string[];
