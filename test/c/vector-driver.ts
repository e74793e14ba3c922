// SPDX-License-Identifier: MIT
// A C program that replays the runs of an enumerated algorithm, and the same runs as the interpreter sees them.

import { cName, functionType } from '../../src/c-syntax/index.js';
import { FAULT_ERRNOS, parameterRecord, type VectorRun } from '../../src/expression/index.js';
import type { DeclarationOf, Edition, RecordCallback, VectorsRequest } from '../../src/model/index.js';

/** The line that a run prints: the callbacks with the watched field at each, the result, the field at the end. */
export function runLine(run: VectorRun): string {
  const calls = run.calls.map((call) => `${call.callback}(${call.arguments.join(',')})@${call.watched} `);
  return `${calls.join('')}= ${run.result} ${run.final}`;
}

/** What the program reads for a run: the inputs in the order of `scalarNames`, then two faults, -1 for none. */
export function runInput(run: VectorRun, scalars: readonly string[]): string {
  const [first = -1, second = -1] = run.faults;
  return [...scalars.map((name) => run.inputs[name] ?? 0n), first, second].join(' ');
}

/** Parameters that take their value from the inputs: numbers, and the paths of a machine as the bits of its parts. */
export function scalarNames(algorithm: DeclarationOf<'algorithm'>): readonly string[] {
  return algorithm.parameters
    .filter(({ type }) => type.kind === 'scalar' || type.kind === 'paths')
    .map(({ name }) => name);
}

export function driverProgram(
  edition: Edition,
  algorithm: DeclarationOf<'algorithm'>,
  header: string,
): string {
  const request = algorithm.vectors;
  if (request === undefined) throw new Error(`${algorithm.name} is not enumerated`);
  const record = parameterRecord(edition.declarations, algorithm, request.driver);
  const callbacks = record.members.filter((member) => member.kind === 'callback');
  const scalars = scalarNames(algorithm);
  const field = cName(request.watch);
  return `#include <stdio.h>
#include "${header}"

static int count, fault[2];

static int fail(void)
{
	int number = count++;

	return number == fault[0] ? -${FAULT_ERRNOS[0]} : number == fault[1] ? -${FAULT_ERRNOS[1]} : 0;
}

${callbacks.map((callback) => callbackLines(record, callback, field)).join('\n')}
int main(void)
{
	long long in[${scalars.length + 1}];

	for (;;) {
		struct ${record.symbol} driver = { 0 };
		long long result;

${scalars.map((_name, index) => `\t\tif (scanf("%lld", &in[${index}]) != 1)\n\t\t\treturn 0;`).join('\n')}
		if (scanf("%d %d", &fault[0], &fault[1]) != 2)
			return 1;
		count = 0;
		driver.${field} = (${functionType('u32')})in[${scalars.indexOf(request.start)}];
${callbacks.map(({ name }) => `\t\tdriver.${cName(name)} = on_${cName(name)};`).join('\n')}
		result = ${algorithm.symbol}(${argumentsOf(edition, algorithm, request).join(', ')});
		printf("= %lld %u\\n", result, driver.${field});
	}
}
`;
}

function callbackLines(record: DeclarationOf<'record'>, callback: RecordCallback, field: string): string {
  const parameters = callback.parameters
    .map(({ name, type }) => `, ${functionType(type)} ${cName(name)}`)
    .join('');
  const shown = callback.parameters.map(() => '%d').join(',');
  const values = callback.parameters.map(({ name }) => `, (int)${cName(name)}`).join('');
  return `static ${functionType(callback.result)} on_${cName(callback.name)}(struct ${record.symbol} *driver${parameters})
{
	printf("${callback.name}(${shown})@%u "${values}, driver->${field});
	${callback.result === 'void' ? '' : 'return fail();'}
}
`;
}

function argumentsOf(
  edition: Edition,
  algorithm: DeclarationOf<'algorithm'>,
  request: VectorsRequest,
): readonly string[] {
  const scalars = scalarNames(algorithm);
  return algorithm.parameters.flatMap(({ name, type }) => {
    if (name === request.driver) return ['&driver'];
    const domain = request.domains[name];
    if (type.kind === 'list' && domain?.kind === 'list') {
      const list = edition.declarations.find((each) => each.kind === 'list' && each.name === domain.name);
      return [list?.symbol ?? '', `sizeof(${list?.symbol}) / sizeof(${list?.symbol}[0])`];
    }
    return [
      `(${type.kind === 'scalar' ? functionType(type.scalar) : 'unsigned int'})in[${scalars.indexOf(name)}]`,
    ];
  });
}
