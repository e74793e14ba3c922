// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { u32 } from '../../core/index.js';
import type { Image } from '../image.js';
import { Bar } from './bar.js';
import { BarRegisters } from './bar-registers.js';
import type { Bus } from './bus.js';
import { ConfigSpace } from './config-space.js';
import { Engine } from './engine.js';
import { Msix } from './msix.js';
/** What a device is made with. */
export interface HardwareOptions {
    /** Empty; the device puts its values of power-on into it. Blocks have 64 bytes or more. */
    readonly image: Image;
    /** What its DMA reaches. */
    readonly bus: Bus;
    /** Ticks that a drain takes at most. */
    readonly drainTicksMax: u32;
    /** What a drain does about DMA that waits for a page: waits as well, or takes it back into the queue. */
    readonly pageRequests: 'wait' | 'cancel';
    /** Interrupts that the device has, 1 to 32. */
    readonly vectors: u32;
}
/** The parts, each of them as at power-on. */
export interface Parts {
    readonly registers: BarRegisters;
    readonly config: ConfigSpace;
    readonly msix: Msix;
    readonly engine: Engine;
    readonly bar: Bar;
}
/** @param image - Empty; it gets the values of power-on. */
export declare function assemble({ bus, vectors }: HardwareOptions, image: Image): Parts;
