// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// BAR0: the registers, the MSI-X table and the pending bits. Little-endian like every PCI device, whatever the host is.
import { decodeScalar, EIO, encodeScalar } from '../../core/index.js';
import { DOORBELL, PENDING } from './bar-registers.js';
import { MSIX_PENDING, MSIX_TABLE } from './config-space.js';
export class Bar {
    #registers;
    #engine;
    #msix;
    #config;
    constructor(registers, engine, msix, config) {
        this.#registers = registers;
        this.#engine = engine;
        this.#msix = msix;
        this.#config = config;
    }
    /**
     * Reads bytes of one word.
     *
     * @errors EIO while memory space is disabled in the configuration space.
     */
    read(offset, into) {
        if (!this.#config.memoryEnabled) {
            return -EIO;
        }
        const place = offset % 4;
        into.set(this.#wordAt(offset - place).subarray(place, place + into.length));
        return 0;
    }
    /**
     * Writes bytes of one word, as the bus carries them: the other bytes of the register stay as they read.
     *
     * @errors As for a read.
     */
    write(offset, from) {
        if (!this.#config.memoryEnabled) {
            return -EIO;
        }
        const place = offset % 4;
        const word = this.#wordAt(offset - place);
        word.set(from, place);
        this.#store(offset - place, Number(decodeScalar(word)));
        return 0;
    }
    #wordAt(offset) {
        return encodeScalar(BigInt(this.#load(offset)), 4);
    }
    #load(offset) {
        if (offset < MSIX_TABLE) {
            return this.#registers.read(offset);
        }
        return offset === MSIX_PENDING
            ? this.#registers.load(PENDING)
            : this.#msix.readTable(offset - MSIX_TABLE);
    }
    #store(offset, value) {
        if (offset === DOORBELL) {
            this.#engine.submit(value);
        }
        else if (offset < MSIX_TABLE) {
            this.#registers.write(offset, value);
        }
        else {
            this.#msix.writeTable(offset - MSIX_TABLE, value);
        }
    }
}
