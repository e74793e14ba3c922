// SPDX-License-Identifier: MIT
// `npm run api`: the pages of all that the reference package exports, in site/api/. `--check` writes nothing. Any warning
// fails: an export or a member without a comment, a link that leads nowhere, a type that a caller cannot name.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { Application, Converter, OptionDefaults } from 'typedoc';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const PACKAGE = join(ROOT, 'generated/reference');

/** Tags of ours whose content is names; as text, `<linux/x.h>` would be taken for HTML. */
const TAGS_OF_NAMES = [
  '@access',
  '@algorithm',
  '@arcs',
  '@bits',
  '@capability',
  '@chain',
  '@constant',
  '@defined-in',
  '@error',
  '@expand',
  '@ioctl',
  '@list',
  '@machine',
  '@macro',
  '@of',
  '@optional',
  '@record',
  '@region',
  '@rule',
  '@states',
  '@struct',
  '@subtype',
  '@type',
  '@valid',
  '@vectors',
  '@when',
];

/** Tags of ours whose content is sentences. */
const TAGS_OF_TEXT = ['@errors', '@fault'];

const OURS = [...TAGS_OF_NAMES, ...TAGS_OF_TEXT];

/** Where each export of the package begins, each module once. */
function entryPoints() {
  const { exports } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
  const modules = Object.values(exports).map(({ types }) => types);
  return [...new Set(modules)].map((path) =>
    join(PACKAGE, path.replace(/^\.\/dist\//, 'src/').replace(/\.d\.ts$/, '.ts')),
  );
}

function options() {
  return {
    entryPoints: entryPoints(),
    tsconfig: join(PACKAGE, 'tsconfig.json'),
    readme: join(PACKAGE, 'README.md'),
    out: join(ROOT, 'site/api'),
    disableSources: true,
    excludePrivate: true,
    // Values in the order of their declaration, which is that of the header.
    sort: ['kind', 'source-order'],
    blockTags: [...OptionDefaults.blockTags, ...OURS],
    // One of ours has the name of a modifier of TypeDoc's.
    modifierTags: OptionDefaults.modifierTags.filter((tag) => !OURS.includes(tag)).concat('@defined'),
    requiredToBeDocumented: OptionDefaults.requiredToBeDocumented.concat('Constructor', 'EnumMember'),
    validation: { notExported: true, invalidLink: true, invalidPath: true, notDocumented: true },
    treatWarningsAsErrors: true,
    treatValidationWarningsAsErrors: true,
  };
}

/** Prints names as code, and those under one heading that several tags of a kind give. */
function showNames({ project }) {
  for (const { comment } of Object.values(project.reflections)) {
    if (comment !== undefined) comment.blockTags = joined(comment.blockTags);
  }
}

function joined(tags) {
  const first = new Map();
  return tags.filter((tag) => {
    if (!TAGS_OF_NAMES.includes(tag.tag)) return true;
    const names = {
      kind: 'code',
      text: `\`${tag.content
        .map(({ text }) => text)
        .join('')
        .trim()}\``,
    };
    const before = first.get(tag.tag);
    if (before !== undefined) before.content.push({ kind: 'text', text: ', ' }, names);
    else first.set(tag.tag, Object.assign(tag, { content: [names] }));
    return before === undefined;
  });
}

/** @returns Whether there was nothing to say. */
async function makePages(isCheck) {
  const app = await Application.bootstrap(options());
  app.converter.on(Converter.EVENT_RESOLVE_END, showNames);
  const project = await app.convert();
  if (project === undefined) return false;
  app.validate(project);
  if (app.logger.hasErrors() || app.logger.hasWarnings()) return false;
  if (!isCheck) await app.generateOutputs(project);
  return !app.logger.hasErrors() && !app.logger.hasWarnings();
}

const words = process.argv.slice(2);
if (words.some((word) => word !== '--check')) {
  process.stderr.write('usage: npm run api [-- --check]\n');
  process.exitCode = 2;
} else if (!(await makePages(words.includes('--check')))) {
  process.exitCode = 1;
}
