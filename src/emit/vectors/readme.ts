// SPDX-License-Identifier: MIT
// The README beside the vectors, and the runner that it describes. The schema says which kinds there are.

import schema from '../../../schemas/output/transcripts.schema.json' with { type: 'json' };
import type { Edition, TranscriptVerb } from '../../model/index.js';
import { preamble } from '../banner.js';
import type { OfUapi, OutputFile } from '../emitter.js';
import run from './parts/run.py';

export function emitReadme({ uapi }: OfUapi, edition: Edition): readonly OutputFile[] {
  const file = (name: string, text: string): OutputFile => {
    const path = `${edition.name}/vectors/${name}`;
    return { path, text: preamble(path, uapi, 'MIT') + text };
  };
  return [file('README.md', readme(uapi, edition)), file('run.py', run)];
}

const { verbs, transcripts } = schema.properties;
const KINDS = verbs.items.properties.arguments.items.properties.kind.oneOf;
const RESULTS = verbs.items.properties.result.oneOf;
const { steps } = transcripts.items.properties;
const FORCES = steps.items.properties.force.oneOf;
const LEAST = steps.items.properties.least.oneOf;

function readme({ title, package: { name: packageName } }: OfUapi['uapi'], edition: Edition): string {
  const { verbs: all, particular } = edition.transcript;
  return `
# Vectors of ${title}, ${edition.title}

\`transcripts.json\` holds examples of the specification as data. A transcript is a list of steps for one device, which are taken
in their order. **It starts at power-on**: a device that is open, and that nobody has done anything to. The schema named in the file
describes each member. \`cells.json\` holds the table of cells, if the edition has one. The other files hold tables of the declarations and
runs of the algorithms; their schemas describe them.

## A step

| member | what it is |
|---|---|
| \`verb\`, \`arguments\` | what to do |
| \`expect\` | what the reference device gives |
| \`force\` | how any other device is bound to that; absent where the verb gives nothing |
| \`least\` | what every device gives that does not give what is expected; absent where nothing is certain |
| \`text\` | the line as it was written |

${table('force', FORCES)}
${table('least', LEAST)}
A force follows from the rule or the cell that the step shows. In the text of a line, \`~>\` in the place of \`=>\` marks what is
particular to the reference device, and a word behind \`=>\` is a force that differs from that of the rules.
${particular.length === 0 ? '' : `Each device chooses the values of ${names(particular)}, and the place of its data.\n`}
A step that is not met breaks a must where its force is *must*, or where \`least\` is not met either. What follows is then not judged. It
is not judged either where \`least\` is absent, or where one of the expected and the given value is 0 and the other one is not: the
steps that follow presuppose this one. Otherwise go on.

A transcript is about a device with every optional part, unless its first step starts one of another kind. \`also\` lists kinds that lack
nothing that the transcript needs.

## A cell

A cell is an event in a state and a circumstance. Power on, take the steps of \`setup\`, then the one of \`run\`; a cell names its steps by their
texts. A device that does not give what a step of \`setup\` expects does not come there, and the cell does not apply. Each facet of the
outcome stands alone, and is met if one of its lawful outcomes holds: what \`run\` gives is \`expect\` or \`least\`, or each step of \`after\` gives what it
expects. A step of \`after\` may change the device, so bring a device to the cell anew for each. An event that fails gives no value: then look at
\`result\`, and at the facets with \`after\`. If no outcome holds, the device breaks what \`otherwise\` says, and \`by\` names the rules. If a lawful outcome
of force *may* holds and another one is of force *should*, the *should* is not followed.

## Verbs

A verb belongs to a level, and a transcript to the highest of its verbs. Where a target does not offer the level, the transcript does not
apply: ${'`core`'} are accesses and their results, ${'`trace`'} shows what goes on within the device, ${'`fault`'} makes steps of it fail.

${verbTable(all)}
${table('argument', KINDS)}
${table('result', RESULTS)}
## How to run them

    npx uapi conform --edition ${edition.name} run COMMAND [ARGUMENT...]
    python3 run.py transcripts.json COMMAND [ARGUMENT...]

The first command runs transcripts and cells, and shortens the log of each failure. The second one runs the transcripts, and needs nothing
but Python. Both print each *must broken* and each *should not followed* with its rules. They end with 0 where no must is broken, and with 1
where one is. Where there is no result, the first one ends with 3 and the second one with 2.

### The line protocol

The command is the device, or a bridge to it. It reads a line of JSON for each step, such as
\`{"verb": "read", "arguments": [{"kind": "field", "name": "...", "offset": 0, "width": 4}]}\`, and answers each with a line:

| answer | meaning |
|---|---|
| \`{"errno": 0}\` | the step has succeeded |
| \`{"errno": 0, "value": "240"}\` | a number, in decimal digits since it may have 64 bits |
| \`{"errno": 0, "sequence": ["2", "3"]}\` | numbers in their order |
| \`{"errno": 22}\` | the step has failed; a positive number, as in \`<linux/errno.h>\` |
| \`{"unsupported": true}\` | the target has no such device, verb, or segment: what asks for it does not apply |

Before each transcript and each cell that applies comes the verb \`power-on\`. Its answer says what the target can, as
\`{"errno": 0, "levels": ["core"], "can": ["overlap"], "kind": "..."}\`:

| member | meaning |
|---|---|
| \`levels\` | the levels that it offers |
| \`can\` | \`overlap\`: it makes a step while another one is under way; absent or empty otherwise |
| \`kind\` | the kind of device that it is, if it lacks optional parts: a word of the verb that starts such a device, or several with spaces between |

A request with \`"meanwhile": {"verb": ..., "arguments": [...]}\` asks for a step while the requested one is under way. Its answer has
\`"meanwhile": {...}\` with the answer of that step, or nothing if there was no moment for it. Only a target that can \`overlap\` gets such requests.
The input ends after the last request, and then the program ends. Libraries for C and Python do all that: see \`clients/\`.
${unseen(edition, packageName)}`;
}

function names(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

function table(
  head: string,
  rows: readonly { readonly const: string; readonly description: string }[],
): string {
  const lines = rows.map((row) => `| \`${row.const}\` | ${row.description} |\n`);
  return `| ${head} | meaning |\n|---|---|\n${lines.join('')}`;
}

function verbTable(all: readonly TranscriptVerb[]): string {
  const lines = all.map(({ name, level, summary, arguments: given, result }) => {
    const words = given.map((each) => `${each.name} (${each.kind}${each.optional ? ', optional' : ''})`);
    return `| \`${name}\` | ${level} | ${words.join(', ')} | ${result} | ${summary.trim()} |\n`;
  });
  return `| verb | level | arguments | result | what it does |\n|---|---|---|---|---|\n${lines.join('')}`;
}

/** The rules of users that no log of accesses can show. */
function unseen({ rules }: Edition, name: string): string {
  const rows = rules.flatMap(({ id, unseen: why }) => (why === undefined ? [] : `| \`${id}\` | ${why} |\n`));
  if (rows.length === 0) return '';
  return `
## Users

Rules that bind a user are held against a log of what it does with its devices: the package \`${name}\` makes such logs, of its own
flows and of whoever else works with a port, and judges them. A program in its README does both. No log shows whether a user keeps these:

| rule | why |
|---|---|
${rows.join('')}`;
}
