// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// What a stream may come to, segment by segment, whatever its device says. A device that never ends holds no user.
export class StreamBounds {
    #limits;
    #refusals;
    #bytes = 0;
    /** The least that `pending_bytes` was since the device was stopped. */
    #least;
    /** Segments since then. */
    #stalled = 0;
    /** @param refusals - Where what is refused is named. */
    constructor(limits, refusals) {
        this.#limits = limits;
        this.#refusals = refusals;
    }
    /** A stream begins. */
    begin() {
        this.#bytes = 0;
        this.#least = undefined;
    }
    /**
     * A segment was collected, or none was.
     *
     * @param bytes - Of the segment; 0 where there was none.
     * @param left - What `pending_bytes` read as then.
     * @param runs - Whether the device works: it may then have nothing ready, and more later.
     * @returns 0 or a negative errno.
     * @errors EINVAL, ENODATA and ETIMEDOUT, as the refusals say.
     * @rule stream.give-up
     * @rule stream.progress
     * @rule stream.nothing
     * @rule segment.empty
     */
    note(bytes, left, runs) {
        this.#bytes += bytes;
        if (this.#bytes > this.#limits.streamBytesMax) {
            return this.#refusals.refuse('stream-too-long');
        }
        return runs ? 0 : this.#noteStopped(bytes, left);
    }
    #noteStopped(bytes, left) {
        if (left === 0n) {
            return this.#bytes < this.#limits.streamBytesMin ? this.#refusals.refuse('stream-too-short') : 0;
        }
        if (bytes === 0) {
            return this.#refusals.refuse('segment-empty');
        }
        this.#stalled = this.#least === undefined || left < this.#least ? 0 : this.#stalled + 1;
        this.#least = this.#stalled === 0 ? left : this.#least;
        return this.#stalled > this.#limits.stalledSegmentsMax ? this.#refusals.refuse('no-progress') : 0;
    }
}
