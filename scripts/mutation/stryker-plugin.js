// SPDX-License-Identifier: MIT
// A test runner for StrykerJS: the extracted examples, and the cells where no example fails, run in Stryker's own process. Each
// mutant gets a copy of the reference of its own, which takes some milliseconds.

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
import { cellFiles, exampleFiles, readReference } from './reference.js';

class ExampleRunner {
  /**
   * What Stryker's instrumented code reads and counts.
   *
   * @type {import('@stryker-mutator/api/core').InstrumenterContext}
   */
  #context = {};
  /** @type {import('./reference.js').Reference} */
  #reference = { modules: new Map(), aliases: new Map() };
  /**
   * Test files: those of a stage are loaded where no test of the stages before it fails.
   *
   * @type {readonly (readonly string[])[]}
   */
  #stages = [];
  /**
   * The test file that each example is in.
   *
   * @type {ReadonlyMap<string, string>}
   */
  #files = new Map();
  /** How long each example took when it last ran here, in milliseconds: quick ones run first, since one that fails is enough. */
  #times = new Map();

  constructor() {
    Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: this.#context });
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** Stryker starts the runner in its copy of the project, where the modules are the instrumented ones. */
  async init() {
    this.#stages = [exampleFiles, cellFiles].map((filesOf) => filesOf(process.cwd()));
    this.#reference = readReference(process.cwd(), this.#stages.flat());
    this.#files = new Map(
      this.#stages
        .flat()
        .flatMap((file) => loadExamples(this.#reference, [file]).map((example) => [testId(example), file])),
    );
  }

  /**
   * @param {import('@stryker-mutator/api/test-runner').DryRunOptions} options
   * @returns {Promise<import('@stryker-mutator/api/test-runner').DryRunResult>}
   */
  async dryRun({ coverageAnalysis }) {
    delete this.#context.activeMutant;
    /** @type {import('@stryker-mutator/api/test-runner').TestResult[]} */
    const tests = [];
    for (const example of loadExamples(this.#reference, this.#stages.flat())) {
      if (coverageAnalysis === 'perTest') this.#context.currentTestId = testId(example);
      tests.push(await runTest(example));
      delete this.#context.currentTestId;
    }
    const { mutantCoverage } = this.#context;
    return { ...complete(tests), ...(mutantCoverage === undefined ? {} : { mutantCoverage }) };
  }

  /** @param {import('@stryker-mutator/api/test-runner').MutantRunOptions} options */
  async mutantRun({ testFilter, hitLimit, activeMutant, mutantActivation, disableBail }) {
    const context = this.#context;
    Object.assign(context, {
      hitLimit,
      hitCount: hitLimit === undefined ? undefined : 0,
    });
    const whileLoading = mutantActivation === 'static' ? activeMutant.id : undefined;
    const result = await this.#run(testFilter ?? [...this.#files.keys()], disableBail, (isLoaded) => {
      Object.assign(context, { activeMutant: isLoaded ? activeMutant.id : whileLoading });
    });
    return toMutantRunResult(determineHitLimitReached(context.hitCount, hitLimit) ?? result);
  }

  /**
   * @param {(isLoaded: boolean) => void} activate - Called before test files are loaded, and then.
   * @param {readonly string[]} ids
   * @param {boolean} disableBail
   */
  async #run(ids, disableBail, activate) {
    const files = new Set(ids.flatMap((id) => this.#files.get(id) ?? []));
    const tests = [];
    for (const stage of this.#stages) {
      const chosen = stage.filter((file) => files.has(file));
      const ran = await this.#runStage(chosen, ids, disableBail, activate);
      tests.push(...ran);
      if (!disableBail && ran.some(({ status }) => status === TestStatus.Failed)) break;
    }
    return complete(tests);
  }

  /**
   * @param {readonly string[]} files
   * @param {readonly string[]} ids
   * @param {boolean} disableBail
   * @param {(isLoaded: boolean) => void} activate
   */
  async #runStage(files, ids, disableBail, activate) {
    activate(false);
    let examples;
    try {
      examples = loadExamples(this.#reference, files);
    } catch (error) {
      // A package that cannot be imported fails every example.
      return ids.map((id) => failedTest(id, 0, String(error)));
    }
    activate(true);
    const tests = [];
    const wanted = new Set(ids);
    /** @param {import('./examples.js').Example} example */
    const timeOf = (example) => this.#times.get(testId(example)) ?? 0;
    const chosen = examples.filter((each) => wanted.has(testId(each)));
    for (const example of chosen.sort((a, b) => timeOf(a) - timeOf(b))) {
      const test = await runTest(example);
      this.#times.set(test.id, test.timeSpentMs);
      tests.push(test);
      if (test.status === TestStatus.Failed && !disableBail) break;
    }
    return tests;
  }
}

/**
 * @param {import('@stryker-mutator/api/test-runner').TestResult[]} tests
 * @returns {import('@stryker-mutator/api/test-runner').CompleteDryRunResult}
 */
function complete(tests) {
  return { status: DryRunStatus.Complete, tests };
}

/** @param {import('./examples.js').Example} example */
function testId({ edition, id }) {
  return `${edition}/${id}`;
}

/**
 * @param {import('./examples.js').Example} example
 * @returns {Promise<import('@stryker-mutator/api/test-runner').TestResult>}
 */
async function runTest(example) {
  const id = testId(example);
  const start = performance.now();
  const { kind, message } = await runExample(example);
  const timeSpentMs = performance.now() - start;
  if (kind !== 'passed') return failedTest(id, timeSpentMs, message);
  return { id, name: id, timeSpentMs, status: TestStatus.Success };
}

/**
 * @param {string} id
 * @param {number} timeSpentMs
 * @param {string} failureMessage
 * @returns {import('@stryker-mutator/api/test-runner').TestResult}
 */
function failedTest(id, timeSpentMs, failureMessage) {
  return { id, name: id, timeSpentMs, status: TestStatus.Failed, failureMessage };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'examples', ExampleRunner)];
