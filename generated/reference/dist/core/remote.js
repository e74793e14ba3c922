// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The interface by which a package reaches a device in another process, by bytes of a connection. Each call waits for its answer,
// as an access to a device does.
/** The device gives no result. The message says why, as the end of a sentence about the device. */
export class RemoteError extends Error {
    /** By which it is known, whatever copy of this module it is of. */
    name = 'RemoteError';
}
/** Whether something thrown is such an error, of whatever copy of this module: a link may come from another one. */
export function isRemoteError(error) {
    return error instanceof Error && error.name === 'RemoteError';
}
