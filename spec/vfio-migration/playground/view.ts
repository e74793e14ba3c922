// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// What there is to see of a device. Nothing here goes through the region, where a look may change something.

import type { DeviceView, PlaygroundFact, PlaygroundGauge } from 'uapi';
import type { MigrationDevice } from '../device/device.js';
import type { Session } from '../device/driver.js';
import { COMPLETED, COUNTER, QUEUED } from '../device/hardware/bar-registers.js';
import { type Drawn, drawDevice } from './pictures.js';

export function viewDevice(drawn: Drawn, isCurrent: boolean): DeviceView {
  const { side, device } = drawn;
  const { device_state, session } = device.driver;
  const { bytes, gauges } = viewSession(session, device);
  return {
    name: side,
    isCurrent,
    state: BigInt(device_state),
    gauges,
    pictures: drawDevice(drawn),
    facts: [{ label: 'Data window', value: describe(session) }, ...hardwareFacts(device)],
    ...(bytes === undefined ? {} : { bytes: bytes.slice() }),
  };
}

function describe(session: Session): string {
  switch (session.kind) {
    case 'closed':
      return 'closed';
    case 'saving':
      return session.attempt === 0
        ? 'gives out the state'
        : `gives out the state, begun ${session.attempt + 1} times`;
    case 'resuming':
      return session.hasEnded ? 'takes in a state, which is whole' : 'takes in a state';
  }
}

interface SessionView {
  readonly bytes?: Uint8Array;
  readonly gauges: readonly PlaygroundGauge[];
}

function viewSession(session: Session, { windowBytes }: MigrationDevice): SessionView {
  const inWindow = (value: number): PlaygroundGauge => ({
    label: 'Bytes in the window',
    value,
    max: windowBytes,
  });
  switch (session.kind) {
    case 'closed':
      return { gauges: [inWindow(0)] };
    case 'saving': {
      const { current } = session;
      return current === undefined
        ? { gauges: [inWindow(0)] }
        : { bytes: current, gauges: [inWindow(current.length)] };
    }
    case 'resuming': {
      const used = usedBytes(session.window);
      return {
        bytes: session.window.subarray(0, used),
        gauges: [inWindow(used)],
      };
    }
  }
}

/** Bytes up to the last one that is not zero. */
function usedBytes(window: Uint8Array): number {
  let used = window.length;
  while (used > 0 && window[used - 1] === 0) {
    used -= 1;
  }
  return used;
}

function hardwareFacts({ hardware, isOpen, ndma }: MigrationDevice): readonly PlaygroundFact[] {
  const facts: readonly (readonly [string, string | number])[] = [
    ['Device', hardware.running ? 'runs' : 'is stopped'],
    ['Counter', hardware.image.loadU32(COUNTER)],
    ['DMA that may start', MAY_START[hardware.hold]],
    ['DMA queued', hardware.image.loadU32(QUEUED)],
    ['DMA outstanding', hardware.dmaOutstanding],
    ['DMA completed', hardware.image.loadU32(COMPLETED)],
    [
      'Interrupts',
      hardware.interruptsEnabled ? hardware.interruptsRaised : `${hardware.interruptsRaised}, held back`,
    ],
    ['Pages in the log of writes', hardware.bus.memory.loggedPages],
    ['NDMA capability', ndma ? 'yes' : 'no'],
    ['Open', isOpen ? 'yes' : 'no'],
  ];
  return facts.map(([label, value]) => ({ label, value: String(value) }));
}

/** By what is held back. */
const MAY_START: Readonly<Record<MigrationDevice['hardware']['hold'], string>> = {
  nothing: 'any',
  peers: 'to memory',
  all: 'none',
};
