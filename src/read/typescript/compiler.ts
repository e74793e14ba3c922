// SPDX-License-Identifier: MIT
// The compiler that ts-morph contains. All other imports of ts-morph are of types.

export { ts } from 'ts-morph';
