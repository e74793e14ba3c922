// SPDX-License-Identifier: MIT
// The table of cells as vitest tests. Each answered cell is a test, in the chapter of the first pattern about it. The
// test has a line for each facet. That line names the pattern, so that a failure is reported there.

import { atomOf, type CellAnswer, cellTable, type FacetAnswer, fill } from '../../analysis/cells/index.js';
import { ERRNOS } from '../../expression/index.js';
import type { CellAxes, CellPattern, Chapter, Edition, TranscriptStep } from '../../model/index.js';
import { preamble } from '../banner.js';
import type { OfUapi, OutputFile } from '../emitter.js';
import { ImportList } from './imports.js';
import { big, printArgument, printExpectation, quote, TRANSCRIPT_NAMES } from './transcript.js';

/** What the tests use of the package's core beside the names of transcripts. */
const NAMES = ['canOverlap', 'cellStep', 'checkCell', 'checkUndefinedCell'];

export function emitCellTests(model: OfUapi, edition: Edition): readonly OutputFile[] {
  const answered = cellTable(edition).filter(({ by, status }) => by.length > 0 && status !== 'doubled');
  return edition.chapters.flatMap((chapter) => {
    const cells = answered.filter(({ by }) => by[0]!.chapter === chapter.name);
    return cells.length === 0 ? [] : [cellTests(model, edition, chapter, cells)];
  });
}

function cellTests(
  { uapi }: OfUapi,
  edition: Edition,
  chapter: Chapter,
  answers: readonly CellAnswer[],
): OutputFile {
  const path = `${edition.name}/tests/${chapter.name}.cells.test.ts`;
  const printer = new Printer(edition.axes!);
  const tests = answers.map((answer) => printer.test(answer)).join('');
  const code = printer.steps() + tests;
  const imports = new ImportList();
  const use = (module: string, name: string): void => {
    imports.add({ module, imported: name, local: name, typeOnly: false });
  };
  use('vitest', 'test');
  use(`${uapi.package.name}/${edition.name}`, 'createTarget');
  const words = new Set(code.replace(/'(?:[^'\\]|\\.)*'/g, '').match(/\w+/g));
  for (const name of [...NAMES, ...TRANSCRIPT_NAMES].filter((known) => words.has(known)))
    use(`${uapi.package.name}/core`, name);
  const others = edition.chapters.filter(
    ({ name }) => name !== chapter.name && answers.some(({ by }) => by.some((each) => each.chapter === name)),
  );
  const chapters = [chapter, ...others].map(({ file }) => `// Chapter ${file}\n`).join('');
  return { path, text: `${preamble(path, uapi, 'MIT')}${chapters}\n${imports.print()}\n${code}` };
}

class Printer {
  readonly #axes: CellAxes;
  /** Names of the steps, by what they print as. */
  readonly #names = new Map<string, string>();

  constructor(axes: CellAxes) {
    this.#axes = axes;
  }

  steps(): string {
    return [...this.#names].map(([text, name]) => `const ${name} = ${text};\n`).join('');
  }

  test({ cell, facets, by }: CellAnswer): string {
    const { name, setup, run, during } = cell;
    const parts = [
      'create: createTarget',
      `setup: [${setup.map((line) => this.#step(line)).join(', ')}]`,
      `run: ${this.#step(run)}`,
      ...(during === undefined ? [] : [`during: ${this.#step(during)}`]),
    ];
    const undefining = by.find(({ outcomes }) => outcomes.some(({ text }) => text === 'undefined'));
    const lines =
      undefining !== undefined
        ? [this.#undefinedLine(undefining)]
        : facets.filter(({ lawful }) => lawful.length > 0).map((facet) => this.#facetLine(cell, facet));
    const test = during === undefined ? 'test' : 'test.skipIf(!canOverlap(createTarget))';
    return `
${test}(${quote(name)}, () => {
  const cell = { ${parts.join(', ')} };
${lines.map((line) => `  ${line}\n`).join('')}});
`;
  }

  /** Where musts leave the choice, the device is held to what a should or a may picks. */
  #facetLine(cell: CellAnswer['cell'], { lawful }: FacetAnswer): string {
    const picked = lawful.filter(({ from }) => from !== undefined);
    const held = picked.length === 0 ? lawful : picked;
    const outcomes = held.map(({ atom }) => this.#outcome(cell, atom));
    return `checkCell(cell, ${label(held[0]!.from ?? held[0]!.by[0]!)}, ${outcomes.join(', ')});`;
  }

  #outcome({ bindings }: CellAnswer['cell'], name: string): string {
    const known = atomOf(name, this.#axes);
    const head = `{ name: ${quote(name)}`;
    if (known === undefined) {
      return `${head}, expected: ${name === 'success' ? name : `errno(${ERRNOS.get(name)})`} }`;
    }
    if (known.gives === undefined) {
      const steps = known.after.map(({ text }) => this.#step(fill(text, bindings)!));
      return `${head}, after: [${steps.join(', ')}] }`;
    }
    const number = this.#axes.numbers[fill(known.gives.text, bindings)!]!;
    return `${head}, expected: ${number === 'nonzero' ? number : `value(${big(number)})`} }`;
  }

  #undefinedLine(pattern: CellPattern): string {
    const { states, numbers, look } = this.#axes;
    const values = [...new Set(states.map(({ value }) => big(numbers[value.text]!)))];
    return `checkUndefinedCell(cell, ${label(pattern)}, ${this.#step(look!.text)}, ${values.join(', ')});`;
  }

  #step(line: string): string {
    const text = printCellStep(this.#axes.steps[line]!);
    const name = this.#names.get(text) ?? `step${this.#names.size + 1}`;
    this.#names.set(text, name);
    return name;
  }
}

/** As `src/testing/` looks for it in the chapters. */
function label({ by, text }: CellPattern): string {
  return quote(`${by}: ${text}`);
}

function printCellStep({ text, verb, arguments: given, expect }: TranscriptStep): string {
  const args = given.map(printArgument).join(', ');
  return `cellStep(${quote(text)}, ${quote(verb)}, [${args}], ${printExpectation(expect)})`;
}
