// SPDX-License-Identifier: MIT
// The examples of an edition as vitest tests, a file per chapter, and its table of cells. The files contain no line
// number. When the tests run, `src/testing/` finds the place of an example by the chapter's path and the example's
// title.

import { exampleContent } from '../../model/example-content.js';
import type { Chapter, Edition, Example } from '../../model/index.js';
import { preamble } from '../banner.js';
import type { Emitter, OfUapi, OutputFile } from '../emitter.js';
import { emitCellTests } from './cells.js';
import { ImportList, takeImports } from './imports.js';
import { printStep, quote, TRANSCRIPT_NAMES } from './transcript.js';

export const testsEmitter: Emitter = { name: 'tests', emitEdition: emitTests };

function emitTests(model: OfUapi, edition: Edition): readonly OutputFile[] {
  const ofChapters = edition.chapters.flatMap((chapter) => {
    const examples = edition.examples.filter((example) => example.chapter === chapter.name);
    return examples.length === 0 ? [] : [chapterTests(model, edition, chapter, examples)];
  });
  return [...ofChapters, ...emitCellTests(model, edition)];
}

function chapterTests(
  model: OfUapi,
  edition: Edition,
  chapter: Chapter,
  examples: readonly Example[],
): OutputFile {
  const path = `${edition.name}/tests/${chapter.name}.test.ts`;
  const imports = new ImportList();
  imports.add({ module: 'vitest', imported: 'test', local: 'test', typeOnly: false });
  const tests = examples.map((example) =>
    example.kind === 'ts'
      ? tsTest(imports, edition, example)
      : transcriptTest(imports, model.uapi.package.name, edition, example),
  );
  const head = `${preamble(path, model.uapi, 'MIT')}// Chapter ${chapter.file}\n`;
  return { path, text: `${head}\n${imports.print()}${tests.join('')}` };
}

function tsTest(imports: ImportList, edition: Edition, example: Example): string {
  const { bindings, code } = takeImports(example.code);
  const renames = bindings.flatMap((binding) => imports.add(binding) ?? []);
  const lines = [
    ...renames.map(({ local, hoisted }) => `const ${local} = ${hoisted};`),
    ...code.trimEnd().split('\n'),
  ];
  return printTest(edition, example, /\bawait\b/.test(code) ? 'async () =>' : '() =>', lines);
}

function transcriptTest(
  imports: ImportList,
  packageName: string,
  edition: Edition,
  example: Example,
): string {
  const lines = example.steps.map(printStep);
  const use = (module: string, name: string): void => {
    imports.add({ module: `${packageName}/${module}`, imported: name, local: name, typeOnly: false });
  };
  use(edition.name, 'createTarget');
  for (const name of TRANSCRIPT_NAMES.filter((known) => lines.some((line) => line.includes(known)))) {
    use('core', name);
  }
  return printTest(edition, example, '() =>', ['const target = createTarget();', ...lines]);
}

function printTest(edition: Edition, example: Example, arrow: string, lines: readonly string[]): string {
  const name = `${example.title} [${example.rules.join(' ')}]`;
  const meta = [
    `edition: ${quote(edition.name)}`,
    `example: ${quote(example.id)}`,
    `content: ${quote(exampleContent(example))}`,
  ];
  const indent = holdsMultilineText(lines) ? '' : '  ';
  const body = lines.map((line) => (line === '' ? '' : `${indent}${line}`)).join('\n');
  return `
// Example "${example.title}"
test(${quote(name)}, { meta: { ${meta.join(', ')} } }, ${arrow} {
${body}
});
`;
}

/** Whether a template runs over several lines; to indent it would change it. */
function holdsMultilineText(lines: readonly string[]): boolean {
  return lines.some((line) => line.split('`').length % 2 === 0);
}
