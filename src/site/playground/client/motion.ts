// SPDX-License-Identifier: MIT
// Shows pictures one after the other, unless the reader wants no motion.

const MILLISECONDS = 450;

export class Motion {
  #timers: readonly ReturnType<typeof setTimeout>[] = [];

  /** @param end - Shown last, and at once where nothing is to move. */
  play(pictures: readonly (() => void)[], end: () => void): void {
    this.stop();
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      end();
      return;
    }
    this.#timers = [...pictures, end].map((show, index) => setTimeout(show, index * MILLISECONDS));
  }

  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
  }
}
