// SPDX-License-Identifier: MIT
// The command line: which commands there are, and how a command ends.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import type { BuildOptions } from './commands/build.js';
import type { CellsOptions } from './commands/cells.js';
import type { DiffOptions } from './commands/diff.js';
import type { JudgeOptions } from './commands/judge.js';
import type { PrecedenceOptions } from './commands/precedence.js';
import type { RulesOptions } from './commands/rules.js';
import type { SiteOptions } from './commands/site.js';
import { type Environment, processEnvironment } from './environment.js';
import { type ExitCode, exitCode, UsageError } from './exit.js';
import { printFailure } from './failure.js';
import { judgeCommand, once } from './judge-command.js';
import type { Format } from './reporter.js';

export { processEnvironment };

/**
 * Runs one command.
 *
 * @param words - The command line after the program's name.
 * @returns The exit code. It never throws.
 */
export async function run(
  words: readonly string[],
  environment: Environment = processEnvironment(),
): Promise<ExitCode> {
  let result: ExitCode = exitCode.ok;
  const format = formatOf(words);
  const program = createProgram(environment, format, (code) => {
    result = code;
  });
  try {
    await program.parseAsync(words, { from: 'user' });
    return result;
  } catch (error) {
    return printFailure(error, format, environment);
  }
}

/** How errors are printed of a command line that may itself be in error. */
function formatOf(words: readonly string[]): Format {
  const isJson = words.some(
    (word, at) => `${word}=${words[at + 1]}` === '--format=json' || word === '--format=json',
  );
  return isJson ? 'json' : 'text';
}

/** Each command is loaded when it is called, so that none pays for another. */
function createProgram(environment: Environment, format: Format, end: (code: ExitCode) => void): Command {
  const configure = (command: Command): Command =>
    command.exitOverride().configureOutput({
      writeOut: environment.stdout.write,
      writeErr: format === 'text' ? environment.stderr.write : () => {},
    });
  const program = new Command('uapi')
    .description('Generates the header, pages, reference implementation and tests of a uAPI from one source.')
    .version(versionOf(environment), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', `\n${EXIT_CODES}`)
    .enablePositionalOptions();
  configure(program);

  const root = (): Option =>
    once(
      new Option(
        '--root <dir>',
        'the folder of the project (default: the current folder, or the nearest one above it with a spec/)',
      ),
    );
  const edition = (): Option => once(new Option('--edition <name>', 'only this edition'));

  program
    .command('build')
    .description('write all outputs below generated/; after an error nothing is written')
    .addOption(edition())
    .option(
      '--check',
      'write nothing; print the files that a build would change, and exit 1 if there are any',
    )
    .option('--watch', 'build again whenever a source changes')
    .addOption(once(new Option('--format <format>', FORMAT_HELP).choices(['text', 'json']).default('text')))
    .option('--verbose', 'print every warning, not only the first of each kind')
    .addOption(root())
    .action(async (options: BuildOptions) => {
      if (options.check && options.watch) throw new UsageError('--check and --watch exclude each other');
      const { build } = await import('./commands/build.js');
      end(await build(options, environment));
    });

  program
    .command('rules')
    .description('list every rule with its force, place, examples and their results')
    .addOption(edition())
    .option('--json', 'print JSON')
    .addOption(root())
    .action(async (options: RulesOptions) => {
      const { rules } = await import('./commands/rules.js');
      end(await rules(options, environment));
    });

  program
    .command('site')
    .description('write the HTML site, which a browser opens from the disk')
    .option(
      '--run',
      'run the examples first, so that the pages show results; examples that passed and have not changed are skipped',
    )
    .addOption(once(new Option('--out <dir>', 'the folder to write (default: site/ in the project)')))
    .addOption(root())
    .action(async (options: SiteOptions) => {
      const { site } = await import('./commands/site.js');
      end(await site(options, environment));
    });

  program
    .command('diff')
    .description(
      'compare the meaning of two editions: ABI, declarations, transitions, behaviour, rules, decisions, terms',
    )
    .argument('<from>', 'an edition')
    .argument('<to>', 'another edition of the same uAPI')
    .option('--json', 'print JSON')
    .addOption(root())
    .action(async (from: string, to: string, options: DiffOptions) => {
      const { diff } = await import('./commands/diff.js');
      end(await diff([from, to], options, environment));
    });

  program
    .command('precedence')
    .description('list the wishes on the order of the steps of a write, and how many orders have each')
    .addOption(edition())
    .option('--wish <id...>', 'print the orders that have all these wishes')
    .option('--json', 'print JSON')
    .addOption(root())
    .action(async (options: PrecedenceOptions) => {
      const { precedence } = await import('./commands/precedence.js');
      end(await precedence(options, environment));
    });

  program
    .command('cells')
    .description('list the outcome of each event in each state, with the rules that give it')
    .addOption(edition())
    .option('--open', 'print only cells without an answer or with two; exit 1 if there are any')
    .option('--json', 'print JSON')
    .addOption(root())
    .action(async (options: CellsOptions) => {
      const { cells } = await import('./commands/cells.js');
      end(await cells(options, environment));
    });

  // The launcher starts it without this program; it stands here for the help.
  program
    .command('conform')
    .description('hold an implementation against the transcripts and cells; `uapi conform --help`')
    .argument('[words...]', 'options and the target')
    .helpOption(false)
    .allowUnknownOption()
    .action(() => {
      throw new UsageError(
        'conform is a program of its own: start it as `uapi conform`, without other options before it',
      );
    });

  program
    .command('serve')
    .description('put the device of an edition behind sockets, for programs that speak its wire protocol')
    .argument('[words...]')
    .passThroughOptions()
    .allowUnknownOption()
    .helpOption(false)
    .action(async (words: readonly string[]) => {
      const { serve } = await import('./commands/serve.js');
      end(await serve(words, environment, configure));
    });

  judgeCommand(program.command('judge'))
    .addOption(root())
    .action(async (log: string, options: JudgeOptions) => {
      const { judge } = await import('./commands/judge.js');
      end(await judge(log, options, environment));
    });

  program
    .command('explain')
    .description('explain a diagnostic; without a code, list all of them')
    .argument('[code]', 'the word in brackets after "error" or "warning"')
    .action(async (code: string | undefined) => {
      const { explain } = await import('./commands/explain.js');
      end(explain(code, environment));
    });

  return program;
}

const FORMAT_HELP = 'the format of diagnostics on standard error; json prints one object per line';

const EXIT_CODES = `Exit codes:
  0   success
  1   an error in spec/ or generated/; diagnostics give the place
  2   an error in the command line
  70  an error in the tool or its installation`;

/** The version of the package that the command belongs to. */
function versionOf({ toolRoot }: Environment): string {
  return (JSON.parse(readFileSync(join(toolRoot, 'package.json'), 'utf8')) as { version: string }).version;
}
