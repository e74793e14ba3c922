// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// What follows from the declarations and the rules of this edition.

import type { BitNames, StructLayout, Transitions } from '../core/index.js';

const STRUCTS: Readonly<Record<string, StructLayout>> = {
  vfio_device_migration_info: {
    name: 'vfio_device_migration_info',
    size: 32,
    alignment: 8,
    fields: [
      { name: 'device_state', offset: 0, width: 4, signed: false, read: 'value', write: 'store' },
      { name: 'reserved', offset: 4, width: 4, signed: false, read: 'zero', write: 'ignore' },
      { name: 'pending_bytes', offset: 8, width: 8, signed: false, read: 'value', write: 'refuse', when: 0x2n },
      { name: 'data_offset', offset: 16, width: 8, signed: false, read: 'value', write: 'refuse', when: 0x6n },
      { name: 'data_size', offset: 24, width: 8, signed: false, read: 'value', write: 'store', when: 0x6n },
    ],
  },
  vfio_region_info: {
    name: 'vfio_region_info',
    size: 32,
    alignment: 8,
    fields: [
      { name: 'argsz', offset: 0, width: 4, signed: false, read: 'value', write: 'store' },
      { name: 'flags', offset: 4, width: 4, signed: false, read: 'value', write: 'refuse' },
      { name: 'index', offset: 8, width: 4, signed: false, read: 'value', write: 'store' },
      { name: 'cap_offset', offset: 12, width: 4, signed: false, read: 'value', write: 'refuse' },
      { name: 'size', offset: 16, width: 8, signed: false, read: 'value', write: 'refuse' },
      { name: 'offset', offset: 24, width: 8, signed: false, read: 'value', write: 'refuse' },
    ],
  },
  vfio_info_cap_header: {
    name: 'vfio_info_cap_header',
    size: 8,
    alignment: 4,
    fields: [
      { name: 'id', offset: 0, width: 2, signed: false, read: 'value', write: 'refuse' },
      { name: 'version', offset: 2, width: 2, signed: false, read: 'value', write: 'refuse' },
      { name: 'next', offset: 4, width: 4, signed: false, read: 'value', write: 'refuse' },
    ],
  },
  vfio_region_sparse_mmap_area: {
    name: 'vfio_region_sparse_mmap_area',
    size: 16,
    alignment: 8,
    fields: [
      { name: 'offset', offset: 0, width: 8, signed: false, read: 'value', write: 'refuse' },
      { name: 'size', offset: 8, width: 8, signed: false, read: 'value', write: 'refuse' },
    ],
  },
  vfio_region_info_cap_sparse_mmap: {
    name: 'vfio_region_info_cap_sparse_mmap',
    size: 16,
    alignment: 8,
    fields: [
      { name: 'header.id', offset: 0, width: 2, signed: false, read: 'value', write: 'refuse' },
      { name: 'header.version', offset: 2, width: 2, signed: false, read: 'value', write: 'refuse' },
      { name: 'header.next', offset: 4, width: 4, signed: false, read: 'value', write: 'refuse' },
      { name: 'nr_areas', offset: 8, width: 4, signed: false, read: 'value', write: 'refuse' },
      { name: 'reserved', offset: 12, width: 4, signed: false, read: 'zero', write: 'ignore' },
    ],
  },
  vfio_region_info_cap_type: {
    name: 'vfio_region_info_cap_type',
    size: 16,
    alignment: 4,
    fields: [
      { name: 'header.id', offset: 0, width: 2, signed: false, read: 'value', write: 'refuse' },
      { name: 'header.version', offset: 2, width: 2, signed: false, read: 'value', write: 'refuse' },
      { name: 'header.next', offset: 4, width: 4, signed: false, read: 'value', write: 'refuse' },
      { name: 'type', offset: 8, width: 4, signed: false, read: 'value', write: 'refuse' },
      { name: 'subtype', offset: 12, width: 4, signed: false, read: 'value', write: 'refuse' },
    ],
  },
  vfio_device_info: {
    name: 'vfio_device_info',
    size: 20,
    alignment: 4,
    fields: [
      { name: 'argsz', offset: 0, width: 4, signed: false, read: 'value', write: 'store' },
      { name: 'flags', offset: 4, width: 4, signed: false, read: 'value', write: 'refuse' },
      { name: 'num_regions', offset: 8, width: 4, signed: false, read: 'value', write: 'refuse' },
      { name: 'num_irqs', offset: 12, width: 4, signed: false, read: 'value', write: 'refuse' },
      { name: 'cap_offset', offset: 16, width: 4, signed: false, read: 'value', write: 'refuse' },
    ],
  },
  vfio_irq_info: {
    name: 'vfio_irq_info',
    size: 16,
    alignment: 4,
    fields: [
      { name: 'argsz', offset: 0, width: 4, signed: false, read: 'value', write: 'store' },
      { name: 'flags', offset: 4, width: 4, signed: false, read: 'value', write: 'refuse' },
      { name: 'index', offset: 8, width: 4, signed: false, read: 'value', write: 'store' },
      { name: 'count', offset: 12, width: 4, signed: false, read: 'value', write: 'refuse' },
    ],
  },
};

