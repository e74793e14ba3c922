// SPDX-License-Identifier: MIT
// Reads a package of the reference implementation by TypeDoc. The result is data, which the site prints.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  Application,
  type JSONOutput,
  Logger,
  type LogLevel,
  type NormalizedPath,
  OptionDefaults,
} from 'typedoc';
import { TAG_NAMES } from '../../read/typescript/tags.js';

export interface ConvertedPackage {
  /** Absent where TypeDoc could not go on; the warnings say why. */
  readonly project?: JSONOutput.ProjectReflection;
  /** An export or a member without a comment, a link that leads nowhere, a type that a caller cannot name, a tag that nobody knows. */
  readonly warnings: readonly string[];
}

/** Tags that the package uses beside those of declarations: what a call returns in case of an error. */
const OTHER_TAGS = ['errors'];

/** @param folder - With `package.json`, `tsconfig.json` and `src/`. */
export async function convertPackage(folder: string): Promise<ConvertedPackage> {
  const ours = [...TAG_NAMES, ...OTHER_TAGS].map((name) => `@${name}` as const);
  const warnings: string[] = [];
  const application = await Application.bootstrap({
    entryPoints: [...entryPoints(folder)],
    tsconfig: join(folder, 'tsconfig.json'),
    readme: 'none',
    disableSources: true,
    excludePrivate: true,
    // The build has checked the types.
    skipErrorChecking: true,
    // Values in the order of their declaration, which is that of the header.
    sort: ['kind', 'source-order'],
    blockTags: [...new Set([...OptionDefaults.blockTags, ...ours])],
    // Some of ours have the names of modifiers of TypeDoc's.
    modifierTags: OptionDefaults.modifierTags.filter((tag) => !ours.some((own) => own === tag)),
    requiredToBeDocumented: [...OptionDefaults.requiredToBeDocumented, 'Constructor', 'EnumMember'],
    validation: { notExported: true, invalidLink: true, invalidPath: true, notDocumented: true },
  });
  class Collector extends Logger {
    override log(message: string, level: LogLevel): void {
      // A warning, or worse.
      if (level >= 2 && !isData(message)) warnings.push(message.replaceAll(`${folder}/`, ''));
    }
    // TypeDoc's own console names the place so, too.
    protected override addContext(message: string, _level: LogLevel, ...where: unknown[]): string {
      return `${placeOf(where[0])}${message}`;
    }
  }
  application.logger = new Collector();
  const project = await application.convert();
  if (project === undefined) return { warnings };
  application.validate(project);
  return { project: application.serializer.projectToObject(project, folder as NormalizedPath), warnings };
}

/** A literal that is its own type says each value in it; its members are data, and have no comment. */
function isData(message: string): boolean {
  return /\.__type\.\S+ \(Property\).* does not have any documentation$/.test(message);
}

/** What TypeDoc hands over of a node of the compiler. */
interface SourceNode {
  readonly getStart: () => number;
  readonly getSourceFile: () => {
    readonly fileName: string;
    readonly getLineAndCharacterOfPosition: (position: number) => { readonly line: number };
  };
}

/** `src/core/bits.ts:12: `; nothing for a message without a node. */
function placeOf(node: unknown): string {
  if (typeof node !== 'object' || node === null || !('getSourceFile' in node)) return '';
  const { getSourceFile, getStart } = node as SourceNode;
  const file = getSourceFile.call(node);
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(getStart.call(node)).line + 1}: `;
}

/** Where each export of the package begins, each module once. */
function entryPoints(folder: string): ReadonlySet<string> {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly exports: Readonly<Record<string, { readonly types: string }>>;
  };
  return new Set(
    Object.values(exports).map(({ types }) =>
      join(folder, types.replace(/^\.\/dist\//, 'src/').replace(/\.d\.ts$/, '.ts')),
    ),
  );
}
