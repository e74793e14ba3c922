// SPDX-License-Identifier: MIT
// `uapi serve`: puts the device of an edition behind sockets. It loads the built package, and nothing of the toolchain.

import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Command } from 'commander';
import { didYouMean } from '../../diagnostics/index.js';
import type { ServedEdition, ServerChoice } from '../../runtime/server.js';
import { LogFile } from '../../serve/access-log.js';
import { type BuiltEdition, builtEditions } from '../../serve/edition.js';
import { type Listener, listen, SocketError } from '../../serve/listen.js';
import type { Environment } from '../environment.js';
import { type ExitCode, exitCode, UsageError } from '../exit.js';
import { findRoot } from '../root.js';

interface ServeOptions {
  readonly root?: string;
  readonly edition?: string;
  readonly name: string;
  readonly log?: string;
}

/**
 * @param words - The command line behind `serve`. Its options depend on the edition.
 * @param configure - Makes a command print and exit as the program does.
 */
export async function serve(
  words: readonly string[],
  environment: Environment,
  configure: (command: Command) => Command,
): Promise<ExitCode> {
  const early = new Command('uapi serve').allowUnknownOption().allowExcessArguments().helpOption(false);
  const { root, edition: wanted } = withPlace(configure(early))
    .parse(words, { from: 'user' })
    .opts<ServeOptions>();
  const edition = chooseEdition(findRoot(environment, root), wanted);
  const served = servedIn(edition, await environment.importModule(pathToFileURL(edition.path).href));
  const command = configure(commandOf(edition, served)).parse(words, { from: 'user' });
  const options = command.opts<ServeOptions>();
  const log = options.log === undefined ? undefined : new LogFile(resolve(environment.folder, options.log));
  const listeners: Listener[] = [];
  try {
    for (const [at, socket] of command.args.entries()) {
      const device = createServer(served, choiceOf(served, options), `${options.name} ${at}`, log);
      listeners.push(await listen(resolve(environment.folder, socket), device));
      environment.stdout.write(`${edition.name} on ${socket}\n`);
    }
    await environment.untilStopped();
  } catch (error) {
    if (error instanceof SocketError) throw new UsageError(error.message);
    throw error;
  } finally {
    for (const listener of listeners) await listener.close();
    log?.close();
  }
  return exitCode.ok;
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
    .option('--log <file>', 'write each access to this file, as a line of JSON');
  for (const option of serverOptions) {
    const { value, help } = option;
    command.option(`--${option.name}${value === undefined ? '' : ` <${value}>`}`, help, collect);
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
  log: LogFile | undefined,
): ReturnType<ServedEdition['createServer']> {
  try {
    return served.createServer(choice, name, log === undefined ? undefined : (entry) => log.write(entry));
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
}

/** @throws UsageError where there is none, or none by that name. */
function chooseEdition(root: string, wanted: string | undefined): BuiltEdition {
  const editions = builtEditions(join(root, 'generated'));
  const found = wanted === undefined ? editions[0] : editions.find(({ name }) => name === wanted);
  if (found !== undefined) return found;
  if (editions.length === 0)
    throw new UsageError('there is no built package in generated/', 'run `uapi build` first');
  const names = editions.map(({ name }) => name);
  throw new UsageError(
    `unknown edition '${wanted}'`,
    didYouMean(wanted ?? '', names) ?? `editions: ${names.join(', ')}`,
  );
}

function servedIn({ name }: BuiltEdition, exported: Readonly<Record<string, unknown>>): ServedEdition {
  if (typeof exported.createServer !== 'function' || !Array.isArray(exported.serverOptions))
    throw new UsageError(`edition '${name}' has no device to serve`, 'its index exports no createServer');
  return exported as unknown as ServedEdition;
}
