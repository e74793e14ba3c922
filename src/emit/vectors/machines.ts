// SPDX-License-Identifier: MIT
// The state machines of an edition as data: the path of every pair of states for every choice of optional parts, and
// the state of the device after a failed arc.

import {
  deriveMachine,
  failedTransitions,
  type MachineFacts,
  type Transition,
  type TransitionTable,
} from '../../machine/index.js';
import { declarationsOf, type Edition } from '../../model/index.js';
import type { Json, JsonMembers } from '../json/print-json.js';

export function machinesRecord({ declarations }: Edition): JsonMembers {
  return {
    machines: declarationsOf(declarations, 'machine').map((machine) => {
      const { facts, tables } = deriveMachine(declarations, machine);
      return {
        name: machine.name,
        states: machine.states,
        initial: machine.initial,
        failure: machine.failure,
        parts: machine.parts.map(({ name, requires }) => ({ name, requires })),
        sets: tables.map((table) => setRecord(facts, table)),
      };
    }),
  };
}

function setRecord(facts: MachineFacts, { parts, states, arcs, transitions }: TransitionTable): Json {
  return {
    parts,
    states,
    arcs: arcs.map(({ from, to }) => ({ from, to })),
    transitions: transitions.flatMap(transitionRecord),
    failures: failedTransitions(facts, transitions).map(({ from, to, arc, leaves }) => ({
      from,
      to,
      arc,
      leaves,
    })),
  };
}

/** A tie is an error of the spec, so nothing is written then. */
function transitionRecord(transition: Transition): readonly Json[] {
  const { from, to } = transition;
  switch (transition.kind) {
    case 'path':
      return [{ from, to, path: transition.path }];
    case 'refused': {
      const hazards = transition.hazards.map(({ text, state }) => ({ text, state }));
      return [{ from, to, refused: { path: transition.path, hazards } }];
    }
    case 'tie':
      return [];
    default:
      return transition satisfies never;
  }
}
