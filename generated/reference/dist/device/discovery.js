// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The ioctls by which a user learns what a device has, and the reset.
import { EINVAL, ENOTTY } from '../core/index.js';
import { DEVICE_GET_INFO, DEVICE_GET_REGION_INFO, DEVICE_RESET, DeviceFlags, RegionFlags, } from '../common/discovery.js';
import { DEVICE_GET_IRQ_INFO } from '../common/interrupts.js';
import { answerWith, readArgsz, refuseArgument } from './argument.js';
import { encodeChain } from './capability-chain.js';
/** Bytes that every user of VFIO_DEVICE_GET_INFO provides: `cap_offset` came later. */
const DEVICE_INFO_BYTES_MIN = 16;
/** A region begins in the device's file at its index times two to this power. */
const REGION_SHIFT = 40n;
export class Discovery {
    #codec;
    #regions;
    #irqs;
    #reset;
    /** @param codec - Of an edition, in the byte order of the host. */
    constructor(codec, { regions, irqs, reset }) {
        this.#codec = codec;
        this.#regions = regions;
        this.#irqs = irqs;
        this.#reset = reset;
    }
    /**
     * Carries out a request, as ioctl(2) does.
     *
     * @param argument - What the user's pointer leads to; the answer replaces it.
     * @param bytes - Filled in.
     * @returns 0 or a negative errno.
     * @errors ENOTTY for any other request; EINVAL when `argsz` is less than the struct, and for an index beyond the last region
     * or kind of interrupts; EFAULT when the argument is shorter than `argsz` says; for a reset, what the reset reports.
     */
    ioctl(request, argument, bytes) {
        switch (request) {
            case DEVICE_GET_INFO:
                return this.#deviceInfo(argument, bytes);
            case DEVICE_GET_REGION_INFO:
                return this.#regionInfo(argument, bytes);
            case DEVICE_GET_IRQ_INFO:
                return this.#irqInfo(argument, bytes);
            case DEVICE_RESET:
                return this.#reset();
            default:
                return -ENOTTY;
        }
    }
    #deviceInfo(argument, bytes) {
        bytes.needed = this.#codec.bytes('vfio_device_info');
        const refusal = refuseArgument(this.#codec, argument, DEVICE_INFO_BYTES_MIN);
        if (refusal !== 0) {
            return refusal;
        }
        const argsz = readArgsz(this.#codec, argument);
        const answer = this.#codec.encode('vfio_device_info', {
            argsz: BigInt(argsz),
            flags: BigInt(DeviceFlags.RESET | DeviceFlags.PCI),
            num_regions: BigInt(this.#regionCount()),
            num_irqs: BigInt(this.#irqs.length),
        });
        answerWith(argument, bytes, argsz < answer.length ? answer.subarray(0, DEVICE_INFO_BYTES_MIN) : answer);
        return 0;
    }
    /** Where the capabilities do not fit, the answer says that there are some, and in `argsz` how many bytes it takes. */
    #regionInfo(argument, bytes) {
        const structBytes = this.#codec.bytes('vfio_region_info');
        bytes.needed = structBytes;
        if (argument.length < structBytes) {
            return refuseArgument(this.#codec, argument, structBytes);
        }
        const index = this.#codec.read('vfio_region_info', 'index', argument);
        const region = this.#regions.find((candidate) => BigInt(candidate.index) === index) ?? LACKING;
        const chain = encodeChain(this.#codec, region.capabilities, structBytes);
        const needed = structBytes + chain.length;
        bytes.needed = needed;
        const refusal = refuseArgument(this.#codec, argument, structBytes);
        if (refusal !== 0 || index >= this.#regionCount()) {
            return refusal || -EINVAL;
        }
        const argsz = readArgsz(this.#codec, argument);
        const hasChain = region.capabilities.length > 0;
        const answer = this.#codec.encode('vfio_region_info', {
            argsz: BigInt(Math.max(argsz, needed)),
            flags: BigInt(hasChain ? region.flags | RegionFlags.CAPS : region.flags),
            index,
            cap_offset: BigInt(hasChain && needed <= argsz ? structBytes : 0),
            size: region.size,
            offset: index << REGION_SHIFT,
        });
        answerWith(argument, bytes, needed <= argsz ? Uint8Array.of(...answer, ...chain) : answer);
        return 0;
    }
    #irqInfo(argument, bytes) {
        bytes.needed = this.#codec.bytes('vfio_irq_info');
        const refusal = refuseArgument(this.#codec, argument, bytes.needed);
        if (refusal !== 0) {
            return refusal;
        }
        const index = this.#codec.read('vfio_irq_info', 'index', argument);
        const irq = this.#irqs[Number(index)];
        if (irq === undefined) {
            return -EINVAL;
        }
        const answer = this.#codec.encode('vfio_irq_info', {
            argsz: BigInt(readArgsz(this.#codec, argument)),
            flags: BigInt(irq.flags),
            index,
            count: BigInt(irq.count),
        });
        answerWith(argument, bytes, answer);
        return 0;
    }
    /** One more than the highest index of a region. */
    #regionCount() {
        return Math.max(...this.#regions.map((region) => region.index + 1));
    }
}
/** A region that the device does not have. */
const LACKING = { size: 0n, flags: 0, capabilities: [] };
