// SPDX-License-Identifier: MIT
// How every generated file begins: the licence, then who made the file from what, as a comment of its language.

import type { Uapi } from '../model/index.js';

/** A comment's first line, what its lines start with, and its last line. */
interface CommentSyntax {
  readonly open: string;
  readonly line: string;
  readonly close: string;
}

const BLOCK: CommentSyntax = { open: '/*', line: ' * ', close: ' */' };
const SLASHES: CommentSyntax = { open: '', line: '// ', close: '' };
const HASH: CommentSyntax = { open: '', line: '# ', close: '' };
const RST: CommentSyntax = { open: '', line: '.. ', close: '' };
const MARKUP: CommentSyntax = { open: '', line: '<!-- ', close: '' };

/** The comment syntax of a file, by what its name ends with. */
const SYNTAX: Readonly<Record<string, CommentSyntax>> = {
  h: BLOCK,
  c: SLASHES,
  ts: SLASHES,
  js: SLASHES,
  rst: RST,
  md: MARKUP,
  html: MARKUP,
  yaml: HASH,
  mk: HASH,
  Makefile: HASH,
};

/** What the banner says; JSON carries it as `$comment`. */
export function bannerText(uapi: Pick<Uapi, 'name'>): string {
  return `Generated from spec/${uapi.name}/ by \`npx uapi build\`; do not edit.`;
}

/** `$comment` of a generated JSON file, which has no other place for a comment. */
export function jsonBanner(uapi: Pick<Uapi, 'name'>, license: string): string {
  return `SPDX-License-Identifier: ${license}. ${bannerText(uapi)}`;
}

/**
 * The first lines of a generated file.
 *
 * @param path - Decides the comment syntax.
 * @param license - An SPDX expression.
 * @returns The SPDX line and the banner, with the newlines that end them; no blank line after.
 */
export function preamble(path: string, uapi: Pick<Uapi, 'name'>, license: string): string {
  return licenseLine(path, license) + bannerComment(path, uapi);
}

/** The SPDX line alone, in the form that the kernel asks of the file type. */
export function licenseLine(path: string, license: string): string {
  const syntax = syntaxOf(path);
  const text = `SPDX-License-Identifier: ${license}`;
  if (syntax === BLOCK) return `/* ${text} */\n`;
  return `${syntax.line}${text}${tail(syntax)}\n`;
}

/** The banner as a comment, with the newline that ends it. */
export function bannerComment(path: string, uapi: Pick<Uapi, 'name'>): string {
  const syntax = syntaxOf(path);
  if (syntax === BLOCK) return `/* ${bannerText(uapi)} */\n`;
  // A second explicit markup line right below the first would be part of nothing, yet read as one comment.
  const gap = syntax === RST ? '\n' : '';
  return `${gap}${syntax.line}${bannerText(uapi)}${tail(syntax)}\n`;
}

/** The file without its banner, as it goes into a patch. A file without one comes back as it is. */
export function withoutBanner(path: string, text: string, uapi: Pick<Uapi, 'name'>): string {
  return text.replace(bannerComment(path, uapi), '');
}

function tail(syntax: CommentSyntax): string {
  return syntax === MARKUP ? ' -->' : '';
}

function syntaxOf(path: string): CommentSyntax {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const syntax = SYNTAX[name.slice(name.lastIndexOf('.') + 1)];
  if (syntax === undefined) throw new Error(`no comment syntax for ${path}`);
  return syntax;
}
