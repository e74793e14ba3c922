// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// BAR0: the registers, the MSI-X table and the pending bits. Little-endian like every PCI device, whatever the host is.
import { EINVAL, EIO } from '../../core/index.js';
import { BAR_BYTES, DOORBELL, PENDING } from './bar-registers.js';
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
     * @errors EINVAL unless the access is 4 bytes wide, aligned and inside. EIO while memory space is disabled in the
     * configuration space.
     */
    read(offset, into) {
        const refusal = this.#refusal(offset, into.length);
        if (refusal === 0) {
            new DataView(into.buffer, into.byteOffset).setUint32(0, this.#load(offset), true);
        }
        return refusal;
    }
    /** @errors As for a read. */
    write(offset, from) {
        const refusal = this.#refusal(offset, from.length);
        if (refusal === 0) {
            this.#store(offset, new DataView(from.buffer, from.byteOffset).getUint32(0, true));
        }
        return refusal;
    }
    #refusal(offset, width) {
        if (width !== 4 || offset % 4 !== 0 || offset < 0 || offset >= BAR_BYTES) {
            return -EINVAL;
        }
        return this.#config.memoryEnabled ? 0 : -EIO;
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
