// SPDX-License-Identifier: MIT
// `uapi judge`: holds a log of accesses against the rules on users. It loads the built package, and nothing of the
// toolchain.

import { closeSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import type { LogFinding, LogLineError, LogReader, LogSummary } from '../../runtime/log-reader.js';
import { loadBuiltEdition } from '../built-edition.js';
import { type ExitCode, exitCode, UsageError } from '../exit.js';
import { findingText, isShould, judgedIn, type PrintedRule, printedRules, summaryText } from '../findings.js';
import type { ProcessEnvironment } from '../surroundings.js';
import { isSystemError, reasonOf } from '../system-error.js';

export interface JudgeOptions {
  readonly root?: string;
  readonly edition?: string;
  readonly json?: boolean;
  readonly failOn: 'must' | 'should' | 'none';
}

const CHUNK_BYTES = 1 << 20;
/** Until an input that has nothing yet is asked again. */
const WAIT_MILLISECONDS = 10;

/** @param file - The log; `-` for standard input. */
export async function judge(
  file: string,
  options: JudgeOptions,
  environment: ProcessEnvironment,
): Promise<ExitCode> {
  const { write } = environment.stdout;
  const edition = await loadBuiltEdition(environment, options.root, options.edition);
  const judged = judgedIn(edition);
  const rules = printedRules(edition);
  const findings: LogFinding[] = [];
  const isJson = options.json === true;
  const reader = judged.createLogReader((finding) => {
    findings.push(finding);
    if (!isJson) write(findingText(file, finding, rules.get(finding.rule)));
  });
  const summaries = readLog(file, environment, reader);
  if (isJson) write(`${JSON.stringify(toJson(findings, summaries, rules), undefined, 2)}\n`);
  else write(summaryText(summaries));
  const failing = findings.some(({ rule }) => isFailure(rules.get(rule)?.force ?? 'must', options.failOn));
  return failing ? exitCode.spec : exitCode.ok;
}

/** Passes a log to its reader, piece by piece. */
function readLog(file: string, { folder }: ProcessEnvironment, reader: LogReader): readonly LogSummary[] {
  const source = file === '-' ? 0 : openSync(resolve(folder, file), 'r');
  const readInto = (bytes: Uint8Array): number => {
    for (;;) {
      try {
        return readSync(source, bytes);
      } catch (error) {
        if (!isSystemError(error)) throw error;
        // A pipe that whoever shares it has set up not to wait.
        if (error.code !== 'EAGAIN') throw new UsageError(`cannot read ${file}: ${reasonOf(error)}`);
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MILLISECONDS);
      }
    }
  };
  try {
    const decoder = new StringDecoder('utf8');
    const bytes = Buffer.allocUnsafe(CHUNK_BYTES);
    for (let count = readInto(bytes); count > 0; count = readInto(bytes))
      reader.take(decoder.write(bytes.subarray(0, count)));
    reader.take(decoder.end());
    return reader.end();
  } catch (error) {
    if (isLineError(error))
      throw new UsageError(`${file}:${error.line}:${error.column}: ${error.message}`, FORMAT_HELP);
    throw error;
  } finally {
    if (source !== 0) closeSync(source);
  }
}

/** It comes from the package, which has classes of its own. */
function isLineError(error: unknown): error is LogLineError {
  return error instanceof Error && error.name === ('LogLineError' satisfies LogLineError['name']);
}

const FORMAT_HELP = 'docs/serve.md describes the lines of a log';

function isFailure(force: string, failOn: JudgeOptions['failOn']): boolean {
  return failOn !== 'none' && (failOn === 'should' || !isShould(force));
}

function toJson(
  findings: readonly LogFinding[],
  summaries: readonly LogSummary[],
  rules: ReadonlyMap<string, PrintedRule>,
): object {
  return {
    findings: findings.map((finding) => ({ ...finding, force: rules.get(finding.rule)?.force ?? null })),
    rules: summaries.map((summary) => ({ ...summary, force: rules.get(summary.rule)?.force ?? null })),
  };
}
