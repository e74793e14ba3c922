// SPDX-License-Identifier: MIT
// What holds for the site of any uAPI, as files: every link leads somewhere, every page is valid and light, and every rule
// has its page, its words, its source, its proof and its code.

import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { stepsByRule } from '../../src/document/steps.js';
import { termUses } from '../../src/document/terms.js';
import { type Block, declarationsOf, isDecided, type SpecModel } from '../../src/model/index.js';
import { anchors, Links } from '../../src/site/links.js';
import { everyFile } from '../c/generated.js';
import { htmlFaults } from './page-faults.js';
import { pagesOf, samplesOf, valuesOf, type WrittenSite, wordsOf } from './site.js';

const links = new Links();

/** Lines of transcripts as written: a page says by which force a result binds. */
const withoutForces = (words: string): string => words.replaceAll(/[=~]> (?:(?:must|should|may) )?/g, '=> ');

/** What is wrong with the links of a site: `page: link`. */
function deadLinks(site: WrittenSite): readonly string[] {
  const pages = pagesOf(site);
  const ids = new Map([...pages].map(([path, html]) => [path, new Set(valuesOf(html, 'id'))]));
  return [...pages].flatMap(([path, html]) =>
    [...valuesOf(html, 'href'), ...valuesOf(html, 'src')]
      .filter((href) => !leadsOutside(href))
      .filter((href) => {
        const [, file = '', anchor] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(href) ?? [];
        const target = file === '' ? path : posix.join(posix.dirname(path), file);
        if (!site.files.has(target)) return true;
        // A page may keep what it shows behind the sharp: that is no anchor.
        return (
          anchor !== undefined && !anchor.includes('=') && !ids.get(target)?.has(decodeURIComponent(anchor))
        );
      })
      .map((href) => `${path}: ${href}`),
  );
}

/** The words of blocks between their symbols: a page may give a symbol its full name. */
function proseOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.flatMap((item) => proseOf(item));
    const children = block.kind === 'paragraph' ? block.children : [];
    return children.flatMap((child) =>
      child.kind === 'text' ? [wordsOf(child.text.replaceAll('<', '&lt;'))] : [],
    );
  });
}

/** Bytes of texts as they are sent. */
function packed(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
}

function leadsOutside(href: string): boolean {
  return /^[a-z]+:/.test(href);
}

