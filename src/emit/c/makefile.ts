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
    'lines.c',
    ...(has.reference ? ['reference.c', 'main.c'] : []),
  ];
  const lines = [
    'CFLAGS ?= -O2 -std=gnu11',
    'CFLAGS += -Wall -Wextra -Wconversion',
    `CPPFLAGS += -I../${folder}`,
    '',
    ...sources.map((source, index) => `SOURCES ${index === 0 ? ':=' : '+='} ${source}`),
    '',
    ...(has.reference ? RUN : COMPILE),
  ];
  return {
    path: `${context.edition.name}/c/Makefile`,
    text: `${preamble('Makefile', context.uapi, C_LICENSE)}\n${lines.map((line) => `${line}\n`).join('')}`,
  };
}

/** The program is gone after its run: nothing but generated files stays in the folder. */
const RUN: readonly string[] = [
  '.PHONY: check device',
  'check:',
  '\t@folder=$$(mktemp -d) && trap \'rm -rf "$$folder"\' EXIT && \\',
  '\t$(MAKE) -s device OUT="$$folder/check" && "$$folder/check"',
  '',
  '# The program, which answers lines when it is started as `OUT lines`.',
  'device:',
  '\t$(if $(OUT),,$(error say where to put it: make device OUT=FILE))',
  '\t$(CC) $(CPPFLAGS) $(CFLAGS) $(LDFLAGS) -o "$(OUT)" $(SOURCES)',
];

const COMPILE: readonly string[] = [
  '.PHONY: check',
  '# The edition has no target of its own, so there is nothing to run.',
  'check:',
  '\t$(CC) $(CPPFLAGS) $(CFLAGS) -fsyntax-only $(SOURCES)',
];
