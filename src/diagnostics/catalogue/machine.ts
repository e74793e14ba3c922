// SPDX-License-Identifier: MIT
// Diagnostics of state machines: missing facts, and pairs of states without one safe path.

import type { Entry } from '../diagnostic.js';

interface Pair {
  readonly from: string;
  readonly to: string;
}

interface OnDevice extends Pair {
  /** The optional parts of the device. */
  readonly parts: readonly string[];
}

const device = (parts: readonly string[]): string =>
  parts.length === 0 ? 'a device without optional parts' : `a device with ${parts.join(', ')}`;

const arrows = (path: readonly string[]): string => path.join(' -> ');

export const machineDiagnostics = {
  'machine-state': {
    message: ({ state, count }: { readonly state: string; readonly count: number }) =>
      count === 0
        ? `the machine does not list the state "${state}"`
        : `the state "${state}" stands here ${count} times`,
    explain:
      'A machine lists every state once, with its properties. A state that is missing would have no paths.',
    wrong: 'states: [{ state: Lamp.ON, has: ["lit"] }],  // and nothing of Lamp.OFF',
    right: 'states: [{ state: Lamp.ON, has: ["lit"] }, { state: Lamp.OFF, has: [] }],',
  },
  'machine-value': {
    message: ({
      state,
      value,
      max,
    }: {
      readonly state: string;
      readonly value: string;
      readonly max: number;
    }) =>
      `the state "${state}" of the machine has the value ${value}, and the largest value that a machine may have is ${max}`,
    explain:
      'The C tables of a machine have a row and a column for each value up to the largest one, once for every choice of parts. A state far above the others would fill them with unused rows.',
    wrong: 'export enum Lamp { OFF = 0, ON = 1 << 16 }',
    right: 'export enum Lamp { OFF = 0, ON = 1 }',
  },
  'machine-name': {
    message: ({ name, what }: { readonly name: string; readonly what: string }) =>
      `there are two ${what} with the name "${name}"`,
    explain: 'Names identify parts and properties, and are the titles of readings and examples.',
    wrong: "parts: [{ name: 'dim', ... }, { name: 'dim', ... }],",
    right: "parts: [{ name: 'dim', ... }, { name: 'colour', ... }],",
  },
  'unknown-part': {
    message: ({ name, machine }: { readonly name: string; readonly machine: string }) =>
      `the machine "${machine}" has no part "${name}"`,
    explain: '`needs` of an arc lists the optional parts of the machine that a driver must have for it.',
    wrong: "needs: ['din'],",
    right: "needs: ['dim'],",
  },
  'failure-arc': {
    message: ({ from, to, failure }: Pair & { readonly failure: string }) =>
      `the arc from "${from}" to "${to}" touches "${failure}", which no arc enters or leaves`,
    explain:
      'A device enters the state of failure when something fails, and leaves it by a reset. An arc is a transition that a user asks for.',
    wrong: "{ from: Lamp.BROKEN, to: Lamp.OFF, label: 'repair' }",
    right: "{ from: Lamp.ON, to: Lamp.OFF, label: 'switch' }",
  },
  'path-tie': {
    message: ({ from, to, parts, paths }: OnDevice & { readonly paths: readonly (readonly string[])[] }) =>
      `${paths.length} paths from "${from}" to "${to}" are equally good, on ${device(parts)}: ${paths.map(arrows).join(', or ')}`,
    explain:
      'A write to a state that no arc leads to is carried out along a path of arcs. If two paths are equally good, different drivers may take different ones. Add a rule of the machine that one of them breaks, add a preference, or add or remove an arc.',
    wrong: "prefer: ['arcs'],  // and two paths of two arcs",
    right: "prefer: ['arcs', 'parts'],",
  },
  'path-hazard': {
    message: ({
      from,
      to,
      parts,
      path,
      hazards,
    }: OnDevice & { readonly path: readonly string[]; readonly hazards: readonly string[] }) =>
      `every path from "${from}" to "${to}" breaks a rule, on ${device(parts)}: in ${arrows(path)} ${hazards.join(', and ')}`,
    explain:
      'Arcs lead from one state to the other, but every path breaks a rule of the machine. Either an arc is missing, or a device refuses the write. In that case list the pair under "refused", with the reason.',
    wrong: 'refused: [],',
    right: "refused: [{ from: Lamp.ON, to: Lamp.DIMMED, because: 'the user asks for OFF first' }],",
  },
  'path-missing': {
    message: ({ from, to, parts }: OnDevice) => `no arcs lead from "${from}" to "${to}", on ${device(parts)}`,
    explain:
      'A device refuses a write of a state that no path leads to. List the pair under "refused", with the reason. Without that, the missing path is taken for an oversight.',
    wrong: 'refused: [],',
    right: "refused: [{ from: Lamp.ON, to: Lamp.DIMMED, because: 'the user asks for OFF first' }],",
  },
  'refused-absent': {
    message: ({ from, to, parts, path }: OnDevice & { readonly path: readonly string[] }) =>
      path.length === 0
        ? `the pair "${from}" to "${to}" is listed as refused twice, or is no pair of two states`
        : `the pair "${from}" to "${to}" is listed as refused, but on ${device(parts)} its path is ${arrows(path)}`,
    explain:
      'A pair that is listed as refused must be refused on every device, except on devices with the parts after "unless".',
    wrong: "refused: [{ from: Lamp.OFF, to: Lamp.ON, because: '...' }],  // and an arc from OFF to ON",
    right: 'refused: [],',
  },
} satisfies Record<string, Entry>;
