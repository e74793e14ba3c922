// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// What a user does with its devices, as a log: plain data, so that it can be a line of JSON for each access.
/** A log that grows while users work with the ports that it gives out. */
export class AccessLog {
    /** What has happened, in its order. */
    entries = [];
    /**
     * A port that writes down what its user does. It offers no mapping, since accesses through one cannot be seen.
     *
     * @param device - The name of the device in the log.
     */
    record(port, device) {
        let resets = port.resets?.() ?? 0;
        const access = (kind, offset, bytes) => {
            const errno = kind === 'read' ? port.read(offset, bytes) : port.write(offset, bytes);
            this.entries.push({ device, kind, offset, bytes: hexadecimal(bytes), errno });
            return errno;
        };
        return {
            ndma: port.ndma,
            ...(port.byteOrder === undefined ? {} : { byteOrder: port.byteOrder }),
            ...(port.regionBytes === undefined ? {} : { regionBytes: port.regionBytes }),
            read: (offset, into) => access('read', offset, into),
            write: (offset, from) => access('write', offset, from),
            reset: () => {
                const errno = port.reset();
                this.entries.push({ device, kind: 'reset', errno });
                return errno;
            },
            resets: () => {
                const now = port.resets?.() ?? 0;
                if (now !== resets) {
                    this.entries.push({ device, kind: 'told' });
                }
                resets = now;
                return now;
            },
            region: (index) => port.region?.(index),
        };
    }
}
const PAIRS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
/** Bytes as a log has them. */
export function hexadecimal(bytes) {
    let text = '';
    for (const byte of bytes) {
        text += PAIRS[byte];
    }
    return text;
}
