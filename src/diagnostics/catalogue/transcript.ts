// SPDX-License-Identifier: MIT
import type { Entry } from '../diagnostic.js';

export const transcriptDiagnostics = {} satisfies Record<string, Entry>;
