// SPDX-License-Identifier: MIT
// The reference implementation and the playgrounds of a uAPI as one classic script, since a page that is opened from a
// disk can load no module. The script leaves what it has under one name, for the page's own script. Only whoever makes a
// script loads this module, and the bundler with it.

import { posix } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';
import type { SpecModel } from '../../model/index.js';
import { withPackageImports } from '../../package/paths.js';
import type { PlaygroundData } from './data.js';
import { MARK_CODE, MARK_MODULE, markCode } from './marks/mark-code.js';
import type { SyntaxNode } from './marks/syntax.js';

/** The global that the script defines; its type is `PlaygroundScript`. */
const GLOBAL = 'uapiPlayground';

/** Folder of the package's JavaScript. */
const CODE = 'dist';

/** Paths of modules are those in the package, below this. */
const PREFIX = 'package:';
const ENTRY = `${PREFIX}entry.js`;

/**
 * The script.
 *
 * @param outputs - Text of every output, by path below `generated/`.
 */
export async function bundlePlayground(
  model: SpecModel,
  data: PlaygroundData,
  outputs: ReadonlyMap<string, string>,
): Promise<string> {
  const modules = new Map([
    ...codeOfPackage(model, outputs),
    // As authored: the bundler leaves out types.
    ...model.playgrounds.map((module): [string, string] => [
      module.path.replace(/\.ts$/, '.js'),
      withPackageImports(model, module, 'ts'),
    ]),
  ]);
  const parse = (code: string): SyntaxNode => parseAst(code, { lang: 'ts' }) as unknown as SyntaxNode;
  const marked = new Map([...modules].map(([path, code]) => [`${PREFIX}${path}`, markCode(code, parse)]));
  const files = new Map([...marked, [MARK_MODULE, MARK_CODE], [ENTRY, entry(model, data)]]);
  const bundle = await rolldown({ input: ENTRY, platform: 'browser', plugins: [inMemory(files)] });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return output[0].code;
}

function codeOfPackage({ uapi }: SpecModel, outputs: ReadonlyMap<string, string>): Map<string, string> {
  const folder = `${uapi.package.path}/${CODE}/`;
  return new Map(
    [...outputs]
      .filter(([path]) => path.startsWith(folder) && path.endsWith('.js'))
      .map(([path, text]) => [path.slice(folder.length), text]),
  );
}

function entry({ editions }: SpecModel, data: PlaygroundData): string {
  const playable = editions.flatMap(({ name, playground }) =>
    playground !== undefined && data.editions.some((each) => each.name === name)
      ? [{ name, playground }]
      : [],
  );
  const imports = playable.map(
    ({ playground }, index) =>
      `import { playground as p${index} } from '${PREFIX}${playground.replace(/\.ts$/, '.js')}';`,
  );
  const table = playable.map(({ name }, index) => `${JSON.stringify(name)}: p${index}`);
  return `${imports.join('\n')}
import { listenToCode } from '${MARK_MODULE}';
globalThis.${GLOBAL} = { data: ${JSON.stringify(data)}, playgrounds: { ${table.join(', ')} }, listenToCode };
`;
}

/** Modules that are in no file. */
function inMemory(files: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'in-memory',
    resolveId: (id, importer) => {
      if (files.has(id)) return id;
      const from = posix.dirname((importer ?? PREFIX).slice(PREFIX.length));
      return `${PREFIX}${posix.join(from, id)}`;
    },
    load: (id) => ({ code: files.get(id)!, moduleType: 'ts' }),
  };
}
