// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The verbs of transcripts that are a user's: accesses, and what protocols are made of.
/** More than any device here has. */
const SEGMENTS_MAX = 1000;
/**
 * The verbs of one user.
 *
 * @param registers - Those of the user, when a verb is carried out.
 */
export function userVerbs(rules, registers) {
    return {
        read: ([access]) => registers().read(access),
        write: ([access, value]) => ({ errno: registers().write(access, value) }),
        collect: () => ({ errno: registers().collect() }),
        store: ([number]) => ({ errno: storeSegment(registers(), Number(number)) }),
        submit: () => ({ errno: registers().write_data_size() }),
        'collect-all': () => ({ errno: rules.collectSegments(registers(), SEGMENTS_MAX) }),
        'store-all': () => ({ errno: storeAll(rules, registers()) }),
    };
}
/** @param number - Counts from 1. */
function storeSegment(registers, number) {
    registers.next = number - 1;
    return registers.store();
}
function storeAll({ storeSegments }, registers) {
    registers.next = 0;
    return storeSegments(registers, registers.segments.length);
}
