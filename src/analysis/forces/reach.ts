// SPDX-License-Identifier: MIT
// Finds the bytes of the region that a step accesses, and says whether each device may choose their values.

import { declarationsOf, type Edition, ownPart, type TranscriptStep } from '../../model/index.js';

/** Whether the step writes a value other than 0 to bytes of the region. */
export function writesValue({ arguments: given }: TranscriptStep): boolean {
  const [first, second] = given;
  return (
    (first?.kind === 'field' || first?.kind === 'access') && second?.kind === 'number' && second.value !== '0'
  );
}

/** What a step reaches of the region. */
export interface Reach {
  /** Bytes behind the registers: each device has its data where it likes. */
  readonly isBeyond: (step: TranscriptStep) => boolean;
  /** A member whose value the device chooses. */
  readonly isParticular: (step: TranscriptStep) => boolean;
}

export function reachIn(edition: Edition): Reach {
  const { struct: tag, particular } = edition.transcript;
  const struct = declarationsOf(ownPart(edition).declarations, 'struct').find(({ symbol }) => symbol === tag);
  const members = (struct?.members ?? []).filter(({ name }) => particular.includes(name));
  const accessOf = ({ arguments: [first] }: TranscriptStep) =>
    first?.kind === 'field' || first?.kind === 'access' ? first : undefined;
  return {
    isBeyond: (step) => {
      const access = accessOf(step);
      return access !== undefined && access.width > 0 && access.offset >= (struct?.size ?? 0);
    },
    isParticular: (step) => {
      const access = accessOf(step);
      if (access === undefined) return false;
      const end = access.offset + access.width;
      return members.some(({ offset, size }) => access.offset < offset + size && offset < end);
    },
  };
}
