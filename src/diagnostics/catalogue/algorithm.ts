// SPDX-License-Identifier: MIT
import type { Entry } from '../diagnostic.js';

export const algorithmDiagnostics = {} satisfies Record<string, Entry>;
