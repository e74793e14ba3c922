// SPDX-License-Identifier: MIT
// The search for paths: those that break no rule, and of these the ones that the machine prefers. A rule speaks of one
// property, its course along the path, and what the ends of the path have.

import type { PathPreference } from '../model/index.js';
import { type ArcFacts, extraParts, hasAll, type MachineFacts, type RuleFacts } from './facts.js';

/** A rule that a path breaks, and the state in which it does. */
export interface Hazard {
  readonly property: string;
  readonly kind: RuleFacts['kind'];
  /** In the words of the rule: `a window for DMA`. */
  readonly text: string;
  readonly state: string;
}

/**
 * The rules that a path breaks, each once.
 *
 * What a path breaks on its way to a state that it has not reached yet, any longer path breaks as well: the search for
 * paths relies on it.
 */
export function hazardsOf(facts: MachineFacts, path: readonly string[]): readonly Hazard[] {
  return facts.rules.flatMap((rule) => {
    const course = path.map((name) => hasProperty(facts, name, rule.property));
    const at = firstBreach(rule.kind, course);
    const state = path[at];
    if (state === undefined) return [];
    const text = course[at] === true ? rule.gained : (rule.lost ?? rule.gained);
    return [{ property: rule.property, kind: rule.kind, text, state }];
  });
}

function hasProperty(facts: MachineFacts, state: string, property: string): boolean {
  return facts.states.find(({ name }) => name === state)?.has.includes(property) ?? false;
}

/** Where a rule is first broken; -1 where it holds. */
function firstBreach(kind: RuleFacts['kind'], course: readonly boolean[]): number {
  const last = course.length - 1;
  switch (kind) {
    case 'never':
      return course.findIndex((has, at) => has && at > 0 && at < last);
    case 'for-target':
      return course[last] === true ? -1 : course.findIndex((has, at) => has && at > 0 && at < last);
    case 'steady': {
      const changes = course.flatMap((has, at) => (at > 0 && has !== course[at - 1] ? [at] : []));
      return changes[course[0] === course[last] ? 0 : 1] ?? -1;
    }
    default:
      return kind satisfies never;
  }
}

/** The states that a path goes through, both ends included. */
export type Path = readonly string[];

/** What a device with some parts has of a machine. */
interface Device {
  readonly states: readonly string[];
  readonly arcs: readonly ArcFacts[];
}

/** @param parts - With all that they require. */
export function deviceOf(facts: MachineFacts, parts: readonly string[]): Device {
  const states = facts.states
    .filter(({ name, needs }) => name !== facts.failure && hasAll(parts, needs))
    .map(({ name }) => name);
  const arcs = facts.arcs.filter(
    ({ from, to, needs }) => states.includes(from) && states.includes(to) && hasAll(parts, needs),
  );
  return { states, arcs };
}

/**
 * All preferred paths from one state to another that break no rule: none, one, or several that are equally good.
 *
 * @param arcs - The arcs that may be taken.
 */
export function bestPaths(
  facts: MachineFacts,
  arcs: readonly ArcFacts[],
  from: string,
  to: string,
): readonly Path[] {
  return preferred(facts, safePaths(facts, arcs, from, to));
}

/**
 * Paths that visit no state twice and break no rule, the shorter ones first. Where arcs count first, a longer path
 * is not looked for once there is one.
 */
function safePaths(
  facts: MachineFacts,
  arcs: readonly ArcFacts[],
  from: string,
  to: string,
): readonly Path[] {
  const found: Path[] = [];
  let open: readonly Path[] = [[from]];
  while (open.length > 0 && !(found.length > 0 && facts.prefer[0] === 'arcs')) {
    const longer = open.flatMap((path) => extensions(path, arcs));
    found.push(...longer.filter((path) => path.at(-1) === to && hazardsOf(facts, path).length === 0));
    open = longer.filter((path) => path.at(-1) !== to && hazardsOf(facts, [...path, to]).length === 0);
  }
  return found;
}

function extensions(path: Path, arcs: readonly ArcFacts[]): readonly Path[] {
  return arcs
    .filter((arc) => arc.from === path.at(-1) && !path.includes(arc.to))
    .map((arc) => [...path, arc.to]);
}

function preferred(facts: MachineFacts, paths: readonly Path[]): readonly Path[] {
  return facts.prefer.reduce(
    (best, preference) => fewest(best, (path) => cost(facts, preference, path)),
    paths,
  );
}

function cost(facts: MachineFacts, preference: PathPreference, path: Path): number {
  switch (preference) {
    case 'arcs':
      return path.length - 1;
    case 'parts':
      return extraParts(facts, path);
    default:
      return facts.states.filter(({ name, has }) => path.includes(name) && !has.includes(preference)).length;
  }
}

/** Those for which a number is smallest. */
export function fewest<T>(items: readonly T[], count: (item: T) => number): readonly T[] {
  const least = Math.min(...items.map(count));
  return items.filter((item) => count(item) === least);
}
