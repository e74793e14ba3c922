// SPDX-License-Identifier: MIT
// Prints what was done as a transcript that can be pasted into a chapter: a fault before the access that it hits, and
// what each access gave where it failed.

import { errnoName } from '../../../src/runtime/index.js';
import type { Setting } from './operations.js';
import type { Evidence, Violation } from './violation.js';
import type { Entry, MetFault } from './world.js';

/** Steps of accesses that no transcript makes fail, since nothing comes of it. */
const WITHOUT_WORD: readonly string[] = [
  'read-device-state',
  'write-device-state',
  'read-reserved',
  'write-reserved',
];

/**
 * @param violation - What the last entry led to. Without one the transcript shows what happened.
 * @returns The lines between the fences.
 */
export function printTranscript(setting: Setting, log: readonly Entry[], violation?: Violation): string {
  const last = log.length - 1;
  return [
    ...printSetting(setting),
    ...log.flatMap((entry, index) => printEntry(entry, index === last ? violation?.evidence : undefined)),
    ...(violation === undefined ? [] : [`# ${violation.message}`]),
    ...(violation?.evidence.lines ?? []),
  ].join('\n');
}

/** What no transcript can ask for, as far as it is not the default. */
function printSetting({ byteOrder, shape, mapped, windowBytes, drainTicksMax, within }: Setting): string[] {
  return [
    ...(byteOrder === 'big' ? ['# big-endian'] : []),
    ...(shape.blocks === 2 && shape.blockBytes === 64
      ? []
      : [`# ${shape.blocks} blocks of ${shape.blockBytes} bytes`]),
    ...(mapped ? ['# the window is mapped'] : []),
    ...(windowBytes === 4096 ? [] : [`# a window of ${windowBytes} bytes`]),
    ...(drainTicksMax === 16 ? [] : [`# a drain takes ${drainTicksMax} ticks at most`]),
    ...(within ? ['# time passes in the middle of each step'] : []),
  ];
}

function printEntry(
  { lines, errno, met }: Entry,
  { expected, isRefused = false }: Evidence = {},
): readonly string[] {
  const result = expected ?? (errno === 0 ? '' : errnoName(-errno));
  const arrow = result === '' ? '' : ` => ${result}`;
  const printed = lines(errno === 0);
  if (met.some(({ step }) => WITHOUT_WORD.includes(step))) return printed.map((line) => `# ${line}${arrow}`);
  const faults = isRefused ? [] : met.map(printFault);
  return [...faults, ...printed.slice(0, -1), `${printed.at(-1)}${arrow}`];
}

function printFault({ step, errno, phase }: MetFault): string {
  return `fault ${step} ${errnoName(errno)}${phase === 'unwind' ? ' unwind' : ''}`;
}
