// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// A driver as an algorithm has it, with someone who looks on: each state that the label takes, and each handler that is
// called, with what it returned.

import type { PlaygroundMoment, s32 } from 'uapi';
import type { Driver } from '../device/driver.js';

/** The register that the algorithms write. */
const LABEL: keyof Driver = 'device_state';

type Handler = (...values: boolean[]) => s32 | undefined;

/**
 * The same driver, watched.
 *
 * @param device - What the moments call the device.
 * @param tell - Told after each change of the label, and after each handler.
 */
export function watchDriver(
  driver: Driver,
  device: string,
  tell: (moment: PlaygroundMoment) => void,
): Driver {
  return new Proxy(driver, {
    get(_, name): unknown {
      const member: unknown = Reflect.get(driver, name, driver);
      if (typeof member !== 'function') {
        return member;
      }
      return (...values: boolean[]): s32 | undefined => {
        const result = (member as Handler).apply(driver, values);
        const [set, unwind] = values;
        tell({
          kind: 'part',
          device,
          text: set === undefined ? String(name) : `${set ? 'set' : 'clear'}-${String(name)}`,
          undoes: unwind ?? false,
          errno: result ?? 0,
        });
        return result;
      };
    },
    set(_, name, value: unknown): boolean {
      const done = Reflect.set(driver, name, value, driver);
      if (name === LABEL) {
        tell({ kind: 'state', device, state: BigInt(driver.device_state) });
      }
      return done;
    },
  });
}
