// SPDX-License-Identifier: MIT
// A property that did not hold, in words, and as lines of a transcript that fail for it.

/** How a transcript shows the violation; all of it says what should have been. */
export interface Evidence {
  /** What the last line is to expect: an errno, or nothing for success. Absent where it did as it should. */
  readonly expected?: string;
  /** Whether the last line should not have come as far as to meet a fault. */
  readonly isRefused?: boolean;
  /** Lines to follow it. */
  readonly lines?: readonly string[];
}

export class Violation extends Error {
  readonly evidence: Evidence;

  constructor(message: string, evidence: Evidence = {}) {
    super(message);
    this.evidence = evidence;
  }
}

/** @throws Violation unless something holds. */
export function claim(holds: boolean, message: () => string, evidence: () => Evidence = () => ({})): void {
  if (!holds) throw new Violation(message(), evidence());
}
