// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// How a struct lies in memory and what accesses to its members do: the shape of what is derived from declarations.
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
