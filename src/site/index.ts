// SPDX-License-Identifier: MIT
// The whole site from the models: pages, styles, scripts. It prints and does not write. A new part is a folder beside
// this file and a line in the list.

import { algorithmsPart } from './algorithms/index.js';
import { apiPart } from './api/index.js';
import { cellsPart } from './cells/index.js';
import { chaptersPart } from './chapters/index.js';
import { comparePart } from './compare/index.js';
import { SiteContext, type SitePart } from './context.js';
import { decisionsPart } from './decisions/index.js';
import { declarationsPart } from './declarations/index.js';
import { failuresPart } from './failures/index.js';
import { glossaryPart } from './glossary/index.js';
import { listingsPart } from './listings/index.js';
import type { SiteFile, SitePage } from './page.js';
import { playgroundPart } from './playground/index.js';
import { reportPart } from './report/index.js';
import { rulesPart } from './rules/index.js';
import { Shell } from './shell/shell.js';
import type { SiteInput } from './site-input.js';
import { startPart } from './start/index.js';
import { statesPart } from './states/index.js';
import { threadPart } from './thread/index.js';

export type { SiteFile } from './page.js';
export type { SiteInput } from './site-input.js';

/** In the order in which the navigation lists their pages. */
const parts: readonly SitePart[] = [
  startPart,
  chaptersPart,
  statesPart,
  cellsPart,
  failuresPart,
  declarationsPart,
  algorithmsPart,
  decisionsPart,
  glossaryPart,
  listingsPart,
  apiPart,
  rulesPart,
  comparePart,
  playgroundPart,
  reportPart,
  threadPart,
];

/** Every file of the site. */
export async function makeSite(input: SiteInput): Promise<readonly SiteFile[]> {
  const context = new SiteContext(input);
  const [pages, made] = await Promise.all([
    makePages(context),
    ofParts((part) => part.files?.(context) ?? []),
  ]);
  const assets = [...input.assets].map(([name, text]): SiteFile => ({ path: `assets/${name}`, text }));
  const files = [...assets, ...made];
  const { searchFiles } = await import('./search/files.js');
  files.push(...searchFiles(pages, context));
  const shell = new Shell(context, pages);
  return withoutClash([...files, ...pages.map((page) => shell.print(page))]);
}

/** The pages without their frames. */
export function makePages(context: SiteContext): Promise<readonly SitePage[]> {
  return ofParts((part) => part.pages(context));
}

/** In the order of the list; a part that waits holds up no other. */
async function ofParts<Made>(
  make: (part: SitePart) => readonly Made[] | Promise<readonly Made[]>,
): Promise<readonly Made[]> {
  return (await Promise.all(parts.map(async (part) => make(part)))).flat();
}

function withoutClash(files: readonly SiteFile[]): readonly SiteFile[] {
  const seen = new Set<string>();
  for (const { path } of files) {
    if (seen.has(path)) throw new Error(`two parts of the site make ${path}`);
    seen.add(path);
  }
  return files;
}
