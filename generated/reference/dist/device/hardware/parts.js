// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// What a device is made of, and how the parts know each other. A reset makes all of them anew.
import { Bar } from './bar.js';
import { BarRegisters, powerOn } from './bar-registers.js';
import { ConfigSpace } from './config-space.js';
import { Engine } from './engine.js';
import { Msix } from './msix.js';
/** @param image - Empty; it gets the values of power-on. */
export function assemble({ bus, vectors }, image) {
    const registers = new BarRegisters(powerOn(image));
    const config = new ConfigSpace(vectors);
    const msix = new Msix(registers, config, vectors);
    const engine = new Engine(registers, bus);
    return { registers, config, msix, engine, bar: new Bar(registers, engine, msix, config) };
}
