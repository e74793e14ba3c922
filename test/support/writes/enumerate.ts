// SPDX-License-Identifier: MIT
// All writes of `device_state`: every pair of states, every kind of driver, every schedule of up to two faults.

import type { MigrationDevice } from '../../../spec/vfio-migration/device/device.js';
import { allowsDma, type Edition, NDMA, RESUMING, SAVING, supportsNdma, WINDOW } from '../editions.js';
import { contentsOf, read } from '../region-user.js';
import { checkAfter, checkOutcome, type Problems } from './check.js';
import { type Outcome, perform, type Schedule } from './perform.js';
import { isStopped, prepare, type Recording, record, type Subject, type WriteCase } from './subject.js';

/** What to enumerate beside pairs, styles and faults. */
export interface Extent extends Pick<WriteCase, 'byteOrder' | 'repeated'> {
  readonly progress: readonly number[];
}

/** Every case of a driver's style. */
export function* casesOf(
  edition: Edition,
  style: WriteCase['style'],
  { progress, ...extent }: Extent,
): Generator<WriteCase> {
  const states = edition.states.filter((state) => (state & NDMA) === 0 || supportsNdma(edition, style));
  for (const from of states) {
    const hasSession = (from & (SAVING | RESUMING)) !== 0;
    const workloads = allowsDma(from, style)
      ? (['idle', 'busy', 'slow', 'never'] as const)
      : ['idle' as const];
    for (const to of states)
      for (const workload of workloads)
        for (const segments of hasSession ? progress : [Infinity])
          for (const within of [false, true])
            yield { ...extent, edition, style, from, to, workload, within, progress: segments };
  }
}

/** What the enumeration found. */
export interface Findings {
  /** Writes that were made. */
  writes: number;
  readonly problems: string[];
}

/** Makes every write of a driver's style under every schedule. */
export function enumerateWrites(edition: Edition, style: WriteCase['style'], extent: Extent): Findings {
  const findings: Findings = { writes: 0, problems: [] };
  const recording = record({ edition, style, byteOrder: extent.byteOrder });
  for (const given of casesOf(edition, style, extent)) enumerateSchedules(given, recording, findings);
  return findings;
}

/** No fault, each step once, and each pair of steps: as many as the write turns out to take. */
function enumerateSchedules(given: WriteCase, recording: Recording, findings: Findings): void {
  const make = (schedule: Schedule): number => {
    const { outcome, problems } = makeWrite(given, recording, schedule);
    findings.writes += 1;
    findings.problems.push(...problems.map((problem) => `${describe(given, schedule)}: ${problem}`));
    return outcome.phases.length;
  };
  const steps = make([]);
  for (let first = 0; first < steps; first++) {
    const taken = make([first]);
    for (let second = first + 1; second < taken; second++) make([first, second]);
  }
}

function makeWrite(
  given: WriteCase,
  recording: Recording,
  schedule: Schedule,
): { readonly outcome: Outcome; readonly problems: Problems } {
  const before = prepare(given, recording);
  const contents = contentsOf(before.device);
  const section = dataSectionOf(before.device);
  const outcome = perform(given, before, schedule);
  const kept =
    outcome.state !== given.from || !isStopped(given.from) || contents === contentsOf(before.device);
  const sameSection =
    outcome.errno === 0 || outcome.state !== given.from || section === dataSectionOf(before.device);
  const after = continued(given, before, outcome);
  const isRepeated = given.repeated && outcome.errno !== 0 && outcome.state === given.from;
  const problems = [
    ...checkOutcome(given, outcome, schedule),
    ...(kept ? [] : ['the contents are not what they were']),
    ...(sameSection ? [] : ['the data section is not what it was']),
    ...(isRepeated ? repeat(given, after, recording) : checkAfter(given, after, recording)),
  ];
  return { outcome, problems };
}

/** What the data section shows; to look at it changes nothing. */
function dataSectionOf(device: MigrationDevice): string {
  const window = new Uint8Array(128);
  device.read(WINDOW, window);
  return `${read(device, 24, 8)} ${window.join()}`;
}

/** The same write again, when nothing is in its way any more. */
function repeat(given: WriteCase, subject: Subject, recording: Recording): Problems {
  subject.memory.makePresent(0);
  const again: WriteCase = { ...given, workload: 'busy' };
  const outcome = perform(again, subject, []);
  return [
    ...checkOutcome(again, outcome, []),
    ...checkAfter(again, continued(again, subject, outcome), recording),
  ];
}

/** What of a session counts in the state that was reached. */
function continued({ from }: WriteCase, subject: Subject, { state }: Outcome): Subject {
  const goesOn = (bit: number): boolean => (from & state & bit) !== 0;
  return {
    ...subject,
    // A session that has begun with the write answers for what is written from then on.
    memoryBefore: goesOn(SAVING) ? subject.memoryBefore : subject.memory.bytes.slice(),
    collected: goesOn(SAVING) ? subject.collected : [],
    stored: goesOn(RESUMING) ? subject.stored : 0,
  };
}

function describe(given: WriteCase, schedule: Schedule): string {
  const { edition, style, from, to, workload, progress, within, repeated } = given;
  const way = `${within ? ', time passing' : ''}${repeated ? ', repeated' : ''}`;
  return `${edition.name} ${style} ${from} to ${to}, ${workload}, ${progress} segments${way}, faults [${schedule}]`;
}
