// SPDX-License-Identifier: MIT
// What a check is: a function over one edition that returns all it finds.

import type { Diagnostic } from '../diagnostics/index.js';
import type { Edition, SpecModel } from '../model/index.js';

export type Check = (edition: Edition, model: SpecModel) => readonly Diagnostic[];
