// SPDX-License-Identifier: MIT
// Runs a printed transcript as a chapter's example would run: read by the toolchain, with the verbs of the manifest.

import { MigrationDevice } from '../../../spec/vfio-migration/device/device.js';
import type { DeviceOptions } from '../../../spec/vfio-migration/device/options.js';
import { ReferenceTarget, type TargetRules } from '../../../spec/vfio-migration/device/target.js';
import type { Diagnostic } from '../../../src/diagnostics/index.js';
import type { StructMember, TranscriptStep, TranscriptValue } from '../../../src/model/index.js';
import { readManifest } from '../../../src/read/manifest/manifest.js';
import { readTranscript } from '../../../src/read/transcript/transcript.js';
import type { Lexicon } from '../../../src/read/transcript/words.js';
import {
  access,
  type Expectation,
  errno,
  nonzero,
  runStep,
  sequence,
  success,
  type TranscriptArgument,
  value,
} from '../../../src/runtime/index.js';
import { type Edition, ERROR, layout, type OptionalPart } from '../editions.js';
import { sourcesOf } from '../read-folder.js';

/**
 * Runs a transcript on a device.
 *
 * @throws Error for a line that the toolchain cannot read, and AssertionError for one that does anything else than expected.
 */
export function replay(transcript: string, edition: Edition): void {
  const target = targetOf(edition);
  for (const step of read(transcript, edition.rules)) {
    runStep(target, step.text, step.verb, step.arguments.map(argumentOf), expectationOf(step));
  }
}

/** A target with the devices of the edition, those that lack an optional part included. */
function targetOf({ rules, machine }: Edition): ReferenceTarget {
  if (machine === undefined) return new ReferenceTarget(rules);
  const withoutPreCopy: DeviceOptions = {};
  const create = (options: DeviceOptions): MigrationDevice => {
    const lacks: readonly OptionalPart[] = [
      ...(options === withoutPreCopy ? (['precopy'] as const) : []),
      ...(options.ndma === false ? (['ndma'] as const) : []),
    ];
    return new MigrationDevice(machine.rulesFor({ style: options.style ?? 'precopy', lacks }), options);
  };
  return new ReferenceTarget(rules, create, { 'no-precopy': withoutPreCopy });
}

function read(transcript: string, rules: TargetRules): readonly TranscriptStep[] {
  const diagnostics: Diagnostic[] = [];
  const lines = transcript.split('\n').map((text, index) => ({ file: 'history', line: index + 1, text }));
  const steps = readTranscript(lines, lexiconOf(rules), diagnostics);
  const [first] = diagnostics;
  if (first !== undefined) throw new Error(`line ${first.place.line}: ${first.message}`);
  return steps;
}

const { manifest } = readManifest(sourcesOf('spec/vfio-migration'));

/** The manifest's verbs, and the fields and bits as the tests write them out. */
function lexiconOf({ bits }: TargetRules): Lexicon {
  const place = { file: 'layout', line: 1, column: 1 };
  const members = layout.fields.map(({ name, offset, width }): StructMember => {
    const type = width === 4 ? 'u32' : 'u64';
    const size = { size: width, alignment: width };
    return { name, offset, ...size, type, read: 'value', write: 'store', when: [], summary: '', place };
  });
  return {
    verbs: new Map((manifest?.uapi.transcript.verbs ?? []).map((verb) => [verb.name, verb])),
    fields: new Map(members.map((member) => [member.name, member])),
    values: new Map([...Object.entries(bits), ['ERROR', BigInt(ERROR)]]),
  };
}

function argumentOf(argument: TranscriptValue): TranscriptArgument {
  switch (argument.kind) {
    case 'number':
      return BigInt(argument.value);
    case 'field':
    case 'access':
      return access(argument.offset, argument.width);
    case 'word':
      return argument.word;
    case 'errno':
      return argument.value;
  }
}

function expectationOf({ expect }: TranscriptStep): Expectation {
  switch (expect?.kind) {
    case undefined:
      return success;
    case 'value':
      return value(BigInt(expect.value));
    case 'nonzero':
      return nonzero;
    case 'errno':
      return errno(expect.value);
    case 'sequence':
      return sequence(...expect.values.map((each) => BigInt(each.value)));
  }
}
