// SPDX-License-Identifier: MIT
// How values read: states by name or by bits, everything else as a number.

import type { TranscriptStep } from '../../../model/index.js';
import { type BitNames, formatBits } from '../../../runtime/bits.js';
import type { EditionData } from '../data.js';
import type { ShowValue } from './taken.js';

/** A value of the state register, as a transcript writes it. */
export type ShowState = (value: bigint) => string;

export function stateWriter({ register }: EditionData): ShowState {
  const texts = new Map(register.states.map(({ value, text }) => [BigInt(value), text]));
  const names: BitNames = Object.fromEntries(register.bits.map(({ name, value }) => [name, BigInt(value)]));
  return (value) => texts.get(value) ?? formatBits(value, names);
}

/** What a step gives is a state where it reads the state register, or gives a sequence. */
export function valueWriter(edition: EditionData): ShowValue {
  const showState = stateWriter(edition);
  return (value, step) => (givesStates(step, edition) ? showState(value) : String(value));
}

function givesStates(step: TranscriptStep, { register, verbs }: EditionData): boolean {
  return (
    verbs.find(({ name }) => name === step.verb)?.result === 'sequence' ||
    step.arguments.some((argument) => argument.kind === 'field' && argument.name === register.field)
  );
}

/** The bits of a state that have no name: a user hands them back as they are. */
export function unnamedBits({ register }: EditionData, state: bigint): bigint {
  return register.bits.reduce((rest, { value }) => rest & ~BigInt(value), state);
}

/** A state with those bits, as a transcript writes it. */
export function withUnnamedBits(text: string, unnamed: bigint): string {
  if (unnamed === 0n) return text;
  const bits = `0x${unnamed.toString(16)}`;
  return text === '{}' ? bits : `${text}|${bits}`;
}
