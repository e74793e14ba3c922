// SPDX-License-Identifier: MIT
// A transcript, line by line: a verb of the manifest, its arguments, and what is expected after `=>`, or after `~>` where only
// the reference device gives it.

import { type Diagnostic, didYouMean, reportInto } from '../../diagnostics/index.js';
import { ERRNOS } from '../../expression/index.js';
import {
  CHECK_FORCES,
  type CheckForce,
  type ExampleLevel,
  type TranscriptExpectation,
  type TranscriptStep,
  type TranscriptValue,
  type TranscriptVerb,
} from '../../model/index.js';
import type { LineText } from '../lines.js';
import {
  type Lexicon,
  type Reading,
  readErrno,
  readNumber,
  readValue,
  splitLine,
  type Word,
  type Words,
} from './words.js';

const LEVELS: readonly ExampleLevel[] = ['core', 'trace', 'fault'];
/** The last offset that a step can name, and the most bytes of one access. */
const ACCESS_MAX = { offsetMax: 0xffffffff, widthMax: 0x100000 };

const RAW_ACCESS = /^(0x[0-9a-f]+|\d+)\/(\d+)$/i;

/** The word for a sequence of no states. */
const NOTHING = 'nothing';

/** Lines of a fence to steps; lines that cannot be read are reported and left out. */
export function readTranscript(
  lines: readonly LineText[],
  lexicon: Lexicon,
  diagnostics: Diagnostic[],
): readonly TranscriptStep[] {
  const reading = { lexicon, report: reportInto(diagnostics) };
  return lines.flatMap((line) => {
    const words = splitLine(line);
    return words === undefined ? [] : (readStep(words, reading) ?? []);
  });
}

/** The highest level that one of the steps needs. */
export function levelOf(steps: readonly TranscriptStep[], lexicon: Lexicon): ExampleLevel {
  const ranks = steps.map((step) => LEVELS.indexOf(lexicon.verbs.get(step.verb)?.level ?? 'core'));
  return LEVELS[Math.max(0, ...ranks)]!;
}

function readStep(words: Words, reading: Reading): TranscriptStep | undefined {
  const { lexicon, report } = reading;
  const [first, ...rest] = words.before;
  if (first === undefined) {
    report('transcript-unknown-verb', words.arrow!, { verb: '=>' }, { suggestion: 'start with a verb' });
    return undefined;
  }
  const verb = lexicon.verbs.get(first.text);
  if (verb === undefined) {
    const known = [...lexicon.verbs.keys()];
    const suggestion = didYouMean(first.text, known) ?? `known verbs: ${known.join(', ')}`;
    report('transcript-unknown-verb', first.place, { verb: first.text }, { suggestion });
    return undefined;
  }
  const values = readArguments(verb, rest, words, reading);
  const place = { ...first.place, endColumn: words.end.column };
  const { force, ...rested } = takeForce(words);
  const expect = rested.after && readExpectation(verb, rested, widthOf(values), force, reading);
  return {
    verb: verb.name,
    arguments: values,
    ...(expect === undefined ? {} : { expect }),
    ...(force === undefined ? {} : { force }),
    text: words.text,
    place,
  };
}

/** The force that a line says itself: the arrow, or the first word behind it. */
function takeForce(words: Words): Words & { readonly force?: CheckForce } {
  if (words.isParticular) return { ...words, force: 'reference' };
  const [first, ...rest] = words.after ?? [];
  const force = CHECK_FORCES.find((each) => each !== 'reference' && each === first?.text);
  return force === undefined ? words : { ...words, after: rest, force };
}

function readArguments(
  verb: TranscriptVerb,
  given: readonly Word[],
  words: Words,
  reading: Reading,
): readonly TranscriptValue[] {
  const values: TranscriptValue[] = [];
  verb.arguments.forEach((argument, index) => {
    const word = given[index];
    if (word !== undefined) {
      values.push(...(readArgument(argument, word, widthOf(values), reading) ?? []));
    } else if (!argument.optional) {
      const place = words.arrow ?? words.end;
      const suggestion = argument.words.length > 0 ? `one of ${argument.words.join(', ')}` : undefined;
      const facts = { verb: verb.name, argument: argument.name };
      reading.report('transcript-missing-argument', place, facts, { suggestion });
    }
  });
  const extra = given[verb.arguments.length];
  if (extra !== undefined) {
    const suggestion = /^(=|->|==|→|:)/.test(extra.text)
      ? 'write => before what is expected'
      : extra.text.startsWith('|')
        ? 'join bits without spaces, as A|B'
        : undefined;
    const facts = { verb: verb.name, count: verb.arguments.length, text: extra.text };
    reading.report('transcript-extra-argument', extra.place, facts, { suggestion });
  }
  return values;
}

/** The width of the field or access among the arguments read so far. */
function widthOf(values: readonly TranscriptValue[]): number | undefined {
  const access = values.find((value) => value.kind === 'field' || value.kind === 'access');
  return access !== undefined && 'width' in access ? access.width : undefined;
}

