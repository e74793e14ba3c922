// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { s32, u32 } from '../core/index.js';
import type { MigrationPort } from './port.js';
/** An access of the migration region, or what else happens to a device. */
export type LogEntry = {
    /** `source 0`: which device of which machine. Devices of two machines with the same number belong together. */
    readonly device: string;
} & ({
    /** An access of the region, or one through a mapping of it. */
    readonly kind: 'read' | 'write';
    /** Bytes from the start of the region. */
    readonly offset: u32;
    /** Its bytes in hexadecimal digits, as they lie in memory. */
    readonly bytes: string;
    /** 0 or a negative errno. */
    readonly errno: s32;
} | {
    /** VFIO_DEVICE_RESET, or an open or a close of the device. */
    readonly kind: 'reset' | 'open' | 'close';
    /** 0 or a negative errno. */
    readonly errno: s32;
} | {
    /** The user learns that someone else has reset the device. */
    readonly kind: 'told';
});
/** A log that grows while users work with the ports that it gives out. */
export declare class AccessLog {
    /** What has happened, in its order. */
    readonly entries: LogEntry[];
    /**
     * A port that writes down what its user does. It offers no mapping, since accesses through one cannot be seen.
     *
     * @param device - The name of the device in the log.
     */
    record(port: MigrationPort, device: string): MigrationPort;
}
/** Bytes as a log has them. */
export declare function hexadecimal(bytes: Uint8Array): string;
