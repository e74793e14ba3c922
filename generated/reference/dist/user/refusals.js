// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// What a flow refuses by itself, each by a name and with the errno that the flow returns for it. An access that fails has none.
import { EINVAL, EIO, ENODATA, ETIMEDOUT } from '../core/index.js';
const ERRNOS = {
    'session-lost': EIO,
    'segment-empty': ENODATA,
    'segment-too-long': EINVAL,
    'segment-misplaced': EINVAL,
    'stream-too-short': ENODATA,
    'stream-too-long': EINVAL,
    'no-progress': ETIMEDOUT,
    'no-end': ETIMEDOUT,
    'downtime-exceeded': ETIMEDOUT,
    'machines-differ': EINVAL,
    'memories-differ': EINVAL,
};
/** Keeps the name of what was refused. */
export class Refusals {
    /** What was refused last, unless something else has failed since. */
    last;
    /**
     * Keeps the name.
     *
     * @param refusal - What is refused.
     * @returns The negative errno that stands for it.
     */
    refuse(refusal) {
        this.last = refusal;
        return -ERRNOS[refusal];
    }
    /** The name behind an errno, in an object that may be spread; nothing where an access has failed. */
    named(errno) {
        return this.last !== undefined && -ERRNOS[this.last] === errno ? { refusal: this.last } : {};
    }
}