function readArgument(
  argument: TranscriptVerb['arguments'][number],
  word: Word,
  width: number | undefined,
  reading: Reading,
): readonly TranscriptValue[] | undefined {
  switch (argument.kind) {
    case 'field':
      return readField(word, reading);
    case 'value': {
      const value = readValue(word, reading, width);
      return value && [{ kind: 'number', ...value }];
    }
    case 'number': {
      const value = readNumber(word, reading);
      return value && [{ kind: 'number', ...value }];
    }
    case 'errno': {
      const errno = readErrno(word, reading);
      return errno && [{ kind: 'errno', ...errno }];
    }
    case 'word': {
      if (!argument.words.includes(word.text)) {
        const suggestion = didYouMean(word.text, argument.words) ?? `one of ${argument.words.join(', ')}`;
        const facts = { argument: argument.name, text: word.text };
        reading.report('transcript-unknown-word', word.place, facts, { suggestion });
      }
      return [{ kind: 'word', word: word.text }];
    }
    default:
      return argument.kind satisfies never;
  }
}

function readField(word: Word, { lexicon, report }: Reading): readonly TranscriptValue[] | undefined {
  const raw = RAW_ACCESS.exec(word.text);
  if (raw !== null) {
    const [offset, width] = [Number(raw[1]), Number(raw[2])];
    if (offset <= ACCESS_MAX.offsetMax && width <= ACCESS_MAX.widthMax)
      return [{ kind: 'access', offset, width }];
    report('transcript-access-too-large', word.place, { text: word.text, ...ACCESS_MAX });
    return undefined;
  }
  const field = lexicon.fields.get(word.text);
  if (field !== undefined)
    return [{ kind: 'field', name: field.name, offset: field.offset, width: field.size }];
  const known = [...lexicon.fields.keys()];
  // The manifest names a struct that is not there: that is said at the manifest.
  if (known.length === 0) return undefined;
  const suggestion =
    didYouMean(word.text, known) ?? `known fields: ${known.join(', ')}; or OFFSET/WIDTH, as 0x4/2`;
  report('transcript-unknown-field', word.place, { text: word.text }, { suggestion });
  return undefined;
}

function readExpectation(
  verb: TranscriptVerb,
  words: Words,
  width: number | undefined,
  force: CheckForce | undefined,
  reading: Reading,
): TranscriptExpectation | undefined {
  const [first, ...rest] = words.after!;
  if (verb.result === 'none') {
    reading.report('transcript-unexpected-result', words.arrow!, { verb: verb.name });
    return undefined;
  }
  // A force alone is that of the success.
  if (first === undefined && force !== undefined) return undefined;
  if (first === undefined) {
    reading.report('transcript-missing-result', words.end, {
      verb: verb.name,
      expected: RESULTS[verb.result],
    });
    return undefined;
  }
  if (verb.result === 'sequence') return readSequence(words.after!, reading);
  if (rest[0] !== undefined) {
    const facts = { verb: verb.name, expected: RESULTS[verb.result], found: rest[0].text };
    reading.report('transcript-bad-result', rest[0].place, facts);
  }
  return verb.result === 'errno'
    ? readErrnoResult(verb, first, reading)
    : readValueResult(first, width, reading);
}

/** What each kind of result may be, for messages. */
const RESULTS: Readonly<Record<Exclude<TranscriptVerb['result'], 'none'>, string>> = {
  value: 'one value, nonzero or an errno',
  errno: 'one errno',
  sequence: `states, or ${NOTHING}`,
};

function readErrnoResult(
  verb: TranscriptVerb,
  word: Word,
  reading: Reading,
): TranscriptExpectation | undefined {
  if (!ERRNOS.has(word.text) && (/^(0x)?\d/.test(word.text) || isValueName(word.text, reading.lexicon))) {
    const facts = { verb: verb.name, expected: RESULTS.errno, found: word.text };
    const suggestion = 'leave out => where the step is to succeed';
    reading.report('transcript-bad-result', word.place, facts, { suggestion });
    return undefined;
  }
  const errno = readErrno(word, reading);
  return errno && { kind: 'errno', ...errno };
}

function isValueName(text: string, lexicon: Lexicon): boolean {
  return text === 'nonzero' || text.split('|').every((part) => part === '{}' || lexicon.values.has(part));
}

function readValueResult(
  word: Word,
  width: number | undefined,
  reading: Reading,
): TranscriptExpectation | undefined {
  if (word.text === 'nonzero') return { kind: 'nonzero' };
  const errno = ERRNOS.get(word.text);
  if (errno !== undefined) return { kind: 'errno', name: word.text, value: errno };
  const value = readValue(word, reading, width);
  return value && { kind: 'value', ...value };
}

function readSequence(words: readonly Word[], reading: Reading): TranscriptExpectation {
  const [first, ...rest] = words;
  if (first?.text === NOTHING && rest.length === 0) return { kind: 'sequence', values: [] };
  return { kind: 'sequence', values: words.flatMap((word) => readValue(word, reading) ?? []) };
}
