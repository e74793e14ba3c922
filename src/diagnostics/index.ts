// SPDX-License-Identifier: MIT
export { type Code, catalogue, type Facts } from './catalogue/index.js';
export { CompilerError } from './compiler-error.js';
export { withoutConsequences } from './consequences.js';
export {
  compareDiagnostics,
  compareText,
  type Diagnostic,
  type Entry,
  type Related,
  type Severity,
} from './diagnostic.js';
export { digest, printLeft } from './digest.js';
export { InstallationError } from './installation-error.js';
export {
  countDiagnostics,
  hasErrors,
  type Palette,
  plain,
  printDiagnostic,
  printDiagnostics,
  printJson,
  type TextOf,
} from './print.js';
export { didYouMean, type Report, report, reportInto, severityOf } from './report.js';
export { isOneSlipApart } from './slip.js';
