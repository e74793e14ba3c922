// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// The reference device as a user sees it: the migration region, accessed by bytes, and VFIO_DEVICE_RESET.
import { decodeScalar, EINVAL, encodeScalar, } from '../core/index.js';
import { locate, WINDOW_BYTES } from './access.js';
import { readDataOffset, readDataSize, readPendingBytes, readWindow, writeDataSize, writeWindow, } from './data.js';
import { Driver } from './driver.js';
import { blockChanged } from './saving.js';
export class MigrationDevice {
    #rules;
    #driver;
    #ndma;
    #byteOrder;
    constructor(rules, options = {}) {
        const reserved = options.reservedBits === true ? shownReserved(rules.mask) : 0;
        this.#rules = rules;
        const states = { initial: (rules.initial | reserved) >>> 0, error: (rules.error | reserved) >>> 0 };
        this.#driver = new Driver(states, WINDOW_BYTES);
        this.#ndma = options.ndma ?? true;
        this.#byteOrder = options.byteOrder ?? 'little';
    }
    /** The device below its driver, for a reviewer to look at; a user has no such view. */
    get hardware() {
        return this.#driver.hardware;
    }
    /** Makes steps fail. */
    get faults() {
        return this.#driver.faults;
    }
    /** The states that the last write of `device_state` entered, in order. */
    get trace() {
        return this.#driver.trace;
    }
    /**
     * Reads bytes of the migration region, as pread(2) does.
     *
     * @param offset - Bytes from the start of the region.
     * @param into - Filled with as many bytes as it has, in host byte order.
     * @returns 0 or a negative errno.
     * @errors EINVAL for an access that is not one register, whole and aligned, nor within the data window.
     * @rule region.native-width.refuse
     */
    read(offset, into) {
        const located = locate(this.#rules.layout, offset, into.length);
        switch (located.kind) {
            case 'register':
                return this.#readRegister(located.field, into);
            case 'window':
                readWindow(this.#driver, located.offset, into);
                return 0;
            case 'nothing':
                return -EINVAL;
        }
    }
    /**
     * Writes bytes of the migration region, as pwrite(2) does.
     *
     * @param offset - Bytes from the start of the region.
     * @param from - The bytes, in host byte order.
     * @returns 0 or a negative errno.
     * @errors EINVAL as for a read, and for a register that is read-only; what the register itself reports.
     * @rule region.native-width.refuse
     */
    write(offset, from) {
        const located = locate(this.#rules.layout, offset, from.length);
        switch (located.kind) {
            case 'register':
                return this.#writeRegister(located.field, decodeScalar(from, this.#byteOrder));
            case 'window':
                return writeWindow(this.#driver, located.offset, from);
            case 'nothing':
                return -EINVAL;
        }
    }
    /**
     * VFIO_DEVICE_RESET, which a user may ask for in every state.
     *
     * @returns 0, or the negative errno of a reset that was made to fail.
     * @rule device-state.reset.any-time
     */
    reset() {
        return this.#driver.reset();
    }
    /** Lets time pass: a device that runs works, and while SAVING what it changes has to be collected. */
    work() {
        const changed = this.hardware.work();
        if (changed !== undefined && this.#driver.session.kind === 'saving') {
            this.#driver.session = blockChanged(this.#driver.session, changed);
        }
    }
    #readRegister(field, into) {
        // @rule region.reserved
        const value = field.read === 'zero' || !this.#isDefined(field) ? 0n : this.#readValue(field);
        if (typeof value === 'number') {
            return value;
        }
        into.set(encodeScalar(value, field.width, this.#byteOrder));
        return 0;
    }
    /** Whether one of the bits is set that give the register its meaning. */
    #isDefined(field) {
        return field.when === undefined || (BigInt(this.#driver.device_state) & field.when) !== 0n;
    }
    /** The register's value, or a negative errno. */
    #readValue(field) {
        const fault = this.faults.take(`read-${field.name.replaceAll('_', '-')}`, 'forward');
        if (fault !== 0) {
            return fault;
        }
        switch (field.name) {
            case 'device_state':
                return BigInt(this.#driver.device_state);
            case 'pending_bytes':
                return readPendingBytes(this.#driver);
            case 'data_offset':
                return readDataOffset(this.#driver);
            case 'data_size':
                return readDataSize(this.#driver);
            default:
                throw new Error(`no meaning is authored for register ${field.name}`);
        }
    }
    #writeRegister(field, value) {
        switch (field.write) {
            // @rule region.reserved
            case 'ignore':
                return 0;
            // @rule region.read-only
            case 'refuse':
                return -EINVAL;
            case 'store':
                return this.#writeValue(field, value);
        }
    }
    #writeValue(field, value) {
        const fault = this.faults.take(`write-${field.name.replaceAll('_', '-')}`, 'forward');
        if (fault !== 0) {
            return fault;
        }
        switch (field.name) {
            case 'device_state':
                this.#driver.beginWrite();
                return this.#rules.write(this.#driver, Number(value), this.#ndma);
            case 'data_size':
                return writeDataSize(this.#driver, value);
            default:
                throw new Error(`no meaning is authored for a write of register ${field.name}`);
        }
    }
}
/** The lowest and the highest of the reserved bits. */
function shownReserved(mask) {
    const lowest = ~mask & (mask + 1);
    return (lowest | 0x80000000) >>> 0;
}
