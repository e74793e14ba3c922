// SPDX-License-Identifier: MIT
// Where everything of the site is: the one place that knows paths and anchors. All are absolute from the site's root.

import type { Declaration } from '../model/index.js';
import { linkFragment } from './playground/model/link.js';

/** Addresses of pages and of what stands on them. An edition is given by its name. */
export class Links {
  start(): string {
    return '/index.html';
  }

  edition(edition: string): string {
    return `/${edition}/index.html`;
  }

  chapter(edition: string, chapter: string): string {
    return `/${edition}/chapter/${chapter}.html`;
  }

  /** A page of an edition that is no chapter. */
  page(
    edition: string,
    page:
      | 'algorithms'
      | 'cells'
      | 'code'
      | 'decisions'
      | 'declarations'
      | 'failures'
      | 'faults'
      | 'glossary'
      | 'header'
      | 'states',
  ): string {
    return `/${edition}/${page}.html`;
  }

  /** The list of pairs of editions. */
  comparisons(): string {
    return '/compare/index.html';
  }

  /** Two editions side by side, in their order. */
  comparison(from: string, to: string): string {
    return `/compare/${from}--${to}.html`;
  }

  /** A chapter that two editions have, in parallel. */
  chapterComparison(from: string, to: string, chapter: string): string {
    return `/compare/${from}--${to}/${chapter}.html`;
  }

  /** A file that carries rules: a module of the reference implementation, or `c/NAME`. */
  source(edition: string, path: string): string {
    return `/${edition}/source/${path}.html`;
  }

  /** The rules of all editions, which a reader can filter. */
  rules(filter: Readonly<Record<string, string>> = {}): string {
    const query = new URLSearchParams(filter).toString();
    return `/rules.html${query === '' ? '' : `?${query}`}`;
  }

  /** A rule of a uAPI in all its editions. */
  rule(uapi: string, id: string): string {
    return `/${uapi}/rule/${id}.html`;
  }

  /** The playground of a uAPI. */
  playground(uapi: string): string {
    return `/${uapi}/playground.html`;
  }

  /** A transcript of a chapter in the playground, where it runs. */
  example(uapi: string, edition: string, example: string): string {
    return `${this.playground(uapi)}${linkFragment({ kind: 'example', edition, example })}`;
  }

  /** The list of messages. */
  thread(): string {
    return '/thread/index.html';
  }

  /** Figures of all editions on one page. */
  report(): string {
    return '/report/index.html';
  }

  /** A module of the reference package, whose folder below `generated/` is given. */
  api(path: string, module: string): string {
    return `/api/${path}/${module}.html`;
  }

  /** A message of the thread, with its date as the ledger has it: `2021-12-20 22:26`. */
  message(author: string, date: string): string {
    return `/thread/${author}-${date.replace(' ', '-').replace(':', '')}.html`;
  }

  person(author: string): string {
    return `/thread/person-${author}.html`;
  }
}

/** IDs of elements, by what they are. A heading has its own anchor, without a colon. */
export const anchors = {
  rule: (id: string): string => id,
  decision: (id: string): string => `decision:${id}`,
  protocol: (id: string): string => `protocol:${id}`,
  term: (id: string): string => `term:${id}`,
  /** @param id - `chapter/slug`. */
  example: (id: string): string => `example:${id.slice(id.indexOf('/') + 1)}`,
  violation: (id: string): string => `violation:${id.slice(id.indexOf('/') + 1)}`,
  /** A name of C; a member follows its struct after a dot. */
  symbol: (symbol: string): string => symbol,
  /** A declaration on its page, which is not always its symbol. */
  declaration: ({ kind, name, symbol }: Pick<Declaration, 'kind' | 'name' | 'symbol'>): string =>
    kind === 'bits' || kind === 'region' || kind === 'states' ? `${kind}:${name}` : symbol,
  /** A state in the table of named states; its symbol may be that of a bit or a constant as well. */
  namedState: (declaration: string, state: string): string => `states:${declaration}.${state}`,
  /** @param path - As `document/steps.ts` numbers steps: `2.a`. */
  step: (algorithm: string, path: string): string => `${algorithm}:${path}`,
  /** A value of the bits, as its bits print: `LIT|DIM`. */
  state: (bits: string): string => `state:${bits === '{}' ? 'none' : bits.replaceAll('|', '-')}`,
  /** Parts of the frame; a heading may have these words. */
  main: 'page:main',
  contents: 'page:contents',
  /** A line of a shown file, from 1. */
  line: (line: number): string => `L${line}`,
} as const;

/** A link's page below the site's root, what the page is asked, and the anchor on it. */
interface LinkParts {
  readonly path: string;
  /** With its question mark; empty for none. */
  readonly query: string;
  /** With its sharp; empty for none. */
  readonly fragment: string;
}

/** The parts of a link within the site. Undefined for one that is relative or leaves it. */
export function splitLink(href: string): LinkParts | undefined {
  const [, path, query = '', fragment = ''] = /^\/([^?#]*)(\?[^#]*)?(#.*)?$/.exec(href) ?? [];
  return path === undefined ? undefined : { path, query, fragment };
}

/** A link from one page to another that holds wherever the site lies, and from `file:`. */
export function relativeLink(from: string, href: string): string {
  const target = splitLink(href);
  if (target === undefined) return href;
  const { path, query, fragment } = target;
  if (path === from && query === '' && fragment !== '') return fragment;
  const ups = '../'.repeat(from.split('/').length - 1);
  return `${ups}${path}${query}${fragment}`;
}
