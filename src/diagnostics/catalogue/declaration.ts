// SPDX-License-Identifier: MIT
import type { Entry } from '../diagnostic.js';

export const declarationDiagnostics = {} satisfies Record<string, Entry>;
