// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The registers at the start of the region: which access is to which, and what it does.
import { EBUSY, EINVAL } from '../core/index.js';
import { readDataOffset, readDataSize, readPendingBytes, writeDataSize } from './data.js';
const READS = {
    device_state: (driver) => BigInt(driver.device_state),
    pending_bytes: readPendingBytes,
    data_offset: readDataOffset,
    data_size: readDataSize,
};
export class RegionRegisters {
    #driver;
    #writes;
    #byOffset;
    constructor(layout, driver, writeState) {
        this.#driver = driver;
        this.#writes = {
            device_state: (_, value) => driver.carryOut(() => writeState(driver, Number(value))),
            data_size: writeDataSize,
        };
        this.#byOffset = new Map(layout.fields.map((field) => [field.offset, registerOf(field)]));
    }
    /**
     * The register that an access is to.
     *
     * @param offset - Bytes from the start of the region.
     * @param width - Bytes.
     * @returns Undefined for an access that is not a register's own width and alignment, or that touches two registers.
     * @rule region.native-width.refuse
     * @rule region.across-fields
     */
    at(offset, width) {
        const register = this.#byOffset.get(offset);
        return register?.field.width === width ? register : undefined;
    }
    /** The register's value, or a negative errno. */
    read(register) {
        const { field, when, readStep } = register;
        if (this.#mustWait(register)) {
            return -EBUSY;
        }
        // @rule region.reserved
        if (field.read === 'zero' || (when !== 0 && (this.#driver.device_state & when) === 0)) {
            return 0n;
        }
        return this.#driver.faults.take(readStep, 'forward') || READS[field.name](this.#driver);
    }
    /** @returns 0 or a negative errno. */
    write(register, value) {
        const { field, writeStep } = register;
        if (field.write === 'store' && this.#mustWait(register)) {
            return -EBUSY;
        }
        switch (field.write) {
            // @rule region.reserved
            case 'ignore':
                return 0;
            // @rule region.read-only
            case 'refuse':
                return -EINVAL;
            case 'store':
                return (this.#driver.faults.take(writeStep, 'forward') || this.#writes[field.name](this.#driver, value));
        }
    }
    /** The registers of the window belong to a session, which a write of `device_state` or a reset may be about to end. */
    #mustWait({ when }) {
        return when !== 0 && this.#driver.occupation.busy;
    }
}
function registerOf(field) {
    const name = field.name.replaceAll('_', '-');
    return { field, when: Number(field.when ?? 0n), readStep: `read-${name}`, writeStep: `write-${name}` };
}