const BITS: Readonly<Record<string, BitNames>> = {
  DeviceState: { RUNNING: 0x1n, SAVING: 0x2n, RESUMING: 0x4n },
  RegionFlags: { READ: 0x1n, WRITE: 0x2n, MMAP: 0x4n, CAPS: 0x8n },
  DeviceFlags: { RESET: 0x1n, PCI: 0x2n, CAPS: 0x80n },
  IrqFlags: { EVENTFD: 0x1n, MASKABLE: 0x2n, AUTOMASKED: 0x4n, NORESIZE: 0x8n },
};

const TRANSITIONS: Readonly<Record<string, Transitions>> = {};
const RULES: Readonly<Record<string, readonly string[]>> = {
  user: [
    'region.native-width',
    'device-state.write',
    'device-state.failure.reread',
    'device-state.error.leave',
    'device-state.next',
    'device-state.terminate',
    'device-state.reserved.preserve',
    'valid.others',
    'valid.resuming-running',
    'valid.macro',
    'valid.is-error',
    'transition.drawn',
    'shutdown.stop',
    'suspend.path',
    'migrate.path',
    'resuming.enter',
    'resuming.leave',
    'data-offset.read',
    'data-offset.use',
    'data-size.read',
    'data-size.write',
    'saving.step.pending-bytes',
    'saving.step.data-offset',
    'saving.step.data-size',
    'saving.step.collect',
    'saving.step.process',
    'saving.step.next',
    'saving.pending.zero',
    'pre-copy.leave',
    'stop-copy.until-zero',
    'resuming.step.data-offset',
    'resuming.step.store',
    'resuming.step.data-size',
    'resuming.step.next',
    'stream.errors.stop',
    'stream.opaque',
    'stream.order',
    'resuming.segment.size',
  ],
  driver: [
    'region.location',
    'region.native-width.refuse',
    'region.across-fields',
    'region.read-only',
    'region.reserved',
    'device-state.complete',
    'device-state.success',
    'device-state.invalid-write',
    'device-state.reserved.refuse',
    'device-state.failure',
    'device-state.failure.state',
    'device-state.failure.error',
    'device-state.error.refuse',
    'device-state.reset',
    'running.clear.stop',
    'saving.open',
    'resuming.open',
    'resuming.use',
    'valid.error',
    'valid.set-error',
    'transition.any',
    'shutdown.support',
    'shutdown.no-demand',
    'stop-copy.from-running',
    'pre-copy.gather',
    'stop-copy.from-pre-copy',
    'pre-copy.support',
    'pending-bytes.no-quota',
    'data-window.after-registers',
    'data-offset.nonzero',
    'data-offset.place',
    'data-window.mmap',
    'data-window.sparse',
    'data-offset.page-aligned',
    'data-window.mmap.optional',
    'data-window.partition',
    'data-offset.partition',
    'pending-bytes.estimate',
    'saving.pending.harmless',
    'saving.segment.available',
    'data-window.reread',
    'resuming.segment.consume',
    'resuming.segment.apply',
    'stream.errors',
  ],
  device: [
    'running.set',
    'device-state.default',
  ],
};

/** Layout and access rules of the struct with this C tag. */
export function structLayout(tag: string): StructLayout {
  return lookUp(STRUCTS, tag);
}

/** The bits of the declaration with this TypeScript name. */
export function bitNames(declaration: string): BitNames {
  return lookUp(BITS, declaration);
}

/** The paths of the state machine with this TypeScript name. */
export function transitionsOf(machine: string): Transitions {
  return lookUp(TRANSITIONS, machine);
}

/** The IDs of the rules that bind this party, in their order. */
export function ruleIds(party: string): readonly string[] {
  return lookUp(RULES, party);
}

function lookUp<Value>(values: Readonly<Record<string, Value>>, name: string): Value {
  const value = values[name];
  if (value === undefined) {
    throw new Error(`${name} is not declared in this edition`);
  }
  return value;
}
