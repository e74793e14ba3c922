// SPDX-License-Identifier: MIT
// Who has the device open: what nobody does reaches it, the last close stops it, and the first open finds it as new.

import { EBADF } from '../../../src/runtime/index.js';
import { checkReset } from './hardware-checks.js';
import { claim } from './violation.js';
import type { Done, View, World } from './world.js';

/** Whether a deed was refused since nobody has the device open. It then did nothing. */
export function checkShut({ deed, errno, before, after }: Done): boolean {
  if (before.isOpen || ['open', 'recover', 'work'].includes(deed.kind)) return false;
  claim(
    errno === -EBADF,
    () => `a ${deed.kind} of a device that is not open returns ${errno}`,
    () => ({ expected: 'EBADF' }),
  );
  claim(sameView(before, after), () => `a ${deed.kind} of a device that is not open has an effect`);
  return true;
}

/** An open or a close. */
export function checkOpening(world: World, done: Done): void {
  const { deed, errno, before, after } = done;
  if (deed.kind === 'open' && !before.isOpen) {
    checkReset(world, done);
    claim(after.isOpen === (errno === 0), () => 'an open failed, and the device is open');
    return;
  }
  claim(errno === 0 || !after.isOpen, () => `the ${deed.kind} returns ${errno}`);
  if (!after.isOpen) claim(!after.running && after.dmaOutstanding === 0, () => 'a device runs for nobody');
  else claim(sameView(before, after), () => `a ${deed.kind} changed a device that others have open`);
}

const sameView = (before: View, after: View): boolean => JSON.stringify(before) === JSON.stringify(after);
