// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// A device behind a socket, by the protocol vfio-user: the reference device, served, and any one, reached.

import {
  errnoNamed,
  type FaultPhase,
  type ServedEdition,
  type ServerChoice,
  type ServerOption,
  type s32,
} from '../core/index.js';
import type { MigrationDevice } from '../device/device.js';
import type { DeviceOptions } from '../device/options.js';
import { STYLES, type StyleName, styleNamed } from '../device/styles.js';
import { Served, type Ticks } from './served.js';

export { reachedBy } from './remote-target.js';

/** Milliseconds between ticks, unless told otherwise. */
const TICK_MILLISECONDS = 10;

/** The options of a server of any edition. */
const OPTIONS: readonly ServerOption[] = [
  { name: 'style', value: 'NAME', help: `the style of the driver: ${Object.keys(STYLES).join(', ')}` },
  { name: 'without-ndma', help: 'a device that does not support NDMA' },
  { name: 'reserved-bits', help: 'a device that shows reserved bits of device_state as set' },
  { name: 'page-bytes', value: 'BYTES', help: 'bytes of a page, where the data window begins (4096)' },
  { name: 'window-bytes', value: 'BYTES', help: 'bytes of the data window (a page)' },
  {
    name: 'fault',
    value: 'STEP:ERRNO[:PHASE]',
    repeats: true,
    help: 'makes a step fail once, as the transcripts name it; PHASE is forward or unwind',
  },
  {
    name: 'tick',
    value: 'WHEN',
    help: `when time passes for the device: so many milliseconds apart, access, or never (${TICK_MILLISECONDS})`,
  },
];

/**
 * Gives an edition the options and the servers that `uapi serve` needs.
 *
 * @param create - As the edition has it.
 */
export function servedBy(create: (options: DeviceOptions) => MigrationDevice): ServedEdition {
  return {
    serverOptions: OPTIONS,
    createServer: (choice, name, log) => {
      const { tick: [tick = String(TICK_MILLISECONDS)] = [], fault: faults = [] } = choice;
      const options = deviceOptions(choice);
      const served = new Served((bus) => create({ ...options, bus }), {
        ticks: ticksOf(tick),
        name,
        log,
      });
      for (const fault of faults) {
        planFault(served.device, fault);
      }
      return served;
    },
  };
}

function deviceOptions(choice: ServerChoice): DeviceOptions {
  const { style: [style] = [] } = choice;
  if (style !== undefined) {
    styleNamed(style as StyleName);
  }
  return {
    ...(style === undefined ? {} : { style: style as StyleName }),
    ...('without-ndma' in choice ? { ndma: false } : {}),
    ...('reserved-bits' in choice ? { reservedBits: true } : {}),
    ...bytesOption(choice, 'page-bytes', 'pageBytes'),
    ...bytesOption(choice, 'window-bytes', 'windowBytes'),
  };
}

function bytesOption(choice: ServerChoice, name: string, option: 'pageBytes' | 'windowBytes'): DeviceOptions {
  const [text] = choice[name] ?? [];
  return text === undefined ? {} : { [option]: Number(text) };
}

function ticksOf(text: string): Ticks {
  if (text === 'access' || text === 'never') {
    return text;
  }
  const milliseconds = Number(text);
  if (!(Number.isInteger(milliseconds) && milliseconds >= 1 && milliseconds <= 60_000)) {
    throw new RangeError(
      `tick is ${text}, expected a number of milliseconds from 1 to 60000, access, or never`,
    );
  }
  return { milliseconds };
}

function planFault(device: MigrationDevice, text: string): void {
  const [step = '', name = '', phase = 'forward', ...rest] = text.split(':');
  const errno: s32 | undefined = errnoNamed(name);
  if (step === '' || errno === undefined || rest.length > 0) {
    throw new RangeError(
      `fault is ${text}, expected STEP:ERRNO or STEP:ERRNO:PHASE, such as clear-running:EIO`,
    );
  }
  device.faults.add(step, errno, phase as FaultPhase);
}
