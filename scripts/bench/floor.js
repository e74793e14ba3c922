// SPDX-License-Identifier: MIT
// The floor that builds are measured against: starts Node, loads the compiler that the toolchain uses, and
// type-checks the same files with the same options. Nothing else.
// Argument: a file of JSON, `[{ options, files: { path: text } }]`, one program each.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';

// As the toolchain loads it: by import, Node would scan it for the names that it exports, which costs more.
const { ts } = createRequire(import.meta.url)('ts-morph');

const LIBRARY = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'lib');

/** A host that has the given files at the root, and the compiler's library. */
function createHost(files) {
  const texts = new Map(Object.entries(files).map(([path, text]) => [`/${path}`, text]));
  texts.set('/package.json', '{ "type": "module" }');
  const read = (path) => texts.get(path) ?? (path.startsWith(LIBRARY) ? ts.sys.readFile(path) : undefined);
  return {
    fileExists: (path) => texts.has(path),
    readFile: read,
    getSourceFile: (path, options) => {
      const text = read(path);
      return text === undefined ? undefined : ts.createSourceFile(path, text, options);
    },
    getDefaultLibFileName: (options) => join(LIBRARY, ts.getDefaultLibFileName(options)),
    getDefaultLibLocation: () => LIBRARY,
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    writeFile: () => {},
  };
}

/** All that the compiler has to say of the given files. */
function check({ options, files }) {
  const names = Object.keys(files).map((path) => `/${path}`);
  const program = ts.createProgram(names, options, createHost(files));
  return names.flatMap((name) => {
    const file = program.getSourceFile(name);
    const declarations = name.includes('.md.') ? [] : program.getDeclarationDiagnostics(file);
    return [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
      ...declarations,
    ];
  });
}

const found = JSON.parse(readFileSync(process.argv[2], 'utf8')).flatMap(check);
for (const { file, messageText } of found) {
  process.stderr.write(`${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}\n`);
}
process.exitCode = found.length === 0 ? 0 : 1;
