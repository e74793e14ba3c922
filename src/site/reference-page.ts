// SPDX-License-Identifier: MIT
import type { EditionContext } from './edition-context.js';
import type { SitePage } from './page.js';

/** A page of an edition that is no chapter. */
export function referencePage(
  edition: EditionContext,
  name: Parameters<EditionContext['links']['page']>[1],
  title: string,
  content: Omit<SitePage, 'path' | 'title' | 'edition' | 'navigation'>,
): SitePage {
  const path = edition.links.page(edition.name, name).slice(1);
  return { path, title, edition: edition.name, navigation: { group: 'Reference' }, ...content };
}
