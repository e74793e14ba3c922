// SPDX-License-Identifier: MIT
// The frame around every page: head, banner, navigation, main content, foot. It makes links relative.

import type { ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { SiteContext } from '../context.js';
import { anchors } from '../links.js';
import type { SiteFile, SitePage } from '../page.js';
import { trail } from './breadcrumbs.js';
import { navigation } from './navigation.js';
import { onThisPage } from './on-this-page.js';
import { resolveLinks } from './resolve-links.js';

const STYLES = ['assets/site.css'];
/** The first one runs before anything is drawn. */
const THEME_SCRIPT = 'assets/theme.js';
const SCRIPTS = ['assets/site.js'];

export class Shell {
  readonly #paths: ReadonlySet<string>;
  readonly #context: SiteContext;
  readonly #pages: readonly SitePage[];

  constructor(context: SiteContext, pages: readonly SitePage[]) {
    this.#context = context;
    this.#pages = pages;
    this.#paths = new Set(pages.map(({ path }) => path));
  }

  print(page: SitePage): SiteFile {
    // What stands raw in a tree is a drawing of our own.
    const tree = resolveLinks(this.#document(page), page.path, this.#paths);
    return { path: page.path, text: `${toHtml(tree, { allowDangerousHtml: true })}\n` };
  }

  #document(page: SitePage): Root {
    const root = '../'.repeat(page.path.split('/').length - 1) || './';
    const uapi = this.#context.editions.find(({ name }) => name === page.edition)?.model.uapi.name;
    const data = { lang: 'en', dataRoot: root, dataEdition: page.edition, dataUapi: uapi };
    return {
      type: 'root',
      children: [{ type: 'doctype' }, h('html', data, [this.#head(page), h('body', this.#body(page))])],
    };
  }

  #head(page: SitePage): ElementContent {
    const edition = this.#context.editions.find(({ name }) => name === page.edition);
    const titles = [page.title, edition?.edition.title, siteTitle(this.#context)];
    return h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', [...new Set(titles.filter((title) => title !== undefined))].join(', ')),
      h('script', { src: `/${THEME_SCRIPT}` }),
      ...[...STYLES, ...(page.styles ?? [])].map((path) =>
        h('link', { rel: 'stylesheet', href: `/${path}` }),
      ),
      ...[...SCRIPTS, ...(page.scripts ?? [])].map((path) => h('script', { src: `/${path}`, defer: true })),
    ]);
  }

  #body(page: SitePage): ElementContent[] {
    return [
      h('a.skip', { href: `#${anchors.main}` }, 'Skip to the content'),
      h('header.banner', [
        h('a.home', { href: this.#context.links.start() }, siteTitle(this.#context)),
        h('a.to-contents', { href: `#${anchors.contents}` }, 'Contents'),
      ]),
      h('div.columns', { className: page.isTool ? ['tool'] : [] }, [
        h('main', { id: anchors.main, tabIndex: -1, className: page.isWide ? ['wide'] : [] }, [
          ...trail(page, this.#context),
          h('h1', page.title),
          ...(page.isTool ? [] : onThisPage(page)),
          ...page.main,
        ]),
        navigation(page, this.#pages, this.#context),
      ]),
    ];
  }
}

/** The uAPIs that the site is about. */
export function siteTitle({ input }: SiteContext): string {
  return input.models.map(({ uapi }) => uapi.title).join(', ');
}
