// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// The physical device behind mediated ones: it serves all of them, and the host beside.

import type { u32 } from 'uapi';
import type { MigrationDevice } from './device.js';

/** A physical device that mediated ones share. */
export class PhysicalDevice {
  /** Ticks that it has worked for the host. */
  ticks: u32 = 0;
  readonly #children: readonly MigrationDevice[];

  /**
   * Serves these devices and the host.
   *
   * @param children - Mediated devices; each has memory of its own and reaches no other.
   */
  constructor(children: readonly MigrationDevice[]) {
    this.#children = children;
  }

  /**
   * Lets time pass for all. A child that is stopped does nothing, and holds up nobody.
   *
   * @rule mediated.stop
   * @rule mediated.parent
   */
  work(): void {
    this.ticks += 1;
    for (const child of this.#children) {
      child.work();
    }
  }
}
