// SPDX-License-Identifier: MIT
// Dims a lamp that is lit.

import { isLit, isValid, LampState } from 'lamp-reference/v2';

const state = LampState.LIT | LampState.DIM;
console.log('lit:', isLit(state), 'valid:', isValid(state));
