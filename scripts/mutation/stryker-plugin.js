// SPDX-License-Identifier: MIT
// A test runner for StrykerJS: the extracted examples, run in Stryker's own process. Each mutant gets a copy of the
// reference of its own, which takes some milliseconds.

import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { loadExamples, runExample } from './examples.js';
import { readReference, testFiles } from './reference.js';

class ExampleRunner {
  /** What Stryker's instrumented code reads and counts. */
  #context = {};
  #reference;
  /** The test file that each example is in. */
  #files;
  /** How long each example took when it last ran here, in milliseconds: quick ones run first, since one that fails is enough. */
  #times = new Map();

  constructor() {
    globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] = this.#context;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** Stryker starts the runner in its copy of the project, where the modules are the instrumented ones. */
  init() {
    this.#reference = readReference(process.cwd());
    this.#files = new Map(
      testFiles(process.cwd()).flatMap((file) =>
        loadExamples(this.#reference, [file]).map((example) => [testId(example), file]),
      ),
    );
  }

  async dryRun({ coverageAnalysis }) {
    this.#context.activeMutant = undefined;
    const tests = [];
    for (const example of loadExamples(this.#reference, testFiles(process.cwd()))) {
      this.#context.currentTestId = coverageAnalysis === 'perTest' ? testId(example) : undefined;
      tests.push(await runTest(example));
      this.#context.currentTestId = undefined;
    }
    return { ...complete(tests), mutantCoverage: this.#context.mutantCoverage };
  }

  async mutantRun({ testFilter, hitLimit, activeMutant, mutantActivation, disableBail }) {
    const context = this.#context;
    context.hitLimit = hitLimit;
    context.hitCount = hitLimit === undefined ? undefined : 0;
    context.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    const result = await this.#run(testFilter ?? [...this.#files.keys()], disableBail, () => {
      context.activeMutant = activeMutant.id;
    });
    return toMutantRunResult(determineHitLimitReached(context.hitCount, hitLimit) ?? result);
  }

  /** @param activate - Called once all is loaded. */
  async #run(ids, disableBail, activate) {
    const files = [...new Set(ids.map((id) => this.#files.get(id)))];
    let examples;
    try {
      examples = loadExamples(this.#reference, files);
    } catch (error) {
      // A package that cannot be imported fails every example.
      return complete(ids.map((id) => failedTest(id, 0, String(error))));
    }
    activate();
    const tests = [];
    const timeOf = (example) => this.#times.get(testId(example)) ?? 0;
    const chosen = examples.filter((each) => ids.includes(testId(each)));
    for (const example of chosen.sort((a, b) => timeOf(a) - timeOf(b))) {
      const test = await runTest(example);
      this.#times.set(test.id, test.timeSpentMs);
      tests.push(test);
      if (test.status === TestStatus.Failed && !disableBail) break;
    }
    return complete(tests);
  }
}

function complete(tests) {
  return { status: DryRunStatus.Complete, tests };
}

function testId({ edition, id }) {
  return `${edition}/${id}`;
}

async function runTest(example) {
  const id = testId(example);
  const start = performance.now();
  const { kind, message } = await runExample(example);
  const timeSpentMs = performance.now() - start;
  if (kind !== 'passed') return failedTest(id, timeSpentMs, message);
  return { id, name: id, timeSpentMs, status: TestStatus.Success };
}

function failedTest(id, timeSpentMs, failureMessage) {
  return { id, name: id, timeSpentMs, status: TestStatus.Failed, failureMessage };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'examples', ExampleRunner)];
