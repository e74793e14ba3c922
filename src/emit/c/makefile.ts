// SPDX-License-Identifier: MIT
// The Makefile of the C files: `make check` proves the assertions, and runs the transcripts where there is a target.

import { preamble } from '../banner.js';
import type { OutputFile } from '../emitter.js';
import { algorithmsName } from './algorithms.js';
import { systemAssertions } from './assertion-files.js';
import { C_LICENSE, type CContext } from './context.js';
import { machinesName } from './machines.js';

/** Which files there are beside those that every edition has. */
interface Has {
  readonly algorithms: boolean;
  readonly machines: boolean;
  readonly reference: boolean;
}

export function emitMakefile(context: CContext, has: Has): OutputFile {
  const folder = context.uapi.header
    .slice(0, context.uapi.header.indexOf(context.include))
    .replace(/\/$/, '');
  const sources = [
    'assertions.c',
    ...[...context.foreign.keys()].map(systemAssertions),
    ...(has.algorithms ? [`${algorithmsName(context)}.c`] : []),
    ...(has.machines ? [`${machinesName(context)}.c`] : []),
    'runner.c',
    'transcripts.c',
    ...(has.reference ? ['reference.c', 'main.c'] : []),
  ];
  const lines = [
    'CFLAGS ?= -O2 -std=gnu11',
    'CFLAGS += -Wall -Wextra -Wconversion',
    `CPPFLAGS += -I../${folder}`,
    '',
    ...sources.map((source, index) => `SOURCES ${index === 0 ? ':=' : '+='} ${source}`),
    '',
    '.PHONY: check',
    ...(has.reference ? RUN : COMPILE),
  ];
  return {
    path: `${context.edition.name}/c/Makefile`,
    text: `${preamble('Makefile', context.uapi, C_LICENSE)}\n${lines.map((line) => `${line}\n`).join('')}`,
  };
}

/** The program is gone after its run: nothing but generated files stays in the folder. */
const RUN: readonly string[] = [
  'check:',
  '\t@folder=$$(mktemp -d) && trap \'rm -rf "$$folder"\' EXIT && \\',
  '\t$(CC) $(CPPFLAGS) $(CFLAGS) $(LDFLAGS) -o "$$folder/check" $(SOURCES) && \\',
  '\t"$$folder/check"',
];

const COMPILE: readonly string[] = [
  '# The edition has no target of its own, so there is nothing to run.',
  'check:',
  '\t$(CC) $(CPPFLAGS) $(CFLAGS) -fsyntax-only $(SOURCES)',
];
