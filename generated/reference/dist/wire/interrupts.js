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
    #signal;
    #armed = new Set();
    /**
     * @param vectors - MSI-X vectors of the device.
     * @param signal - Signals the descriptor that the client has sent for a vector; undefined where the link takes no descriptors.
     */
    constructor(vectors, signal) {
        this.#vectors = vectors;
        this.#signal = signal;
    }
    /** The device raises a vector, which the client hears of only where it has asked to. */
    raise(vector) {
        if (this.#armed.has(vector)) {
            this.#signal?.(vector);
        }
    }
    /**
     * Carries out a request.
     *
     * @param body - `struct vfio_irq_set`. Descriptors that come with it stay with the link.
     * @returns 0 or a negative errno.
     * @errors EINVAL for a request that is too short, names interrupts that there are not, or combines flags that do not go together; EOPNOTSUPP for
     * descriptors over a link that takes none.
     */
    set(body) {
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
        if (start + count > vectors || (data === DATA_BOOL && body.byteLength < SET_BYTES + count)) {
            return -EINVAL;
        }
        if (action !== ACTION_TRIGGER) {
            // The device says that its interrupts cannot be masked.
            return -EINVAL;
        }
        if (data === DATA_EVENTFD && this.#signal === undefined) {
            return -EOPNOTSUPP;
        }
        this.#trigger(body, data, start, count);
        return 0;
    }
    #trigger(body, data, start, count) {
        if (data === DATA_NONE && count === 0) {
            this.#armed.clear();
            return;
        }
        for (let vector = start; vector < start + count; vector++) {
            if (data === DATA_EVENTFD) {
                this.#armed.add(vector);
            }
            else if (data === DATA_NONE || body.getUint8(SET_BYTES + vector - start) !== 0) {
                this.raise(vector);
            }
        }
    }
}
function isOne(bits) {
    return bits !== 0 && (bits & (bits - 1)) === 0;
}
