// SPDX-License-Identifier: MIT
// The Makefile of the C files: `make check` proves the assertions, and runs the transcripts where there is a target.

import { preamble } from '../banner.js';
import type { OutputFile } from '../emitter.js';
import { algorithmsName } from './algorithms.js';
import { C_LICENSE, type CContext } from './context.js';

export function emitMakefile(context: CContext, hasAlgorithms: boolean, hasReference: boolean): OutputFile {
  const folder = context.uapi.header
    .slice(0, context.uapi.header.indexOf(context.include))
    .replace(/\/$/, '');
  const objects = [
    'assertions.o',
    ...(hasAlgorithms ? [`${algorithmsName(context)}.o`] : []),
    'runner.o',
    'transcripts.o',
    ...(hasReference ? ['reference.o', 'main.o'] : []),
  ];
  const lines = [
    'CFLAGS ?= -O2 -std=gnu11',
    'CFLAGS += -Wall -Wextra -Wconversion',
    `CPPFLAGS += -I../${folder}`,
    '# Where the objects go.',
    'BUILD ?= build',
    '',
    `OBJECTS := $(addprefix $(BUILD)/, ${objects.join(' ')})`,
    '',
    '.PHONY: check clean',
    ...(hasReference
      ? [
          'check: $(BUILD)/transcripts',
          '\t$(BUILD)/transcripts',
          '',
          '$(BUILD)/transcripts: $(OBJECTS)',
          '\t$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^',
        ]
      : ['# The edition has no target of its own: check that all compiles.', 'check: $(OBJECTS)']),
    '',
    `$(BUILD)/%.o: %.c $(wildcard *.h) ../${context.uapi.header}`,
    '\t@mkdir -p $(BUILD)',
    '\t$(CC) $(CPPFLAGS) $(CFLAGS) -c -o $@ $<',
    '',
    'clean:',
    '\trm -rf $(BUILD)',
  ];
  return {
    path: `${context.edition.name}/c/Makefile`,
    text: `${preamble('Makefile', context.uapi, C_LICENSE)}\n${lines.map((line) => `${line}\n`).join('')}`,
  };
}
