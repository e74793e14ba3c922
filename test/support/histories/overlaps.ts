// SPDX-License-Identifier: MIT
// What comes in the middle of a write of `device_state` or of a reset: from a peer while the last DMA to it drains, or, where
// the device may start none, before the driver does the first thing to the device.

import {
  PCI_BAR0_REGION_INDEX,
  PCI_CONFIG_REGION_INDEX,
} from '../../../spec/vfio-migration/common/discovery.js';
import type { MigrationDevice } from '../../../spec/vfio-migration/device/device.js';
import { resetSlot } from '../../../spec/vfio-migration/device/slot.js';
import { decodeScalar, EBUSY, EINVAL } from '../../../src/runtime/index.js';
import { ERROR, layout, WINDOW } from '../editions.js';
import { withGuards } from './guards.js';
import type { Overlap } from './operations.js';
import { claim } from './violation.js';
import type { World } from './world.js';

/** Has something come once while the action is under way; never where the action takes no time. */
export function duringStep(device: MigrationDevice, action: () => number, come: () => void): number {
  let isDue = true;
  const make = (): void => {
    if (isDue) {
      isDue = false;
      come();
    }
  };
  const takeBack = device.hardware.writeToPeer({
    write: () => {
      make();
      return 0;
    },
  });
  device.driver.onStep = takeBack === undefined ? make : undefined;
  try {
    return action();
  } finally {
    isDue = false;
    takeBack?.();
    device.driver.onStep = undefined;
  }
}

/**
 * Whatever comes has its turn later or is refused, and only what no driver can refuse takes effect, at the end.
 *
 * @returns What ends the session once the step is over.
 */
export function tryOverlap(world: World, event: Overlap): 'recover' | 'close' | undefined {
  const { device } = world;
  switch (event.kind) {
    case 'read':
    case 'write':
      tryAccess(world, event.kind, event.offset, event.width);
      return undefined;
    case 'reset':
      refused('a reset', device.reset());
      return undefined;
    case 'reset-slot':
      refused('a reset of the slot', resetSlot([device]));
      return undefined;
    case 'regions':
      tryRegions(device);
      return undefined;
    case 'recover':
      device.recover();
      return 'recover';
    case 'open':
      claim(device.open() === 0, () => 'a second open is refused during a step');
      world.opens += 1;
      return undefined;
    case 'close':
      claim(device.close() === 0, () => 'a close is refused during a step');
      world.opens -= 1;
      return world.opens === 0 ? 'close' : undefined;
  }
}

function refused(what: string, errno: number): void {
  claim(errno === -EBUSY, () => `${what} in the middle of a step returns ${errno}`);
}

/** `device_state` and what is fixed can be read at any time; the rest waits. */
function tryAccess(world: World, kind: 'read' | 'write', offset: number, width: number): void {
  const { device, setting } = world;
  withGuards(width, (bytes) => {
    const errno = kind === 'read' ? device.read(offset, bytes) : device.write(offset, bytes);
    const expected = expectedOf(world, kind, offset, width);
    claim(
      errno === expected,
      () => `a ${kind} of ${offset}/${width} in the middle of a step returns ${errno}`,
    );
    if (kind === 'read' && errno === 0 && offset === 0 && width > 0) {
      const state = Number(decodeScalar(bytes, setting.byteOrder)) & setting.edition.rules.mask;
      claim(
        state === ERROR || setting.edition.states.includes(state) || isOnTheWay(world, state),
        () => `the state is ${state}`,
      );
    }
    return { result: undefined, untouched: kind === 'read' && errno !== 0 };
  });
}

/** States that a write goes through in the edition of bits need not be valid ones. */
const isOnTheWay = ({ device, setting }: World, state: number): boolean =>
  device.trace.some((entered) => (entered & setting.edition.rules.mask) === state);

function expectedOf({ setting }: World, kind: 'read' | 'write', offset: number, width: number): number {
  if (width === 0) return 0;
  if (offset >= WINDOW && offset + width <= WINDOW + setting.windowBytes) return -EBUSY;
  const field = layout.fields.find((each) => each.offset === offset && each.width === width);
  if (field === undefined) return -EINVAL;
  if (offset === 0) return kind === 'read' ? 0 : -EBUSY;
  if (offset === 4) return 0;
  return kind === 'write' && field.write === 'refuse' ? -EINVAL : -EBUSY;
}

/** The other regions answer during a write; during a reset nobody gets through. */
function tryRegions(device: MigrationDevice): void {
  const [bar, config] = [PCI_BAR0_REGION_INDEX, PCI_CONFIG_REGION_INDEX].map(
    (index) => device.region(index)!,
  );
  withGuards(4, (bytes) => ({ result: undefined, untouched: bar!.read(0, bytes) !== 0 }));
  const errno = withGuards(4, (bytes) => {
    const result = config!.read(0, bytes);
    return { result, untouched: result !== 0 };
  });
  claim(
    errno === 0 || errno === -EBUSY,
    () => `configuration space in the middle of a step returns ${errno}`,
  );
}
