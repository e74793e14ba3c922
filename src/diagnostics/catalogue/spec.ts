// SPDX-License-Identifier: MIT
import type { Entry } from '../diagnostic.js';

export const specDiagnostics = {} satisfies Record<string, Entry>;
