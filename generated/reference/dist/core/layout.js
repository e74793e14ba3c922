// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The layout of a struct in memory, and the effect of accesses to its members: types of what the build derives.
/**
 * The member of that name.
 *
 * @throws Error when there is none, which is a mistake of the caller.
 */
export function fieldOf(layout, name) {
    const field = layout.fields.find((candidate) => candidate.name === name);
    if (field === undefined) {
        throw new Error(`struct ${layout.name} has no member ${name}`);
    }
    return field;
}
