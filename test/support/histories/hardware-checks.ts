// SPDX-License-Identifier: MIT
// What a device may do in a state, whatever its user does.

import { MigrationDevice } from '../../../spec/vfio-migration/device/device.js';
import { type Activity, allowsDma, ERROR, RUNNING } from '../editions.js';
import { contentsOf } from '../region-user.js';
import { errorOf, nameOf, readsAs } from './state-writes.js';
import { claim } from './violation.js';
import { type Done, isAccess, type View, type World } from './world.js';

/** DMA requests that a device has queued or outstanding at most. */
const REQUESTS_MAX = 63;

/** What holds after every deed. */
export function checkHardware(world: World, done: Done): void {
  checkLabel(world, done.after);
  checkFlags(world, done.after);
  checkQuiet(world, done);
  checkBounds(world, done);
}

function checkLabel(world: World, { state, bits }: View): void {
  const { rules, states } = world.setting.edition;
  const known = states.includes(bits) || bits === ERROR;
  const reserved = (state & ~rules.mask) >>> 0;
  claim(known && reserved === world.reserved, () => `the state is ${state}`);
}

/** The device does what its label says; in ERROR no more than it may. */
function checkFlags(world: World, view: View): void {
  const { state, bits, running, interruptsEnabled, hold } = view;
  const may = activityOf(world, view);
  const does = { running, interruptsEnabled, dma: running && hold === 'nothing' };
  const within = (!running && !interruptsEnabled) || may.runs;
  const asLabelled =
    bits === ERROR
      ? within && (!does.dma || may.dma)
      : running === may.runs && interruptsEnabled === may.runs && does.dma === may.dma;
  claim(
    asLabelled,
    () => `${nameOf(world, state)}, but running ${running}, interrupts ${interruptsEnabled}, holds ${hold}`,
  );
}

/** A stopped device does nothing, and one that may not start DMA starts none. What a write does is looked at with it. */
function checkQuiet(world: World, done: Done): void {
  const { deed, before, after } = done;
  // What was going on when the last user went is over.
  if (isReset(done) || (deed.kind === 'close' && !after.isOpen)) return;
  if (!activityOf(world, before).runs && !activityOf(world, after).runs) checkStopped(done);
  else if (!isAccess(deed, 'write', 0, 4)) checkHeld(world, before, after);
}

function checkStopped({ deed, before, after, dmaWrites }: Done): void {
  const { dmaStarted, interruptsRaised, counter } = before;
  const looks = { 'dma-started': dmaStarted, interrupts: interruptsRaised, counter };
  const nothing =
    after.dmaStarted === dmaStarted && after.interruptsRaised === interruptsRaised && dmaWrites === 0;
  // The contents change as a stream is restored, and as the user itself writes to the BAR.
  const still = deed.kind !== 'work' || after.contents === before.contents;
  claim(
    nothing && still && after.dmaOutstanding === 0,
    () => 'a stopped device was at work',
    () => ({ lines: Object.entries(looks).map(([what, value]) => `look ${what} => ${value}`) }),
  );
}

function checkHeld(world: World, before: View, after: View): void {
  claim(
    activityOf(world, before).dma || after.dmaStarted === before.dmaStarted,
    () => `DMA was started in ${before.bits}`,
    () => ({ lines: [`look dma-started => ${before.dmaStarted}`] }),
  );
}

/** What a device keeps has a bound. */
function checkBounds({ device, setting }: World, { after }: Done): void {
  claim(after.dmaOutstanding <= REQUESTS_MAX, () => `${after.dmaOutstanding} requests are outstanding`);
  claim(device.trace.length <= 2 * 4 + 1, () => `a write took ${device.trace.length} steps`);
  const bytes = setting.shape.blocks * setting.shape.blockBytes;
  claim(after.contents.replaceAll(' ', '').length === 2 * bytes, () => 'the device changed its size');
}

/** After a reset the device is as new; after one that failed, in ERROR. */
export function checkReset(world: World, done: Done): void {
  const { deed, met, after } = done;
  const { rules } = world.setting.edition;
  const fault = met.find(({ step }) => step === 'reset');
  // A recovery tells nobody what it came to, and the reset that it came in the middle of may have met the fault.
  const isRecovery = deed.kind === 'recover';
  const errno = isRecovery ? -(after.state === errorOf(world) ? (fault?.errno ?? 0) : 0) : done.errno;
  if (errno !== 0) {
    claim(
      fault?.errno === -errno,
      () => `the reset fails with ${errno}`,
      () => ({ expected: '' }),
    );
    claim(
      after.state === errorOf(world),
      () => 'a failed reset does not lead to ERROR',
      () => readsAs(world, errorOf(world)),
    );
    return;
  }
  const initial = (rules.initial | world.reserved) >>> 0;
  const fresh = new MigrationDevice(rules, { shape: world.setting.shape });
  claim(
    after.state === initial,
    () => `after a reset the state is ${after.state}`,
    () => readsAs(world, initial),
  );
  claim(
    after.contents === contentsOf(fresh) && after.dmaOutstanding === 0,
    () => 'after a reset the device is not as new',
    () => ({ lines: ['look counter => 0', 'look dma-outstanding => 0'] }),
  );
}

/** Whether a deed resets the device; an open does that nobody else has it open. */
export const isReset = ({ deed, before }: Done): boolean =>
  deed.kind === 'reset' || deed.kind === 'recover' || (deed.kind === 'open' && !before.isOpen);

/** What a device does in a state; in ERROR, what it may do at most; for nobody, nothing. */
function activityOf({ allowed, driver }: World, { bits, isOpen }: View): Activity {
  if (!isOpen) return { runs: false, dma: false };
  if (bits === ERROR) return allowed;
  return { runs: (bits & RUNNING) !== 0, dma: allowsDma(bits, driver.style) };
}
