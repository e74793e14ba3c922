// SPDX-License-Identifier: MIT
// The output of a command: results to standard output, diagnostics and remarks to standard error.

import { createColors } from 'picocolors';
import {
  countDiagnostics,
  type Diagnostic,
  digest,
  type Palette,
  plain,
  printDiagnostics,
  printJson,
  printLeft,
  type TextOf,
} from '../diagnostics/index.js';
import { isColourful } from './colour.js';
import type { Environment } from './environment.js';
import type { Output } from './surroundings.js';

/** `json`: each diagnostic is one line of JSON on standard error, and nothing else is written there. */
export type Format = 'text' | 'json';

interface ReportOptions {
  readonly format: Format;
  /** Print every warning, not only the first of each kind. JSON always has all. */
  readonly verbose?: boolean | undefined;
}

export interface Reporter {
  readonly print: (text: string) => void;
  /** Colours for standard output. */
  readonly palette: Palette;
  readonly diagnose: (diagnostics: readonly Diagnostic[], textOf?: TextOf) => void;
  /** Diagnostics that end a command: with their number below. */
  readonly fail: (diagnostics: readonly Diagnostic[], textOf?: TextOf) => void;
  /** A remark on what goes on; left out of `json`. */
  readonly remark: (text: string) => void;
}

export function createReporter(
  environment: Environment,
  { format, verbose = false }: ReportOptions,
): Reporter {
  const errorPalette = paletteFor(environment.stderr, environment.variables);
  const asText = (diagnostics: readonly Diagnostic[], textOf: TextOf): string => {
    if (verbose) return printDiagnostics(diagnostics, textOf, errorPalette);
    const short = digest(diagnostics);
    return printDiagnostics(short.shown, textOf, errorPalette) + printLeft(short);
  };
  const diagnose: Reporter['diagnose'] = (diagnostics, textOf = () => undefined) => {
    const text = format === 'json' ? printJson(diagnostics) : asText(diagnostics, textOf);
    if (text !== '') environment.stderr.write(text);
  };
  const remark = (text: string): void => {
    if (format === 'text') environment.stderr.write(`${text}\n`);
  };
  return {
    print: environment.stdout.write,
    palette: paletteFor(environment.stdout, environment.variables),
    diagnose,
    fail: (diagnostics, textOf) => {
      diagnose(diagnostics, textOf);
      if (diagnostics.length > 0) remark(countDiagnostics(diagnostics, errorPalette));
    },
    remark,
  };
}

export function paletteFor(output: Output, variables: Environment['variables']): Palette {
  return isColourful(() => output.isTerminal, variables) ? createColors(true) : plain;
}