/** Tests of the written site of one uAPI, which hold for any. */
export function siteHolds(uapi: SpecModel, site: WrittenSite): void {
  const pages = pagesOf(site);
  const page = (href: string): string => pages.get(href.slice(1).replace(/[?#].*/, '')) ?? '';
  const everyRule = uapi.editions.flatMap((edition) => edition.rules.map((rule) => ({ edition, rule })));

  test('has no dead link and no dead anchor', () => {
    expect(pages.size).toBeGreaterThan(5);
    expect(deadLinks(site)).toEqual([]);
  });

  test('takes nothing from anywhere else, and has no link that needs a root', () => {
    const taken = [...pages].flatMap(([path, html]) => [
      ...valuesOf(html, 'src').map((src) => ({ path, src })),
      ...[...html.matchAll(/<link [^>]*>/g)].flatMap(([tag]) =>
        valuesOf(tag, 'href').map((src) => ({ path, src })),
      ),
    ]);
    expect(taken.filter(({ src }) => leadsOutside(src) || src.startsWith('/'))).toEqual([]);
    const absolute = [...pages].flatMap(([path, html]) =>
      valuesOf(html, 'href')
        .filter((href) => href.startsWith('/'))
        .map((href) => `${path}: ${href}`),
    );
    expect(absolute).toEqual([]);
    const styles = [...site.files].filter(([path]) => path.endsWith('.css'));
    expect(styles.filter(([, text]) => /@import|url\(/.test(text)).map(([path]) => path)).toEqual([]);
  });

  test('gives every ID once in a page', () => {
    const twice = [...pages].flatMap(([path, html]) => {
      const ids = valuesOf(html, 'id');
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}: ${id}`);
    });
    expect(twice).toEqual([]);
  });

  test('has a word at the head of every column', () => {
    const empty = [...pages].filter(([, html]) => /<th[^>]*>\s*<\/th>/.test(html));
    expect(empty.map(([path]) => path)).toEqual([]);
  });

  test('is valid HTML', async () => {
    expect(await htmlFaults(samplesOf(pages, uapi, 2))).toEqual([]);
  });

  test('has pages below 100 kB, compressed, with all that they load at once', () => {
    const heavy = [...pages].flatMap(([path, html]) => {
      const loaded = [...html.matchAll(/<(?:script|link) [^>]*>/g)]
        .flatMap(([tag]) => [...valuesOf(tag, 'src'), ...valuesOf(tag, 'href')])
        .map((href) => site.files.get(posix.join(posix.dirname(path), href)) ?? '');
      const bytes = packed([html, ...loaded]);
      return bytes < 100_000 || path.endsWith('playground.html') ? [] : [`${path}: ${bytes}`];
    });
    expect(heavy).toEqual([]);
  });

  test('has pages below 150 kB, compressed, with the search, before a playground is loaded', () => {
    const search = ['entries.js', 'search.js'].map((name) => site.files.get(`assets/${name}`)!);
    const heavy = [...pages].flatMap(([path, html]) => {
      const loaded = [...html.matchAll(/<(?:script|link) [^>]*>/g)]
        .flatMap(([tag]) => [...valuesOf(tag, 'src'), ...valuesOf(tag, 'href')])
        .filter((href) => !/playground[^/]*\.js$/.test(href))
        .map((href) => site.files.get(posix.join(posix.dirname(path), href)) ?? '');
      const bytes = packed([html, ...loaded, ...search]);
      return bytes < 150_000 ? [] : [`${path}: ${bytes}`];
    });
    expect(heavy).toEqual([]);
  });

  test('says every rule in its chapter, with its source', () => {
    for (const { edition, rule } of everyRule) {
      const html = page(links.chapter(edition.name, rule.chapter));
      const from = html.indexOf(`id="${anchors.rule(rule.id)}"`);
      expect(from, `${edition.name}: ${rule.id}`).toBeGreaterThan(0);
      const box = html.slice(from, html.indexOf('</details>', from));
      for (const text of proseOf(rule.blocks)) expect(wordsOf(box)).toContain(text);
      for (const source of rule.from)
        expect(box).toContain(
          source.kind === 'message' ? `${source.author} ${source.date}` : `#${anchors.decision(source.id)}"`,
        );
    }
  });

  test('says every paragraph, decision and example of a chapter without a script', () => {
    for (const edition of uapi.editions) {
      for (const decision of edition.decisions) {
        const html = page(links.chapter(edition.name, decision.chapter));
        expect(html).toContain(`id="${anchors.decision(decision.id)}"`);
        for (const { name } of decision.positions) expect(wordsOf(html)).toContain(name);
      }
      for (const example of edition.examples) {
        const html = page(links.chapter(edition.name, example.chapter));
        expect(html).toContain(`id="${anchors.example(example.id)}"`);
        expect(withoutForces(wordsOf(html))).toContain(
          withoutForces(wordsOf(example.code.replaceAll('<', '&lt;'))),
        );
      }
    }
  });

  test('defines every term in the glossary, and leads there from every chapter that uses it', () => {
    for (const edition of uapi.editions.filter(({ terms }) => terms.length > 0)) {
      const path = links.page(edition.name, 'glossary');
      const html = page(path);
      for (const term of edition.terms) {
        const from = html.indexOf(`id="${anchors.term(term.id)}"`);
        expect(from, `${edition.name}: ${term.id}`).toBeGreaterThan(0);
        const entry = html.slice(from, html.indexOf('</dd>', from));
        for (const name of [term.name, ...term.also]) expect(wordsOf(entry)).toContain(name);
        for (const text of proseOf(term.blocks)) expect(wordsOf(entry)).toContain(text);
        const users = termUses(edition).filter(({ id }) => id === term.id);
        for (const { passage } of users.filter(({ passage: { term: inTerm } }) => inTerm === undefined)) {
          expect(page(links.chapter(edition.name, passage.chapter))).toContain(
            `glossary.html#${anchors.term(term.id)}"`,
          );
          expect(entry).toContain(`chapter/${passage.chapter}.html"`);
        }
      }
    }
  });

  test('leads from a rule to the step that carries it, and back', () => {
    for (const edition of uapi.editions) {
      const html = page(links.page(edition.name, 'algorithms'));
      for (const { symbol, body } of declarationsOf(edition.declarations, 'algorithm')) {
        for (const [id, paths] of stepsByRule(body)) {
          const rule = edition.rules.find((each) => each.id === id)!;
          for (const path of paths) {
            const anchor = anchors.step(symbol, path);
            expect(html).toContain(`id="${anchor}"`);
            expect(page(links.chapter(edition.name, rule.chapter))).toContain(`algorithms.html#${anchor}"`);
          }
          expect(html).toContain(`chapter/${rule.chapter}.html#${anchors.rule(id)}"`);
        }
      }
    }
  });

  test('leads from a rule to the line of the header that ends with it', () => {
    for (const edition of uapi.editions) {
      const text = everyFile.get(`${edition.name}/${uapi.uapi.header}`)!.split('\n');
      for (const rule of edition.rules) {
        const html = page(links.chapter(edition.name, rule.chapter));
        const box = html.slice(html.indexOf(`id="${anchors.rule(rule.id)}"`));
        const [, line] = /header\.html#L(\d+)"/.exec(box.slice(0, box.indexOf('</details>'))) ?? [];
        const tag = `[${rule.id}${isDecided(rule) ? ', decided' : ''}]`;
        const tagged = text.some((content) => content.endsWith(tag));
        expect(line !== undefined, `${edition.name}: ${rule.id}`).toBe(tagged);
        if (line !== undefined) expect(text[Number(line) - 1]).toContain(tag);
      }
    }
  });

  test('lists every rule in the index, with what the filters ask for', () => {
    const rows = [...page(links.rules()).matchAll(/<tr [^>]*data-force[^>]*>.*?<\/tr>/gs)].map(
      ([row]) => row,
    );
    expect(rows).toHaveLength(everyRule.length);
    for (const [index, { edition, rule }] of everyRule.entries()) {
      expect(valuesOf(rows[index]!, 'data-edition')).toEqual([edition.name]);
      expect(valuesOf(rows[index]!, 'data-force')).toEqual([rule.force]);
      expect(valuesOf(rows[index]!, 'data-party')).toEqual([rule.binds]);
      expect(wordsOf(rows[index]!)).toContain(rule.id);
    }
  });

  test('draws each member of a struct as wide as it is', () => {
    for (const edition of uapi.editions) {
      const html = page(links.page(edition.name, 'declarations'));
      for (const struct of declarationsOf(edition.declarations, 'struct')) {
        const [, picture = ''] =
          new RegExp(
            `<table class="bytes"><caption>Bytes of struct ${struct.symbol}</caption>(.*?)</table>`,
            's',
          ).exec(html) ?? [];
        const rows = [...picture.matchAll(/<tr>.*?<\/tr>/gs)].slice(1).map(([row]) => row);
        const cells = rows.flatMap((row) => [...row.matchAll(/<td [^>]*>/g)].map(([cell]) => cell));
        const drawn = cells.reduce((sum, cell) => sum + Number(valuesOf(cell, 'colspan')[0]), 0);
        const flexible = struct.members.some(({ count }) => count === 0) ? 8 : 0;
        expect(drawn, struct.symbol).toBe(struct.size + flexible);
      }
    }
  });
}
