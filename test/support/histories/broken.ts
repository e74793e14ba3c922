// SPDX-License-Identifier: MIT
// Devices that are broken on purpose, for the properties to find out.

import { ResumingSession } from '../../../spec/vfio-migration/device/resuming.js';
import { SavingSession } from '../../../spec/vfio-migration/device/saving.js';
import type { TargetRules } from '../../../spec/vfio-migration/device/target.js';
import {
  type MigrationDriver,
  STEPS,
  setDeviceState,
  stepApplies,
  takeStep,
  writeDeviceState,
} from '../../../spec/vfio-migration/rfc-ndma/set-device-state.js';
import { type Edition, ERROR, rfc } from '../editions.js';

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
