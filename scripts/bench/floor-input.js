// SPDX-License-Identifier: MIT
// The input of the floor: the TypeScript of every uAPI, the runtime, and the `ts` examples of the chapters, each as a
// file of its own with the lines that it has in the Markdown.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { loadCompiled } from '../compiled.js';

/** @type {typeof import('../../src/read/typescript/options.js')} */
const { compilerOptions } = await loadCompiled('read/typescript/options.js');
/** @type {typeof import('../../src/testing/chapter.js')} */
const { fencedExamples } = await loadCompiled('testing/chapter.js');

/** @typedef {import('../../schemas/documents.js').ManifestDocument} Manifest */

/**
 * @param {string} root - A project.
 * @param {string} toolRoot - Where `src/runtime/` is.
 * @returns {{
 *   layout: import('../../src/read/typescript/options.js').ProjectLayout,
 *   options: import('ts-morph').ts.CompilerOptions,
 *   files: Record<string, string>,
 * }[]} One program per uAPI.
 */
export function floorInput(root, toolRoot) {
  return readdirSync(join(root, 'spec'))
    .filter((uapi) => existsSync(join(root, 'spec', uapi, 'uapi.yaml')))
    .map((uapi) => {
      const folder = `spec/${uapi}`;
      /** @type {Manifest} */
      const manifest = parse(readFileSync(join(root, folder, 'uapi.yaml'), 'utf8'));
      const editions = Object.entries(manifest.editions).map(([name, { index }]) => ({ name, index }));
      const layout = { uapiFolder: folder, packageName: manifest.package.name, editions };
      return {
        layout,
        options: compilerOptions(layout),
        files: {
          ...readAll(root, folder, /\.ts$/),
          ...readAll(toolRoot, 'src/runtime', /\.ts$/),
          ...examples(root, folder, manifest),
        },
      };
    });
}

/**
 * A chapter that editions share has its examples once for each of them: `edition` is then another module.
 *
 * @param {string} root
 * @param {string} folder
 * @param {Manifest} manifest
 */
function examples(root, folder, { package: { name }, editions }) {
  /** @type {Record<string, string>} */
  const found = {};
  for (const [edition, { chapters }] of Object.entries(editions)) {
    for (const chapter of chapters) {
      const markdown = readFileSync(join(root, folder, chapter), 'utf8');
      const lines = markdown.split('\n');
      const all = fencedExamples(markdown).filter(({ line }) =>
        /^\s*[`~]{3,}\s*ts\b/.test(lines[line - 1] ?? ''),
      );
      all.forEach((example, index) => {
        const code = example.lines.join('\n').replaceAll(`'${name}/edition'`, `'${name}/${edition}'`);
        found[`${folder}/${chapter}.${edition}.${index + 1}.ts`] = `${'\n'.repeat(example.line)}${code}\n`;
      });
    }
  }
  return found;
}

/**
 * @param {string} root
 * @param {string} folder
 * @param {RegExp} name
 */
function readAll(root, folder, name) {
  const paths = readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.sort().map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]),
  );
}
