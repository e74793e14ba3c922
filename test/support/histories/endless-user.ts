// SPDX-License-Identifier: MIT
// A user of one device that goes on for ever, mostly within a session, and that nobody watches.

import { MigrationDevice } from '../../../spec/vfio-migration/device/device.js';
import { seededRandom } from '../../../src/runtime/index.js';
import { RESUMING, RUNNING, rfc, SAVING } from '../editions.js';
import { collect, read, setState, store, write } from '../region-user.js';

/** @returns A function whose every call does something. */
export function endlessUser(seed: number): () => void {
  const random = seededRandom(seed);
  const device = new MigrationDevice(rfc.rules);
  const segments = collectFirst(device);
  const any = <Item>(items: readonly Item[]): Item => items[random() % items.length]!;
  const deeds: readonly (() => void)[] = [
    () => device.work(),
    () => read(device, any([0, 8, 16, 24]), 8),
    () => store(device, any(segments)),
    () => write(device, 4096 + (random() % 4088), 8, BigInt(random())),
    () => write(device, 24, 8, BigInt(random() % 5000)),
    () => random() % 3 === 0 && setState(device, any([SAVING, RESUMING, RUNNING | SAVING, RUNNING, 9, 0])),
    () => random() % 100 === 0 && device.reset(),
    () =>
      device.faults.remaining.length < 10 && device.faults.add('set-ndma', 5, 'forward', 1 + (random() % 3)),
  ];
  return () => any(deeds)();
}

function collectFirst(device: MigrationDevice): readonly Uint8Array[] {
  setState(device, SAVING);
  return collect(device);
}
