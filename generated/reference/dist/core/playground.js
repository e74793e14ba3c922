// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The types by which the playground's page drives the reference implementation of an edition. Each edition's playground is
// authored beside its uAPI, because only the uAPI knows what is worth showing.
export {};
