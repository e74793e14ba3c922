// SPDX-License-Identifier: MIT
import type { Entry } from '../diagnostic.js';

export const sourceDiagnostics = {} satisfies Record<string, Entry>;
