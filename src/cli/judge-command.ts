// SPDX-License-Identifier: MIT
// The command line of `judge`, for the toolchain and for a kit.

import { type Command, InvalidArgumentError, Option } from 'commander';

/** All but `--root`, whose meaning differs. */
export function judgeCommand(command: Command): Command {
  return command
    .description('hold a log of accesses, as `uapi serve --log` writes it, against the rules on users')
    .argument('<log>', 'the file; - for standard input')
    .addOption(once(new Option('--edition <name>', 'the edition (default: the default edition of the uAPI)')))
    .addOption(
      once(
        new Option('--fail-on <force>', 'exit 1 where a rule of this force, or a stronger one, is broken')
          .choices(['must', 'should', 'none'])
          .default('must'),
      ),
    )
    .option('--json', 'print JSON');
}

/** An option with a value, which may be given once. Of two values one would be lost. An empty one comes from an unset variable. */
export function once(option: Option): Option {
  const parse = option.parseArg ?? ((value: string) => value);
  let isGiven = false;
  return option.argParser((value: string, earlier: unknown) => {
    if (isGiven) throw new InvalidArgumentError('It is given twice.');
    if (value === '') throw new InvalidArgumentError('It is empty.');
    isGiven = true;
    return parse(value, earlier);
  });
}
