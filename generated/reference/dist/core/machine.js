// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// How a uAPI declares its state machine: the arcs, and the facts from which the build derives the paths. Data only; what is
// derived is in `transitions`.
export {};
