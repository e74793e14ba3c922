// SPDX-License-Identifier: MIT
// Devices that are broken on purpose, for the properties to find out.

import { ResumingSession } from '../../../spec/vfio-migration/device/resuming.js';
import { SavingSession } from '../../../spec/vfio-migration/device/saving.js';
import type { TargetRules } from '../../../spec/vfio-migration/device/target.js';
import { ARC_ACTIONS, type ArcAction } from '../../../spec/vfio-migration/fsm/actions.js';
import {
  type MigrationDriver,
  STEPS,
  setDeviceState,
  stepApplies,
  takeStep,
  writeDeviceState,
} from '../../../spec/vfio-migration/rfc-ndma/set-device-state.js';
import { EOPNOTSUPP } from '../../../src/runtime/index.js';
import { type DriverKind, type Edition, ERROR, machine, NDMA, RUNNING, rfc, SAVING } from '../editions.js';

const PRE_COPY = RUNNING | SAVING;
const RUNNING_NDMA = RUNNING | NDMA;

/** Undoes what was broken. */
export type Mend = () => void;

/** The edition, with another way to write the state where the write is not refused. */
function withWrite(write: TargetRules['write']): Edition {
  return { ...rfc, rules: { ...rfc.rules, write } };
}

/** Only refuses, as the algorithm does, and takes no step. */
function refuses(driver: MigrationDriver, value: number, ndmaSupported: boolean): number {
  const still = () => 0;
  const { device_state } = driver;
  const idle = { device_state, running: still, saving: still, resuming: still, ndma: still, quiesce: still };
  return writeDeviceState(idle, value, ndmaSupported);
}

/** Any write leads out of ERROR, as if the device was only stopped. */
export const errorNotSticky: Edition = withWrite((driver, value, ndmaSupported) => {
  if ((driver.device_state & rfc.rules.mask) === ERROR) driver.device_state = 0;
  return writeDeviceState(driver, value, ndmaSupported);
});

/** A write that fails stays where it is. */
export const unwindSkipped: Edition = withWrite((driver, value, ndmaSupported) => {
  const refusal = refuses(driver, value, ndmaSupported);
  if (refusal !== 0) return refusal;
  const from = driver.device_state;
  for (const step of STEPS) {
    const error = stepApplies(from, value, step) ? takeStep(driver, step, false) : 0;
    if (error !== 0) return error;
  }
  return 0;
});

/** NDMA is cleared before the device stops. */
export const ndmaDroppedEarly: Edition = withWrite((driver, value, ndmaSupported) => {
  const [stop, dropNdma, ...rest] = STEPS;
  const refusal = refuses(driver, value, ndmaSupported);
  return refusal || setDeviceState(driver, [dropNdma!, stop!, ...rest], driver.device_state, value, false);
});

type Write = TargetRules['write'];

/** The edition of states, with another way to write the state that may take the right one. */
function withMachineWrite(change: (write: Write) => Write): Edition {
  const rulesFor = (driver: DriverKind): TargetRules => {
    const rules = machine.machine!.rulesFor(driver);
    return { ...rules, write: change(rules.write) };
  };
  return { ...machine, rules: rulesFor({ style: 'precopy' }), machine: { ...machine.machine!, rulesFor } };
}

/** A write that fails in the middle of its path says that it is where it began. */
export const oldStateShown: Edition = withMachineWrite((write) => (driver, value, ndmaSupported) => {
  const from = driver.device_state;
  const errno = write(driver, value, ndmaSupported);
  if (errno !== 0 && driver.device_state !== from) driver.device_state = from;
  return errno;
});

/** Where no path is safe, one that is not is taken: by way of RUNNING. */
export const sessionDropped: Edition = withMachineWrite((write) => (driver, value, ndmaSupported) => {
  const errno = write(driver, value, ndmaSupported);
  return errno === -EOPNOTSUPP
    ? write(driver, RUNNING, ndmaSupported) || write(driver, value, ndmaSupported)
    : errno;
});

/** A device that stops while it saves gives up its session. */
export const sessionGivenUp = (): Mend =>
  changeArc(PRE_COPY, SAVING, (actions) => [...actions, { ...actions[0]!, bit: SAVING }]);

/** DMA is allowed again before the device stops. */
export const dmaAllowedEarly = (): Mend => changeArc(RUNNING_NDMA, 0, (actions) => [...actions].reverse());

/** Gives an arc other actions. */
function changeArc(
  from: number,
  to: number,
  change: (actions: readonly ArcAction[]) => readonly ArcAction[],
): Mend {
  const table = ARC_ACTIONS as ArcAction[];
  const right = [...table];
  const isOnArc = (action: ArcAction): boolean => action.from === from && action.to === to;
  const others = right.filter((action) => !isOnArc(action));
  table.splice(0, Infinity, ...others, ...change(right.filter(isOnArc)));
  return () => {
    table.splice(0, Infinity, ...right);
  };
}

/** What a device changes while it is saved is not noticed. */
export function loseChanges(): Mend {
  const { blockChanged } = SavingSession.prototype;
  SavingSession.prototype.blockChanged = () => undefined;
  return () => {
    SavingSession.prototype.blockChanged = blockChanged;
  };
}

/** A segment may be submitted that was not begun. */
export function acceptOutOfTurn(): Mend {
  const { writeDataSize } = ResumingSession.prototype;
  ResumingSession.prototype.writeDataSize = function (this: ResumingSession, size: bigint) {
    this.readDataOffset();
    return writeDataSize.call(this, size);
  };
  return () => {
    ResumingSession.prototype.writeDataSize = writeDataSize;
  };
}
