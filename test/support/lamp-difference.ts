// SPDX-License-Identifier: MIT
// What an edit of the lamp's second version changes in meaning.

import { compareEditions, type EditionDifference } from '../../src/compare/index.js';
import { editionOf, lampModel, model } from '../c/generated.js';
import { type Edit, readLamp } from './lamp.js';

export const v2 = editionOf('v2', lampModel);

/** From the lamp's second version to the same with edits. */
export function difference(...edits: Edit[]): EditionDifference {
  const edited = readLamp(edits).model!;
  return compareEditions(lampModel, v2, editionOf('v2', edited));
}

export const edit = (file: string, find: string, replace: string): Edit => ({ file, find, replace });

/** The lists of a difference without those that are empty. */
export function changes(found: EditionDifference): object {
  const { values, structs, macros, workings, arcs, rules, decisions, transitions } = found;
  const lists = {
    values,
    structs,
    macros,
    workings,
    arcs,
    rules,
    decisions,
    transitions: transitions.changed,
  };
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}

/** Any two editions of one uAPI, in either order. */
export const pairs = [model, lampModel].flatMap((of) =>
  of.editions.flatMap((from) => of.editions.map((to) => ({ of, from, to }))),
);
