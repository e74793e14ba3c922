// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type RegionAccess, type s32, type u32 } from '../../core/index.js';
import { type BarRegisters } from './bar-registers.js';
import { type ConfigSpace } from './config-space.js';
import type { Engine } from './engine.js';
import type { Msix } from './msix.js';
export declare class Bar implements RegionAccess {
    #private;
    constructor(registers: BarRegisters, engine: Engine, msix: Msix, config: ConfigSpace);
    /**
     * Reads bytes of one word.
     *
     * @errors EIO while memory space is disabled in the configuration space.
     */
    read(offset: u32, into: Uint8Array): s32;
    /**
     * Writes bytes of one word, as the bus carries them: the other bytes of the register stay as they read.
     *
     * @errors As for a read.
     */
    write(offset: u32, from: Uint8Array): s32;
}
