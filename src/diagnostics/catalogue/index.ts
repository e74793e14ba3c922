// SPDX-License-Identifier: MIT
// Every diagnostic of the toolchain, declared once. A code is kebab-case and never reused for another meaning.

import type { Entry } from '../diagnostic.js';
import { algorithmDiagnostics } from './algorithm.js';
import { cellDiagnostics } from './cells.js';
import { commandDiagnostics } from './command.js';
import { declarationDiagnostics } from './declaration.js';
import { machineDiagnostics } from './machine.js';
import { markupDiagnostics } from './markup.js';
import { proseDiagnostics } from './prose.js';
import { sourceDiagnostics } from './source.js';
import { specDiagnostics } from './spec.js';
import { transcriptDiagnostics } from './transcript.js';
import { violationDiagnostics } from './violation.js';

/**
 * By subject: `source` (files, manifest, the form of ledgers), `markup` (Markdown, directives, fences), `prose` (rules, decisions, symbols),
 * `declaration` (types, layout, macros), `algorithm` (statement subset), `machine` (states, arcs, paths), `transcript` (examples), `violation`,
 * `cells` (axes, patterns, the table of cells),
 * `spec` (checks over the whole model and its ledgers), `command` (tree, journal, command line).
 */
export const catalogue = {
  ...sourceDiagnostics,
  ...markupDiagnostics,
  ...proseDiagnostics,
  ...declarationDiagnostics,
  ...algorithmDiagnostics,
  ...machineDiagnostics,
  ...transcriptDiagnostics,
  ...violationDiagnostics,
  ...cellDiagnostics,
  ...specDiagnostics,
  ...commandDiagnostics,
} satisfies Record<string, Entry>;

export type Code = keyof typeof catalogue;
export type Facts<C extends Code> = Parameters<(typeof catalogue)[C]['message']>[0];
