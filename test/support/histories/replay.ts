// SPDX-License-Identifier: MIT
// Runs a printed transcript as a chapter's example would run: read by the toolchain, with the verbs of the manifest.

import { ReferenceTarget, type TargetRules } from '../../../spec/vfio-migration/device/target.js';
import type { Diagnostic } from '../../../src/diagnostics/index.js';
import type { StructMember, TranscriptStep, TranscriptValue } from '../../../src/model/index.js';
import { readManifest } from '../../../src/read/manifest/manifest.js';
import type { Lexicon } from '../../../src/read/transcript/lexicon.js';
import { readTranscript } from '../../../src/read/transcript/transcript.js';
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
import { ERROR, layout } from '../editions.js';
import { sourcesOf } from '../read-folder.js';

/**
 * Runs a transcript on a device.
 *
 * @throws Error for a line that the toolchain cannot read, and AssertionError for one that does anything else than expected.
 */
export function replay(transcript: string, rules: TargetRules): void {
  const target = new ReferenceTarget(rules);
  for (const step of read(transcript, rules)) {
    runStep(target, step.text, step.verb, step.arguments.map(argumentOf), expectationOf(step));
  }
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
