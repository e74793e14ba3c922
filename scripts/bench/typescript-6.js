// SPDX-License-Identifier: MIT
// The type check by the compiler that the toolchain reads with: the floor of the bench, and what a test holds the
// native compiler's verdicts against.

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { COMPILER } from '../compiler-alone.js';

// As the toolchain loads it: by import, Node would scan it for the names that it exports, which costs more.
/** @type {typeof import('ts-morph').ts} */
const ts = createRequire(import.meta.url)(COMPILER);

const LIBRARY = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'lib');

/**
 * A host that has the given files at the root, and the compiler's library.
 *
 * @param {Readonly<Record<string, string>>} files
 * @returns {import('ts-morph').ts.CompilerHost}
 */
function createHost(files) {
  const texts = new Map(Object.entries(files).map(([path, text]) => [`/${path}`, text]));
  texts.set('/package.json', '{ "type": "module" }');
  const read = (/** @type {string} */ path) =>
    texts.get(path) ?? (path.startsWith(LIBRARY) ? ts.sys.readFile(path) : undefined);
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

/**
 * All that the compiler has to say of the syntax and the types of files; of a file that it cannot parse, only that.
 *
 * @param {{ options: import('ts-morph').ts.CompilerOptions, files: Readonly<Record<string, string>> }} input - Texts by
 * path relative to the root.
 * @returns {{ found: readonly import('ts-morph').ts.Diagnostic[], program: import('ts-morph').ts.Program }}
 */
export function checkTypes({ options, files }) {
  const names = Object.keys(files).map((path) => `/${path}`);
  const program = ts.createProgram(names, options, createHost(files));
  const found = names.flatMap((name) => {
    const file = program.getSourceFile(name);
    const syntactic = program.getSyntacticDiagnostics(file);
    return syntactic.length > 0 ? syntactic : program.getSemanticDiagnostics(file);
  });
  return { found, program };
}

/**
 * What keeps the modules of a checked program from being declared by themselves; examples need not be.
 *
 * @param {import('ts-morph').ts.Program} program
 */
export function checkDeclarations(program) {
  return program
    .getRootFileNames()
    .filter((name) => !name.includes('.md.'))
    .flatMap((name) => program.getDeclarationDiagnostics(program.getSourceFile(name)));
}

/**
 * A message and those that explain it, on a line.
 *
 * @param {Pick<import('ts-morph').ts.Diagnostic, 'messageText'>} diagnostic
 */
export const messageOf = ({ messageText }) =>
  ts.flattenDiagnosticMessageText(messageText, '\n').replace(/\s*\n\s*/g, ' ');
