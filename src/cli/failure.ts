// SPDX-License-Identifier: MIT
// The end of a command that failed: the kind of the error, as text or as a line of JSON.

import { CommanderError } from 'commander';
import { CompilerError } from '../diagnostics/compiler-error.js';
import { InstallationError } from '../diagnostics/installation-error.js';
import { type ExitCode, exitCode, UsageError } from './exit.js';
import type { Format } from './reporter.js';
import type { ProcessEnvironment } from './surroundings.js';
import { isSystemError, refusalOf, type SystemError } from './system-error.js';

interface Failure {
  readonly exit: ExitCode;
  readonly code: 'usage' | 'system' | 'installation' | 'compiler' | 'internal';
  readonly message: string;
  readonly suggestion?: string | undefined;
}

/** @param format - What the command line asks for, as far as it could be read. */
export function printFailure(
  error: unknown,
  format: Format,
  { stderr, variables }: ProcessEnvironment,
): ExitCode {
  if (error instanceof CommanderError && error.exitCode === 0) return exitCode.ok;
  const failure = failureOf(error);
  const { exit, code, message, suggestion } = failure;
  if (format === 'json') {
    stderr.write(`${JSON.stringify({ code, severity: 'error', message, suggestion })}\n`);
    return exit;
  }
  // Commander has printed its message already.
  if (error instanceof CommanderError) return exit;
  const stack = error instanceof Error && variables.UAPI_DEBUG === '1' ? `${error.stack}\n` : '';
  if (code === 'internal') stderr.write(`uapi: internal error: ${message}\n${stack}${REPORT_IT}`);
  else {
    const who = code === 'installation' || code === 'compiler' ? 'uapi' : 'error';
    stderr.write(`${who}: ${message}\n${suggestion === undefined ? '' : `help: ${suggestion}\n`}`);
  }
  return exit;
}

const REPORT_IT =
  'This is a fault of the tool, not of your spec, and generated/ is unharmed. Please report it, with the command\n' +
  'line, the source that it happened with, and the output of the same command under UAPI_DEBUG=1.\n';

function failureOf(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof CommanderError)
    return { exit: exitCode.usage, code: 'usage', message: message.replace(/^error: /, '') };
  if (error instanceof UsageError)
    return { exit: exitCode.usage, code: 'usage', message, suggestion: error.suggestion };
  if (error instanceof InstallationError)
    return { exit: exitCode.bug, code: 'installation', message, suggestion: error.suggestion };
  if (error instanceof CompilerError)
    return { exit: exitCode.bug, code: 'compiler', message, suggestion: error.suggestion };
  if (isSystemError(error) && error.path !== undefined && !isOfProgram(error))
    return { exit: exitCode.spec, code: 'system', message: refusalOf(error) };
  return { exit: exitCode.bug, code: 'internal', message };
}

/** A program that we start and that is not there is ours. */
function isOfProgram({ syscall = '' }: SystemError): boolean {
  return syscall.startsWith('spawn');
}
