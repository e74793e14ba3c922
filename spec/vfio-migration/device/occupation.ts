// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Which operation a driver is carrying out. The driver refuses a second one meanwhile. A kernel would make the second one wait on a
// lock; the reference device has one thread, and a thread cannot wait for itself.

import { EBUSY, type s32 } from 'uapi';

/** What takes time. */
type Operation = 'write' | 'reset';

export class Occupation {
  #current: Operation | undefined;
  /** What waits for the end of the current one, in its order. */
  readonly #then: (() => void)[] = [];

  /** Whether a write of `device_state` or a reset is under way. */
  get busy(): boolean {
    return this.#current !== undefined;
  }

  /** Whether a reset is under way. */
  get resetting(): boolean {
    return this.#current === 'reset';
  }

  /**
   * Carries out one operation.
   *
   * @param settle - Follows it, also where a peer's callback threw.
   * @returns What the operation returns.
   * @errors EBUSY while another one is under way.
   * @rule device-state.one-at-a-time
   */
  carryOut(operation: Operation, run: () => s32, settle: () => void): s32 {
    if (this.busy) {
      return -EBUSY;
    }
    this.#current = operation;
    try {
      return run();
    } finally {
      this.#current = undefined;
      settle();
      for (let action = this.#then.shift(); action !== undefined; action = this.#then.shift()) {
        action();
      }
    }
  }

  /** Does this at once, or as soon as nothing is under way. */
  whenIdle(action: () => void): void {
    if (this.busy) {
      this.#then.push(action);
    } else {
      action();
    }
  }
}
