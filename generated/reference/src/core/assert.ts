// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// Assertions of examples and transcripts. A failure carries both values, so that a test runner shows their difference.

/** An expectation that did not hold. */
export class AssertionError extends Error {
  /** `AssertionError`: what a test runner tells it by. */
  override readonly name: string = 'AssertionError';
  /** What there was. */
  readonly actual: unknown;
  /** What there should have been. */
  readonly expected: unknown;
  /** Asks the test runner for a difference. */
  readonly showDiff: boolean = true;

  /**
   * Keeps both values beside the message.
   *
   * @param caller - The function that checks; the stack starts at whoever called it.
   * @param options - What caused the failure, where something else was thrown.
   */
  constructor(message: string, actual: unknown, expected: unknown, caller: Checker, options?: ErrorCause) {
    super(message, options);
    this.actual = actual;
    this.expected = expected;
    (Error as StackCapture).captureStackTrace?.(this, caller);
  }
}

/** The cause of an error. It is a type of its own, because older libraries of types lack `ErrorOptions`. */
export interface ErrorCause {
  /** What was thrown before. */
  readonly cause?: unknown;
}

/** Any function that makes assertions. */
export type Checker = (...args: never[]) => void;

/** What some engines offer beyond the standard. */
interface StackCapture {
  captureStackTrace?(error: Error, caller: Checker): void;
}

/** The three assertions that an example needs. */
export interface Assert {
  /** Throws unless the two are equal in depth; `1` and `1n` differ. */
  equal(actual: unknown, expected: unknown, message?: string): void;
  /** Throws if the two are equal in depth. */
  notEqual(actual: unknown, expected: unknown, message?: string): void;
  /** Throws unless the value is truthy. */
  ok(value: unknown, message?: string): void;
}

/** The assertions; what they throw is an {@link AssertionError}. */
export const assert: Assert = {
  equal(actual: unknown, expected: unknown, message?: string): void {
    if (!isEqual(actual, expected)) {
      throw new AssertionError(
        message ?? `expected ${show(expected)}, got ${show(actual)}`,
        actual,
        expected,
        assert.equal,
      );
    }
  },
  notEqual(actual: unknown, expected: unknown, message?: string): void {
    if (isEqual(actual, expected)) {
      throw new AssertionError(
        message ?? `expected anything but ${show(expected)}`,
        actual,
        expected,
        assert.notEqual,
      );
    }
  },
  ok(value: unknown, message?: string): void {
    if (!value) {
      throw new AssertionError(
        message ?? `expected a true value, got ${show(value)}`,
        value,
        true,
        assert.ok,
      );
    }
  },
};

/** Equality in depth of scalars, arrays, typed arrays, maps, sets and plain objects; NaN equals NaN. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b) || a === b) {
    return true;
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return false;
  }
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) {
    return false;
  }
  return isEqualList(contents(a), contents(b));
}

/** What an object holds, as one flat list of names and values in a fixed order. */
function contents(object: object): readonly unknown[] {
  if (object instanceof Map || object instanceof Set) {
    return [...object].flat();
  }
  if (ArrayBuffer.isView(object)) {
    return [...new Uint8Array(object.buffer, object.byteOffset, object.byteLength)];
  }
  return Object.entries(object)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flat();
}

function isEqualList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((element, index) => isEqual(element, b[index]));
}

/** A value as a message shows it; 64-bit numbers with their `n`. */
export function show(value: unknown): string {
  if (typeof value === 'bigint') {
    return `${value}n`;
  }
  if (typeof value !== 'object' || value === null) {
    return typeof value === 'string' ? JSON.stringify(value) : String(value);
  }
  if (Array.isArray(value)) {
    return `[${value.map(show).join(', ')}]`;
  }
  if (ArrayBuffer.isView(value)) {
    return `[${contents(value).map(show).join(', ')}]`;
  }
  return `{${Object.entries(value)
    .map(([name, member]) => ` ${name}: ${show(member)}`)
    .join(',')} }`;
}
