// SPDX-License-Identifier: MIT
// A C program that prints what a header says: layout, values, and the answers of its macros.

import { constantValues, declarationsOf, type Edition, ownPart } from '../../src/model/index.js';

/** The expressions whose values are compared, by the name that they print with. */
export type Facts = ReadonlyMap<string, string>;

/** Offsets and sizes of structs, and values of constants, of the header that the edition makes. */
export function layoutFacts(edition: Edition): Facts {
  const { declarations } = ownPart(edition);
  const structs = declarationsOf(declarations, 'struct').flatMap(({ symbol, members }) => [
    [`sizeof ${symbol}`, `sizeof(struct ${symbol})`] as const,
    ...members.flatMap(({ name }) => [
      [`offset ${name}`, `offsetof(struct ${symbol}, ${name})`] as const,
      [`size ${name}`, `sizeof(((struct ${symbol} *)0)->${name})`] as const,
    ]),
  ]);
  const values = [...constantValues(declarations).keys()].map((symbol) => [symbol, symbol] as const);
  return new Map([...structs, ...values]);
}

/** What the model says of the same facts. */
export function layoutOfModel(edition: Edition): ReadonlyMap<string, bigint> {
  const { declarations } = ownPart(edition);
  const structs = declarationsOf(declarations, 'struct').flatMap(({ symbol, size, members }) => [
    [`sizeof ${symbol}`, BigInt(size)] as const,
    ...members.flatMap((member) => [
      [`offset ${member.name}`, BigInt(member.offset)] as const,
      [`size ${member.name}`, BigInt(member.size)] as const,
    ]),
  ]);
  return new Map([...structs, ...constantValues(declarations)]);
}

/** A program that prints a line `name value` for each fact, and then what `body` prints. */
export function factsProgram(include: string, facts: Facts, body = ''): string {
  const prints = [...facts].map(
    ([name, expression]) => `\tprintf("%s %llu\\n", "${name}", (unsigned long long)(${expression}));`,
  );
  return `#include <stddef.h>
#include <stdio.h>
#include ${include}

int main(void)
{
${prints.join('\n')}
${body}
	return 0;
}
`;
}

export function parseFacts(output: string): ReadonlyMap<string, bigint> {
  return new Map(
    output
      .trimEnd()
      .split('\n')
      .map((line) => {
        const end = line.lastIndexOf(' ');
        return [line.slice(0, end), BigInt(line.slice(end + 1))] as const;
      }),
  );
}
