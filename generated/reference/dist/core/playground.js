// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// What a page needs of an edition so that a person can play with its reference implementation. Types alone; an edition's
// playground is authored beside the uAPI, since what is worth looking at is the uAPI's business.
export {};
