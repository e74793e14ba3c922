// SPDX-License-Identifier: MIT
import type { Entry } from '../diagnostic.js';

export const proseDiagnostics = {} satisfies Record<string, Entry>;
