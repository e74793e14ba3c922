// SPDX-License-Identifier: MIT
// The compiler that ts-morph carries. Beside this one, all imports of ts-morph are of types.

export { ts } from 'ts-morph';
