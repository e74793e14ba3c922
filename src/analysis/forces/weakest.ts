// SPDX-License-Identifier: MIT
import { CHECK_FORCES, type CheckForce } from '../../model/index.js';

/** The weakest of some forces; must where there are none. */
export function weakest(forces: readonly CheckForce[]): CheckForce {
  return CHECK_FORCES[Math.max(0, ...forces.map((force) => CHECK_FORCES.indexOf(force)))]!;
}
