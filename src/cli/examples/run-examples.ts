// SPDX-License-Identifier: MIT
// Runs the examples of the chapters as they stand in the outputs, without a test runner: their tests and the package are
// written to a folder of their own, and a thread runs them there.

import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Example, SpecModel } from '../../model/index.js';
import { printNatively } from '../../read/typescript/native-print.js';
import { implementationHashOf } from '../../testing/implementation.js';
import { packageAliases } from '../../testing/package-aliases.js';
import type { RunExample } from '../../testing/results.js';
import { type Disk, within } from '../disk.js';
import type { Environment } from '../environment.js';
import { ifThere } from '../system-error.js';
import type { ExamplesTask, Outcome } from './task.js';

export interface ExampleRun {
  readonly results: readonly RunExample[];
  readonly failures: readonly { readonly example: Example; readonly message: string }[];
}

interface RunInput {
  readonly root: string;
  readonly models: readonly SpecModel[];
  /** Text of every output, by path below `generated/`. */
  readonly outputs: ReadonlyMap<string, string>;
  /** Whether to run an example; a file with none of these is not loaded. */
  readonly isOpen: (edition: string, example: Example) => boolean;
  /** Is told how many of the examples are done. */
  readonly onStep: (done: number, all: number) => void;
}

/** Takes the place of the test runner, for the names that the tests import of it. */
const RUNNER = 'export const test = globalThis.uapiTest;\n';

export async function runExamples(
  input: RunInput,
  environment: Pick<Environment, 'toolRoot' | 'disk' | 'startedAt'>,
): Promise<ExampleRun> {
  const { root, models, outputs, isOpen, onStep } = input;
  const open = models.flatMap(({ editions }) =>
    editions.flatMap(({ name, examples }) =>
      examples.filter((example) => isOpen(name, example)).map((example) => ({ edition: name, example })),
    ),
  );
  if (open.length === 0) return { results: [], failures: [] };
  const disk = within([join(root, '.uapi')], environment.disk);
  const folder = join(root, '.uapi', `examples-${process.pid}`);
  const outcomes: Outcome[] = [];
  try {
    const chapters = new Set(open.map(({ edition, example }) => testsPath(edition, example.chapter)));
    const files = writeModules(folder, [...chapters], models, outputs, disk);
    const wanted = open.map(({ edition, example }) => keyOf(edition, example.id));
    await runInThread(join(environment.toolRoot, 'bin/examples-thread.mjs'), { files, wanted }, (outcome) => {
      outcomes.push(outcome);
      onStep(outcomes.length, open.length);
    });
  } finally {
    ifThere(() => disk.removeTree(folder));
  }
  const implementation = implementationHashOf(outputs);
  const at = new Date(environment.startedAt).toISOString();
  return {
    results: outcomes.map(({ message: _, ...outcome }) => ({ ...outcome, implementation, at })),
    failures: outcomes.flatMap((outcome) => {
      const key = keyOf(outcome.edition, outcome.example);
      const { example } = open.find((each) => keyOf(each.edition, each.example.id) === key)!;
      return outcome.message === undefined ? [] : [{ example, message: outcome.message }];
    }),
  };
}

/** Unique among all examples. */
function keyOf(edition: string, id: string): string {
  return `${edition} ${id}`;
}

/** The module with the examples of a chapter, below `generated/`. */
function testsPath(edition: string, chapter: string): string {
  return `${edition}/tests/${chapter}.test.ts`;
}

/**
 * @param tests - Paths of modules with tests.
 * @returns Their addresses.
 */
function writeModules(
  folder: string,
  tests: readonly string[],
  models: readonly SpecModel[],
  outputs: ReadonlyMap<string, string>,
  disk: Disk,
): readonly string[] {
  const write = (path: string, text: string): void => {
    disk.makeFolder(dirname(join(folder, path)));
    disk.writeFile(join(folder, path), text);
  };
  write('package.json', '{ "type": "module" }\n');
  write('runner.js', RUNNER);
  const packages = models.map(({ uapi }) => uapi.package.path);
  for (const [path, text] of outputs)
    if (packages.some((each) => path.startsWith(`${each}/`)) && /\.js$|\/package\.json$/.test(path))
      write(path, text);
  const aliases = [
    { find: /^vitest$/, replacement: join(folder, 'runner.js') },
    ...packages.flatMap((path) => packageAliases(join(folder, path))),
  ];
  const printed = printNatively(new Map(tests.map((path) => [`/${path}`, outputs.get(path)!])));
  if (printed === undefined) throw new Error('the compiler does not print the tests of the examples');
  return tests.map((path, index) => {
    const file = path.replace(/\.ts$/, '.js');
    write(file, resolved(printed[index]!.javascript, aliases));
    return pathToFileURL(join(folder, file)).href;
  });
}

/** Imports stand at the beginnings of lines: inside of an example no import is left. */
function resolved(code: string, aliases: ReturnType<typeof packageAliases>): string {
  return code.replace(/^(import .* from )['"]([^'"]+)['"]/gm, (whole, start: string, name: string) => {
    const alias = aliases.find(({ find }) => find.test(name));
    return alias === undefined ? whole : `${start}${JSON.stringify(pathToFileURL(alias.replacement).href)}`;
  });
}

function runInThread(
  script: string,
  task: ExamplesTask,
  onOutcome: (outcome: Outcome) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData: task });
    worker.on('message', onOutcome);
    worker.once('error', reject);
    worker.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`the thread of the examples ends with ${code}`)),
    );
  });
}
