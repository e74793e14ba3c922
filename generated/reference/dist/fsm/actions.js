// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// What arcs are made of: the actions of a driver, each with the one that takes it back.
/** Stops the device. */
export const stop = {
    take: (driver) => driver.running(false, false),
    undo: (driver) => driver.running(true, true),
};
/** Lets the device run. */
export const start = {
    take: (driver) => driver.running(true, false),
    undo: (driver) => driver.running(false, true),
};
/** Lets the DMA of the device end, and holds back what is new. */
export const holdDma = {
    take: (driver) => driver.ndma(true, false),
    undo: (driver) => driver.ndma(false, true),
};
/** Lets the device start DMA. */
export const allowDma = {
    take: (driver) => driver.ndma(false, false),
    undo: (driver) => driver.ndma(true, true),
};
/** Opens a session in which the user collects. */
export const openSaving = {
    take: (driver) => driver.saving(true, false),
    undo: (driver) => driver.saving(false, true),
};
/** Ends that session. */
export const closeSaving = {
    take: (driver) => driver.saving(false, false),
    undo: (driver) => driver.saving(true, true),
};
/** Opens a session in which the user stores. */
export const openResuming = {
    take: (driver) => driver.resuming(true, false),
    undo: (driver) => driver.resuming(false, true),
};
/**
 * Takes what was stored into the device. The stream is over with that, so nothing takes it back.
 *
 * @rule arc.leave-resuming
 */
export const load = { take: (driver) => driver.resuming(false, false) };
/**
 * Takes actions one after the other. Where one fails, it and those before it are taken back, the last one first.
 *
 * @rule arc.failure.undo
 */
export function inOrder(driver, ...actions) {
    for (const [place, action] of actions.entries()) {
        const errno = action.take(driver);
        if (errno !== 0) {
            return { errno, settled: takeBack(driver, actions.slice(0, place + 1)) };
        }
    }
    return { errno: 0, settled: true };
}
/** @returns Whether all of them could be taken back; the first one that cannot ends the attempt. */
function takeBack(driver, taken) {
    return [...taken].reverse().every(({ undo }) => undo !== undefined && undo(driver) === 0);
}
