// SPDX-License-Identifier: MIT
// `uapi-serve` and `uapi-judge`, the commands of a kit that work with the built package. They load no toolchain.

import { Command, Option } from 'commander';
import { type JudgeOptions, judge } from './commands/judge.js';
import { serve } from './commands/serve.js';
import { type ExitCode, exitCode } from './exit.js';
import { printFailure } from './failure.js';
import { judgeCommand, once } from './judge-command.js';
import { type ProcessEnvironment, surroundings } from './surroundings.js';

/**
 * Runs one command in the process that we run in.
 *
 * @param words - The command line after the program's name.
 * @param home - The folder with the outputs.
 * @returns The exit code. It never throws.
 */
export async function run(
  name: 'serve' | 'judge',
  words: readonly string[],
  home: string,
): Promise<ExitCode> {
  const environment = { ...surroundings((url) => import(url)), home };
  const configure = (command: Command): Command =>
    command
      .name(`uapi-${name}`)
      .exitOverride()
      .configureOutput({ writeOut: environment.stdout.write, writeErr: environment.stderr.write });
  try {
    if (name === 'serve') return await serve(words, environment, configure);
    return await runJudge(configure(judgeCommand(new Command())), words, environment);
  } catch (error) {
    return printFailure(error, 'text', environment);
  }
}

async function runJudge(
  command: Command,
  words: readonly string[],
  environment: ProcessEnvironment,
): Promise<ExitCode> {
  let result: ExitCode = exitCode.ok;
  await command
    .addOption(
      once(new Option('--root <dir>', 'a project whose outputs are used (default: those of the kit)')),
    )
    .action(async (log: string, options: JudgeOptions) => {
      result = await judge(log, options, environment);
    })
    .parseAsync(words, { from: 'user' });
  return result;
}
