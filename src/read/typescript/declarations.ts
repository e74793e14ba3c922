// SPDX-License-Identifier: MIT
// The declarations of one edition, in file order and then in statement order.

import type { ts as TypeScript } from 'ts-morph';
import type { Diagnostic } from '../../diagnostics/index.js';
import type { Declaration, Declarations } from '../../model/index.js';
import { once } from '../once.js';
import { checkStrayComments, collectFile, isOn } from './collect.js';
import { ts } from './compiler.js';
import { worthTelling } from './echoes.js';
import { EditionReader, type Entry } from './edition.js';
import type { TypeScriptProject } from './project.js';
import { readCapability, readConstantDeclaration, readIoctl, readRegion } from './read-const.js';
import { readArcs, readBits, readStates } from './read-enum.js';
import { readAlgorithm, readMacro } from './read-function.js';
import { readMachine } from './read-machine.js';
import { readList, readRecord } from './read-record.js';
import { readStruct } from './read-struct.js';
import { readWish } from './read-wish.js';
import { checkListsUsed, checkRecursion } from './recursion.js';
import { checkSymbols } from './symbols.js';

export interface ReadDeclarations {
  readonly declarations: Declarations;
  /** Sorted. A file of two editions gives its diagnostics in both. May wait for the verdict on types. */
  readonly diagnostics: () => readonly Diagnostic[];
}

/**
 * Reads the declaration files of an edition.
 *
 * @param uapiFolder - `spec/<uapi>`.
 * @param declarationFiles - Relative to that folder, in the order of the header; those that are not there are left out.
 */
export function readDeclarations(
  project: TypeScriptProject,
  uapiFolder: string,
  declarationFiles: readonly string[],
  editionName: string,
): ReadDeclarations {
  const edition = new EditionReader(project, editionName, readEntry);
  const paths = declarationFiles.map((file) => `${uapiFolder}/${file}`);
  const files = paths.flatMap((path) => {
    const file = project.sourceFile(path);
    return file === undefined ? [] : [{ path, file }];
  });
  for (const { path, file } of files) collectFile(edition, path, file);
  const declarations = edition.entries().flatMap((entry) => edition.read(entry) ?? []);
  checkSymbols(edition, declarations);
  checkRecursion(edition, declarations);
  checkListsUsed(edition, declarations);
  for (const { file } of files) checkStrayComments(edition, file);
  return { declarations, diagnostics: once(() => worthTelling(edition, paths)) };
}

function readEntry(edition: EditionReader, entry: Entry): Declaration | undefined {
  if (isOn(entry, ts.isInterfaceDeclaration)) {
    return entry.kind === 'struct' ? readStruct(edition, entry) : readRecord(edition, entry);
  }
  if (isOn(entry, ts.isEnumDeclaration)) {
    return entry.kind === 'bits' ? readBits(edition, entry) : readStates(edition, entry);
  }
  if (isOn(entry, ts.isFunctionDeclaration)) return readAlgorithm(edition, entry);
  return isOn(entry, ts.isVariableDeclaration) ? readVariable(edition, entry) : undefined;
}

function readVariable(
  edition: EditionReader,
  entry: Entry<TypeScript.VariableDeclaration>,
): Declaration | undefined {
  switch (entry.kind) {
    case 'constant':
      return readConstantDeclaration(edition, entry);
    case 'macro':
      return readMacro(edition, entry);
    case 'capability':
      return readCapability(edition, entry);
    case 'ioctl':
      return readIoctl(edition, entry);
    case 'region':
      return readRegion(edition, entry);
    case 'arcs':
      return readArcs(edition, entry);
    case 'machine':
      return readMachine(edition, entry);
    case 'list':
      return readList(edition, entry);
    case 'wish':
      return readWish(edition, entry);
    default:
      return undefined;
  }
}
