// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// VFIO_DEVICE_SET_IRQS: which interrupts a client wants to hear of.
import { EINVAL, EOPNOTSUPP } from '../core/index.js';
import { PCI_MSIX_IRQ_INDEX, PCI_NUM_IRQS } from '../common/interrupts.js';
/** `struct vfio_irq_set` up to its data. */
const SET_BYTES = 20;
const DATA_NONE = 1 << 0;
const DATA_BOOL = 1 << 1;
const DATA_EVENTFD = 1 << 2;
const ACTION_MASK = 1 << 3;
const ACTION_UNMASK = 1 << 4;
const ACTION_TRIGGER = 1 << 5;
const ACTIONS = ACTION_MASK | ACTION_UNMASK | ACTION_TRIGGER;
/** The interrupts of one client. */
export class ClientInterrupts {
    #vectors;
    #link;
    /** The descriptor of each vector that the client has asked to hear of. */
    #armed = new Map();
    /**
     * @param vectors - MSI-X vectors of the device.
     * @param link - Undefined where the link takes no descriptors.
     */
    constructor(vectors, link) {
        this.#vectors = vectors;
        this.#link = link;
    }
    /** Signals a vector, where the client has asked to hear of it. */
    signal(vector) {
        const descriptor = this.#armed.get(vector);
        if (descriptor !== undefined) {
            this.#link?.signal(descriptor);
        }
    }
    /** Whether a descriptor stands for a vector. */
    holds(descriptor) {
        return [...this.#armed.values()].includes(descriptor);
    }
    /**
     * Carries out a request.
     *
     * @param body - `struct vfio_irq_set`.
     * @param descriptors - What came with it: an eventfd for each vector, or none to stop hearing of these vectors.
     * @returns 0 or a negative errno.
     * @errors EINVAL for a request that is too short, names interrupts that there are not, combines flags that do not go together, or brings another number
     * of descriptors; EOPNOTSUPP for eventfds over a link that takes none.
     */
    set(body, descriptors) {
        if (body.byteLength < SET_BYTES || body.getUint32(0, true) < SET_BYTES) {
            return -EINVAL;
        }
        const [flags, index, start, count] = [4, 8, 12, 16].map((at) => body.getUint32(at, true));
        const data = flags & (DATA_NONE | DATA_BOOL | DATA_EVENTFD);
        const action = flags & ACTIONS;
        if (index >= PCI_NUM_IRQS || (flags & ~(ACTIONS | data)) !== 0 || !isOne(data) || !isOne(action)) {
            return -EINVAL;
        }
        const vectors = index === PCI_MSIX_IRQ_INDEX ? this.#vectors : 0;
        if (start >= vectors || start + count > vectors || (count === 0 && (start !== 0 || data !== DATA_NONE))) {
            return -EINVAL;
        }
        if (data === DATA_BOOL && body.byteLength < SET_BYTES + count) {
            return -EINVAL;
        }
        if (descriptors.length > 0 && (data !== DATA_EVENTFD || descriptors.length !== count)) {
            return -EINVAL;
        }
        if (action !== ACTION_TRIGGER) {
            // The device says that its interrupts cannot be masked.
            return -EINVAL;
        }
        if (data === DATA_EVENTFD && this.#link === undefined) {
            return -EOPNOTSUPP;
        }
        if (data === DATA_NONE && count === 0) {
            this.#arm(0, vectors, []);
        }
        else if (data === DATA_EVENTFD) {
            this.#arm(start, count, descriptors);
        }
        else {
            this.#trigger(body, data === DATA_BOOL, start, count);
        }
        return 0;
    }
    /** Replaces the descriptors of vectors. */
    #arm(start, count, descriptors) {
        for (let at = 0; at < count; at++) {
            const before = this.#armed.get(start + at);
            if (before !== undefined) {
                this.#armed.delete(start + at);
                this.#link?.release(before);
            }
            const descriptor = descriptors[at];
            if (descriptor !== undefined) {
                this.#armed.set(start + at, descriptor);
            }
        }
    }
    #trigger(body, isChoice, start, count) {
        for (let at = 0; at < count; at++) {
            if (!isChoice || body.getUint8(SET_BYTES + at) !== 0) {
                this.signal(start + at);
            }
        }
    }
}
function isOne(bits) {
    return bits !== 0 && (bits & (bits - 1)) === 0;
}
