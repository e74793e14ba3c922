// SPDX-License-Identifier: MIT
// The banner of every generated file: the licence, the tool and the source, as comments of the file's language.

import type { Uapi } from '../model/index.js';

/** What stands around the text of a one-line comment. */
interface Comment {
  readonly before: string;
  readonly after: string;
}

const BLOCK: Comment = { before: '/* ', after: ' */' };
const SLASHES: Comment = { before: '// ', after: '' };
const HASH: Comment = { before: '# ', after: '' };
const MARKUP: Comment = { before: '<!-- ', after: ' -->' };
const RST: Comment = { before: '.. ', after: '' };

/** By what the file's name ends with; a C source takes slashes and a header a block, as the kernel asks for the SPDX line. */
const COMMENTS: Readonly<Record<string, Comment>> = {
  h: BLOCK,
  c: SLASHES,
  ts: SLASHES,
  js: SLASHES,
  rst: RST,
  md: MARKUP,
  html: MARKUP,
  svg: MARKUP,
  yaml: HASH,
  py: HASH,
  mk: HASH,
  Makefile: HASH,
  Kbuild: HASH,
  Kconfig: HASH,
};

/** What the banner says. */
export function bannerText(uapi: Pick<Uapi, 'name'>): string {
  return `Generated from spec/${uapi.name}/ by \`npx uapi build\`; do not edit.`;
}

/** The value of `$comment` in a JSON file, which has no other place for licence and banner. */
export function jsonBanner(uapi: Pick<Uapi, 'name'>, license: string): string {
  return `SPDX-License-Identifier: ${license}. ${bannerText(uapi)}`;
}

/**
 * The first lines of a generated file: the SPDX line and the banner.
 *
 * @param path - Decides the comment syntax.
 * @param license - An SPDX expression.
 * @returns Lines with the newlines that end them; no blank line after.
 */
export function preamble(path: string, uapi: Pick<Uapi, 'name'>, license: string): string {
  return licenseLine(path, license) + bannerComment(path, uapi);
}

/** The SPDX line alone, with its newline. */
function licenseLine(path: string, license: string): string {
  const comment = commentOf(path);
  return `${comment.before}SPDX-License-Identifier: ${license}${comment.after}\n`;
}

/** The banner alone, as it follows the SPDX line, with its newline. */
export function bannerComment(path: string, uapi: Pick<Uapi, 'name'>): string {
  const comment = commentOf(path);
  const gap = comment === RST ? '\n' : '';
  return `${gap}${comment.before}${bannerText(uapi)}${comment.after}\n`;
}

function commentOf(path: string): Comment {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const comment = COMMENTS[name.slice(name.lastIndexOf('.') + 1)];
  if (comment === undefined) throw new Error(`no comment syntax is known for ${path}`);
  return comment;
}
