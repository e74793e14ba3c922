// SPDX-License-Identifier: MIT
// `uapi serve`: puts the device of an edition behind sockets. It loads the built package, and nothing of the toolchain.

import { resolve } from 'node:path';
import { Command } from 'commander';
import type { DeviceServer, ServedEdition, ServerChoice } from '../../runtime/server.js';
import { type Listener, listen, SocketError } from '../../serve/listen.js';
import { LogFile } from '../../serve/log-file.js';
import { listenByRelay } from '../../serve/relay.js';
import { type BuiltEdition, loadBuiltEdition } from '../built-edition.js';
import { type ExitCode, exitCode, UsageError } from '../exit.js';
import { findingText, judgedIn, printedRules, summaryText } from '../findings.js';
import type { ProcessEnvironment } from '../surroundings.js';
import { isSystemError, reasonOf } from '../system-error.js';

/** What accesses are counted in where no file has them. */
const LIVE = 'access';

interface ServeOptions {
  readonly root?: string;
  readonly edition?: string;
  readonly name: string;
  readonly relay?: string;
  readonly log?: string;
  readonly judge?: true;
}

/**
 * @param words - The command line behind `serve`. Its options depend on the edition.
 * @param configure - Makes a command print and exit as the program does.
 */
export async function serve(
  words: readonly string[],
  environment: ProcessEnvironment,
  configure: (command: Command) => Command,
): Promise<ExitCode> {
  const early = new Command('uapi serve').allowUnknownOption().allowExcessArguments().helpOption(false);
  const { root, edition: wanted } = withPlace(configure(early))
    .parse(words, { from: 'user' })
    .opts<ServeOptions>();
  const edition = await loadBuiltEdition(environment, root, wanted);
  const served = servedIn(edition);
  const command = configure(commandOf(edition, served)).parse(words, { from: 'user' });
  const options = command.opts<ServeOptions>();
  const judged = options.judge === true ? judgedIn(edition) : undefined;
  let isLogLost = false;
  const onLogError = (error: unknown): void => {
    isLogLost = true;
    environment.stderr.write(
      `error: cannot write to ${options.log}: ${isSystemError(error) ? reasonOf(error) : error}; the rest of the log is lost\n`,
    );
  };
  const log =
    options.log === undefined ? undefined : new LogFile(resolve(environment.folder, options.log), onLogError);
  const rules = judged === undefined ? new Map() : printedRules(edition);
  const judge = judged?.createLogReader((finding) =>
    environment.stdout.write(findingText(LIVE, finding, rules.get(finding.rule))),
  );
  const note = (entry: object): void => {
    const line = `${JSON.stringify(entry)}\n`;
    log?.write(line);
    judge?.take(line);
  };
  const onEntry = log === undefined && judge === undefined ? undefined : note;
  const listeners: Listener[] = [];
  try {
    for (const [at, socket] of command.args.entries()) {
      const device = createServer(served, choiceOf(served, options), `${options.name} ${at}`, onEntry);
      listeners.push(await listenOn(resolve(environment.folder, socket), device, options.relay, environment));
      environment.stdout.write(`${edition.name} on ${socket}\n`);
    }
    await environment.untilStopped();
  } catch (error) {
    if (error instanceof SocketError) throw new UsageError(error.message, error.help);
    throw error;
  } finally {
    for (const listener of listeners) await listener.close();
    log?.close();
  }
  if (judge !== undefined) environment.stdout.write(summaryText(judge.end()));
  return isLogLost ? exitCode.spec : exitCode.ok;
}

function listenOn(
  path: string,
  device: DeviceServer,
  relay: string | undefined,
  { folder, stderr }: ProcessEnvironment,
): Promise<Listener> {
  return relay === undefined
    ? listen(path, device)
    : listenByRelay(path, device, resolve(folder, relay), (text) => stderr.write(`error: ${text}\n`));
}

function withPlace(command: Command): Command {
  return command
    .option('--edition <name>', 'the edition (default: the default edition of the uAPI)')
    .option('--root <dir>', 'the project (default: this folder, or the nearest one above it that has spec/)');
}

function commandOf({ name }: BuiltEdition, { serverOptions }: ServedEdition): Command {
  const command = new Command('uapi serve')
    .description(`put the device of ${name} behind a socket, one device for each socket`)
    .argument('<sockets...>', 'paths of the sockets');
  withPlace(command)
    .option('--name <machine>', 'what logs call the machine; its devices are numbered from 0', 'machine')
    .option(
      '--relay <program>',
      'a program that takes descriptors for interrupts: src/serve/relay.c, compiled',
    )
    .option('--log <file>', 'write each access to this file, as a line of JSON')
    .option('--judge', 'tell of each access that breaks a rule on users, as `uapi judge` does with a log');
  for (const { name: option, value, help, repeats = false } of serverOptions) {
    command.option(
      `--${option}${value === undefined ? '' : ` <${value}>`}`,
      repeats ? `${help}; it may be given several times` : help,
      collect,
    );
  }
  return command;
}

function collect(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value];
}

function choiceOf({ serverOptions }: ServedEdition, options: object): ServerChoice {
  const given = new Map(Object.entries(options));
  return Object.fromEntries(
    serverOptions.flatMap(({ name, value, repeats }) => {
      const found: unknown = given.get(name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()));
      if (found === undefined) return [];
      const values = value === undefined ? [] : (found as readonly string[]);
      if (values.length > 1 && repeats !== true) throw new UsageError(`--${name} is given twice`);
      return [[name, values]];
    }),
  );
}

function createServer(
  served: ServedEdition,
  choice: ServerChoice,
  name: string,
  log: ((entry: object) => void) | undefined,
): ReturnType<ServedEdition['createServer']> {
  try {
    return served.createServer(choice, name, log);
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
}

function servedIn({ name, exported }: BuiltEdition): ServedEdition {
  if (typeof exported.createServer !== 'function' || !Array.isArray(exported.serverOptions))
    throw new UsageError(`edition '${name}' has no device to serve`, 'its index exports no createServer');
  return exported as unknown as ServedEdition;
}
