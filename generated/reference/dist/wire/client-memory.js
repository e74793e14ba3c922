// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The memory of a client, as a server reaches it by DMA_READ and DMA_WRITE.
import { EFAULT, EINVAL } from '../core/index.js';
import { Command, DMA_BYTES } from './commands.js';
import { bytesOf, HEADER_BYTES, replyFrame, TRANSFER_BYTES_MAX } from './frame.js';
/** Memory from address 0 on. */
export class ClientMemory {
    bytes;
    /** @param size - Bytes. */
    constructor(size) {
        this.bytes = new Uint8Array(size);
    }
    /**
     * Does what a message of the server asks for.
     *
     * @returns The reply, or a negative errno.
     * @errors EFAULT for what is not there; EINVAL for a message that is too short, or neither reads nor writes memory.
     */
    answer(frame) {
        const { command, body } = frame;
        if ((command !== Command.DMA_READ && command !== Command.DMA_WRITE) || body.byteLength < DMA_BYTES) {
            return -EINVAL;
        }
        const address = body.getBigUint64(0, true);
        const count = body.getBigUint64(8, true);
        if (count > BigInt(TRANSFER_BYTES_MAX)) {
            return -EINVAL;
        }
        if (address + count > BigInt(this.bytes.length)) {
            return -EFAULT;
        }
        const place = this.bytes.subarray(Number(address), Number(address + count));
        const isRead = command === Command.DMA_READ;
        if (!isRead) {
            if (body.byteLength - DMA_BYTES < place.length) {
                return -EINVAL;
            }
            place.set(new Uint8Array(body.buffer, body.byteOffset + DMA_BYTES, place.length));
        }
        const reply = replyFrame(frame, DMA_BYTES + (isRead ? place.length : 0));
        reply.setBigUint64(HEADER_BYTES, address, true);
        reply.setBigUint64(HEADER_BYTES + 8, count, true);
        if (isRead) {
            bytesOf(reply).set(place, HEADER_BYTES + DMA_BYTES);
        }
        return reply;
    }
}
