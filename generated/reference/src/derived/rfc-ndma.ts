// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// What follows from the declarations of this edition.

import type { BitNames, StructLayout } from '../core/index.js';

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
};

const BITS: Readonly<Record<string, BitNames>> = {
  DeviceState: { RUNNING: 0x1n, SAVING: 0x2n, RESUMING: 0x4n, NDMA: 0x8n },
};

/** Layout and access rules of the struct with this C tag. */
export function structLayout(tag: string): StructLayout {
  return lookUp(STRUCTS, tag);
}

/** The bits of the declaration with this TypeScript name. */
export function bitNames(declaration: string): BitNames {
  return lookUp(BITS, declaration);
}

function lookUp<Value>(values: Readonly<Record<string, Value>>, name: string): Value {
  const value = values[name];
  if (value === undefined) {
    throw new Error(`${name} is not declared in this edition`);
  }
  return value;
}
