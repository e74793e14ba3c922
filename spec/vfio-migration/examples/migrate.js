// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Migrates a device while it works: node migrate.js

import { createDevice, flows, runFlow } from 'uapi-reference/rfc-ndma';

const source = createDevice();
const target = createDevice();

/** COUNTER of both, a register in BAR0 that counts the ticks of a device that runs. */
const counters = () =>
  [source, target].map(({ hardware }) => {
    const bytes = new Uint8Array(4);
    hardware.bar.read(0x04, bytes);
    return new DataView(bytes.buffer).getUint32(0, true);
  });

/** What they write to by DMA: memory of the guest, which is copied as well. */
const memory = { source: source.hardware.bus.memory, target: target.hardware.bus.memory };
const options = { rounds: 2, roundSegmentsMax: 4, memory };
const migration = flows.liveMigration([source], [target], options);
const result = runFlow(migration, (event) => {
  console.log(flows.describe(event));
  // A tick of time. It is the device's state that lets it work, or not.
  source.work();
});

console.log(`the guest is at the ${result.guest}`);
console.log(`the source stopped at ${counters()[0]}, the target goes on at ${counters()[1]}`);
target.work();
console.log(`and a tick later the target is at ${counters()[1]}`);
