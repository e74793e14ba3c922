// SPDX-License-Identifier: MIT
// What a single access to the region gives: which ones there are, which are refused, and what the registers read as.

import { decodeScalar, EINVAL, errnoName } from '../../../src/runtime/index.js';
import { ERROR, layout, NDMA, RESUMING, SAVING, WINDOW } from '../editions.js';
import { nameOf } from './state-writes.js';
import { claim } from './violation.js';
import type { Done, View, World } from './world.js';

/** Any access but a write of `device_state`. */
export function checkAccess(world: World, done: Done): void {
  const { deed, errno, met } = done;
  if (deed.kind !== 'read' && deed.kind !== 'write') return;
  const refused = met[0]?.errno ?? refusalOf(world, done);
  if (refused !== undefined) {
    const expected = refused === 0 ? '' : errnoName(refused);
    claim(
      errno === -refused,
      () => `the errno is ${errno} and not ${expected}`,
      () => ({ expected }),
    );
  }
  if (deed.kind === 'read' && errno === 0 && deed.bytes.length > 0) checkValue(world, done);
}

/** A positive errno; 0 for success; undefined where it depends on what was stored. */
function refusalOf(world: World, { deed, before }: Done): number | undefined {
  const { offset, bytes } = deed;
  const resumes = (before.bits & ~NDMA) === RESUMING;
  const end = WINDOW + world.setting.windowBytes;
  if (bytes.length === 0) return 0;
  if (offset >= WINDOW && offset + bytes.length <= end) {
    return deed.kind === 'read' || resumes ? 0 : EINVAL;
  }
  const field = layout.fields.find((each) => each.offset === offset && each.width === bytes.length);
  if (field === undefined) return EINVAL;
  if (deed.kind === 'read' || field.write === 'ignore') return 0;
  return field.write === 'refuse' || !resumes ? EINVAL : undefined;
}

function checkValue(world: World, { deed, before }: Done): void {
  const value = decodeScalar(deed.bytes, world.setting.byteOrder);
  const expected = registerValue(deed.offset, before);
  claim(
    expected === undefined || value === expected,
    () => `${deed.offset} reads as ${value}`,
    () => ({ expected: deed.offset === 0 ? nameOf(world, before.state) : String(expected) }),
  );
}

/** Undefined where the session knows better. */
function registerValue(offset: number, { state, bits }: View): bigint | undefined {
  const inSession = bits !== ERROR && (bits & (SAVING | RESUMING)) !== 0;
  switch (offset) {
    case 0:
      return BigInt(state);
    case 4:
      return 0n;
    case 8:
      return inSession && (bits & SAVING) !== 0 ? undefined : 0n;
    case 16:
      return inSession ? BigInt(WINDOW) : 0n;
    default:
      return undefined;
  }
}
