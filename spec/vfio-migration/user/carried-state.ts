// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// What a user carries over beside the stream: the part of a PCI device that software sets up and that the user can read and
// write by itself. It lies in configuration space and, for MSI-X, in a BAR.

import { decodeScalar, EINVAL, encodeScalar, type RegionAccess, range, type s32, type u32 } from 'uapi';
import { PCI_CONFIG_REGION_INDEX } from '../common/discovery.js';
import type { MigrationPort } from './port.js';

/** What software has set up in a PCI device, outside of the device's own state. */
export interface CarriedState {
  /** The command register. */
  readonly command: u32;
  /** The six BARs. */
  readonly bars: readonly u32[];
  /** MSI-X, where the device has it. */
  readonly msix?: CarriedMsix;
}

/** How software has set interrupts up. */
export interface CarriedMsix {
  /** The control register of the capability. */
  readonly control: u32;
  /** The words of the table: four for each vector. */
  readonly table: readonly u32[];
}

const COMMAND: u32 = 0x04;
const STATUS: u32 = 0x06;
const BARS: readonly u32[] = [0x10, 0x14, 0x18, 0x1c, 0x20, 0x24];
const FIRST_CAPABILITY: u32 = 0x34;

const COMMAND_MEMORY = 1 << 1;
const STATUS_CAPABILITIES = 1 << 4;
const MSIX_ID = 0x11;
const MSIX_LAST_VECTOR = 0x7ff;
const MSIX_BAR = 0b111;
const WORDS_PER_VECTOR = 4;

/** More capabilities than fit into configuration space. */
const CAPABILITIES_MAX: u32 = 48;

/** A region as PCI has it, little-endian. After an access that fails, all later ones are skipped. */
class PciRegion {
  errno: s32 = 0;
  readonly #region: RegionAccess;

  constructor(region: RegionAccess) {
    this.#region = region;
  }

  /** @returns 0 if an earlier access has failed. If this access fails, the value is undefined. */
  load(offset: u32, width: u32): u32 {
    const bytes = new Uint8Array(width);
    this.errno ||= this.#region.read(offset, bytes);
    return Number(decodeScalar(bytes, 'little'));
  }

  store(offset: u32, width: u32, value: u32): void {
    this.errno ||= this.#region.write(offset, encodeScalar(BigInt(value), width, 'little'));
  }
}

/** The MSI-X capability of a device. */
interface MsixPlace {
  /** Of the control register in configuration space. */
  readonly control: u32;
  /** The index of the region that has the table. */
  readonly bar: u32;
  /** Where each word of the table lies in that region. */
  readonly words: readonly u32[];
}

/**
 * Reads from a device what its user carries over.
 *
 * @param port - Of a device that is stopped, so that nothing changes meanwhile.
 * @returns Undefined for a port that shows no configuration space, or the negative errno of the access that failed.
 * @rule carried.user
 */
export function readCarriedState(port: MigrationPort): CarriedState | s32 | undefined {
  const region = port.region?.(PCI_CONFIG_REGION_INDEX);
  if (region === undefined) {
    return undefined;
  }
  const config = new PciRegion(region);
  const command = config.load(COMMAND, 2);
  const bars = BARS.map((offset) => config.load(offset, 4));
  const place = findMsix(config);
  if (place === undefined) {
    return config.errno || { command, bars };
  }
  const control = config.load(place.control, 2);
  const table = onTable(port, config, place, (bar) => place.words.map((offset) => bar.load(offset, 4)));
  config.store(COMMAND, 2, command);
  return config.errno || { command, bars, msix: { control, table } };
}

/**
 * Writes to a device the state that was read from another one: first addresses, then interrupts, and last the command register.
 *
 * @param port - Of a device that resumes.
 * @returns 0 or a negative errno.
 * @errors EINVAL for a device that has no configuration space, or interrupts other than those that were read; else what an
 * access reports.
 * @rule carried.when
 */
export function writeCarriedState(port: MigrationPort, { command, bars, msix }: CarriedState): s32 {
  const region = port.region?.(PCI_CONFIG_REGION_INDEX);
  if (region === undefined) {
    return -EINVAL;
  }
  const config = new PciRegion(region);
  const place = findMsix(config);
  if (place?.words.length !== msix?.table.length) {
    return config.errno || -EINVAL;
  }
  for (const [index, offset] of BARS.entries()) {
    config.store(offset, 4, bars[index]!);
  }
  if (place !== undefined && msix !== undefined) {
    onTable(port, config, place, (bar) => {
      for (const [index, offset] of place.words.entries()) {
        bar.store(offset, 4, msix.table[index]!);
      }
    });
    config.store(place.control, 2, msix.control);
  }
  config.store(COMMAND, 2, command);
  return config.errno;
}

/** Accesses the table with memory space switched on, since a BAR does not answer otherwise. The caller then sets the command register. */
function onTable<Result>(
  port: MigrationPort,
  config: PciRegion,
  place: MsixPlace,
  work: (bar: PciRegion) => Result,
): Result {
  config.store(COMMAND, 2, config.load(COMMAND, 2) | COMMAND_MEMORY);
  const bar = new PciRegion(port.region?.(place.bar) ?? NO_REGION);
  const result = work(bar);
  config.errno ||= bar.errno;
  return result;
}

/** Stands for a region that the device names but does not have. */
const NO_REGION: RegionAccess = { read: () => -EINVAL, write: () => -EINVAL };

/** Follows the list of capabilities. It ends even if the list turns back. */
function findMsix(config: PciRegion): MsixPlace | undefined {
  let at = (config.load(STATUS, 2) & STATUS_CAPABILITIES) === 0 ? 0 : config.load(FIRST_CAPABILITY, 1);
  for (const _capability of range(CAPABILITIES_MAX)) {
    if (at === 0) {
      return undefined;
    }
    if (config.load(at, 1) === MSIX_ID) {
      return msixAt(config, at);
    }
    at = config.load(at + 1, 1);
  }
  return undefined;
}

function msixAt(config: PciRegion, at: u32): MsixPlace {
  const vectors = (config.load(at + 2, 2) & MSIX_LAST_VECTOR) + 1;
  const table = config.load(at + 4, 4);
  const bar = table & MSIX_BAR;
  const words = Array.from({ length: WORDS_PER_VECTOR * vectors }, (_, word) => table - bar + 4 * word);
  return { control: at + 2, bar, words };
}
