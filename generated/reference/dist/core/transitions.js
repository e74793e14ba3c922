// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The paths of a state machine, as the build derives them from its declaration: one table for each set of optional parts.
/**
 * The set of a device.
 *
 * @param parts - What the device has; a part without those that it requires counts as missing.
 * @returns The largest set within these parts.
 */
export function transitionSet(transitions, parts) {
    const within = transitions.sets.filter((set) => set.parts.every((part) => parts.includes(part)));
    return within.reduce((best, set) => (set.parts.length > best.parts.length ? set : best));
}
/**
 * The next state on the way from one state to another.
 *
 * @returns Its value; `to` where an arc leads there or the device is there, undefined where the transition is refused.
 */
export function nextState(set, from, to) {
    if (from === to)
        return hasState(set, to) ? to : undefined;
    return set.next[from]?.[to];
}
/** Whether a device has a state that a user may ask for. */
export function hasState(set, state) {
    return set.states.includes(state);
}
/** Whether a device carries out a transition; that from a state that it has to itself, too. */
export function hasPath(set, from, to) {
    return nextState(set, from, to) !== undefined;
}
/**
 * The whole way from one state to another.
 *
 * @returns The values after `from` up to `to`; nothing between a state and itself, or where the transition is refused.
 */
export function pathBetween(set, from, to) {
    const path = [];
    for (let at = from; at !== to;) {
        const next = nextState(set, at, to);
        if (next === undefined)
            return [];
        path.push(next);
        at = next;
    }
    return path;
}
/** Whether the driver of a device implements an arc, as one operation. */
export function isArc(set, from, to) {
    return set.arcs.some(([before, after]) => before === from && after === to);
}
