// SPDX-License-Identifier: MIT
// The paths of a state machine as data of the package: the runtime's `Transitions`, one set for each choice of optional parts.

import { deriveMachine, type TransitionTable } from '../../analysis/machine/index.js';
import { type DeclarationOf, type Declarations, findDeclaration } from '../../model/index.js';

/** The value of a machine's entry, as a literal. */
export function printTransitions(machine: DeclarationOf<'machine'>, declarations: Declarations): string {
  const { facts, tables } = deriveMachine(declarations, machine);
  const values = new Map(
    findDeclaration(declarations, 'states', machine.states)?.states.map(({ name, value }) => [name, value]),
  );
  const value = (name: string): string => `0x${Number(values.get(name) ?? 0).toString(16)}`;
  const exits = machine.facts.flatMap(({ name, failedExit }) =>
    failedExit === undefined ? [] : [`${value(name)}: ${value(failedExit)}`],
  );
  const failure = facts.failure === undefined ? '' : `\n    failure: ${value(facts.failure)},`;
  return `{
    initial: ${value(machine.initial)},${failure}
    failedExits: { ${exits.join(', ')} },
    sets: [
${tables.map((table) => printSet(table, value)).join('')}    ],
  }`;
}

function printSet(
  { parts, states, arcs, transitions }: TransitionTable,
  value: (name: string) => string,
): string {
  const rows = states.flatMap((from) => {
    const next = transitions.flatMap((each) =>
      each.kind === 'path' && each.from === from ? [`${value(each.to)}: ${value(each.path[1]!)}`] : [],
    );
    return next.length === 0 ? [] : [`          ${value(from)}: { ${next.join(', ')} },\n`];
  });
  return `      {
        parts: [${parts.map((part) => `'${part}'`).join(', ')}],
        states: [${states.map(value).join(', ')}],
        arcs: [${arcs.map(({ from, to }) => `[${value(from)}, ${value(to)}]`).join(', ')}],
        next: {
${rows.join('')}        },
      },
`;
}
