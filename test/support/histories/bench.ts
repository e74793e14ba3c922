// SPDX-License-Identifier: MIT
// Where a device is tried: whatever is done to it, every property is looked at afterwards.

import type { Place } from '../../../spec/vfio-migration/device/stream.js';
import { decodeScalar } from '../../../src/runtime/index.js';
import { checkAccess } from './accesses.js';
import { checkHardware, checkReset } from './hardware-checks.js';
import { checkOpening, checkShut } from './openings.js';
import type { Kind, Setting } from './operations.js';
import { Sessions } from './sessions.js';
import { checkStateWrite } from './state-writes.js';
import { type Deed, type Done, isAccess, type Lines, World } from './world.js';

export class Bench {
  readonly world: World;
  readonly #sessions: Sessions = new Sessions();

  constructor(setting: Setting) {
    this.world = new World(setting);
  }

  /** @throws Violation when a property does not hold, as do the others. */
  do(deed: Deed, lines: Lines, action: () => number): Done {
    return this.#checked(this.world.do(deed, lines, action));
  }

  read(offset: number, width: number, lines: Lines): Done {
    return this.#checked(this.world.read(offset, width, lines));
  }

  write(offset: number, bytes: Uint8Array, lines: Lines): Done {
    return this.#checked(this.world.write(offset, bytes, lines));
  }

  /** Where a segment has to stand to be the next of the stream that is stored. */
  get nextPlace(): Place {
    return this.#sessions.nextPlace;
  }

  /** Goes on with another device. */
  start(kind: Kind): void {
    this.world.start(kind);
    this.#sessions.restart();
  }

  /** Looks at what takes more than one access. */
  finish(): void {
    this.#sessions.checkRecordings(this.world);
  }

  #checked(done: Done): Done {
    const { world } = this;
    const { deed } = done;
    if (checkShut(done)) return done;
    if (deed.kind === 'open' || deed.kind === 'close') checkOpening(world, done);
    if (isAccess(deed, 'write', 0, 4)) {
      checkStateWrite(world, done, Number(decodeScalar(deed.bytes, world.setting.byteOrder)));
    } else checkAccess(world, done);
    if (deed.kind === 'reset' || deed.kind === 'recover') checkReset(world, done);
    this.#sessions.check(world, done);
    checkHardware(world, done);
    return done;
  }
}
