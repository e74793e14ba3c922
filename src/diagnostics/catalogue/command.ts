// SPDX-License-Identifier: MIT
import type { Entry } from '../diagnostic.js';

export const commandDiagnostics = {} satisfies Record<string, Entry>;
