// SPDX-License-Identifier: MIT
import type { EditionContext } from './edition-context.js';
import type { SitePage } from './page.js';

/** A page of an edition that is no chapter; `label` is its name in the navigation, where the title is too long. */
export function referencePage(
  edition: EditionContext,
  name: Parameters<EditionContext['links']['page']>[1],
  title: string,
  {
    label,
    ...content
  }: Omit<SitePage, 'path' | 'title' | 'edition' | 'navigation'> & { readonly label?: string },
): SitePage {
  const path = edition.links.page(edition.name, name).slice(1);
  return {
    path,
    title,
    edition: edition.name,
    navigation: { group: 'Reference', ...(label === undefined ? {} : { label }) },
    ...content,
  };
}
