// SPDX-License-Identifier: MIT
// The pages of an edition, and what strict Sphinx must make of them.

import { beforeAll, describe, expect, it } from 'vitest';
import { label } from '../../src/document/labels.js';
import { termUses } from '../../src/document/terms.js';
import { headerEmitter } from '../../src/emit/header/index.js';
import { pagesEmitter } from '../../src/emit/pages/index.js';
import type { Edition, SpecModel } from '../../src/model/index.js';
import { runSphinx, skipsSphinx } from './sphinx.js';

/** Path below the folder of the pages to text. */
export function pagesOf(model: SpecModel, edition: Edition): ReadonlyMap<string, string> {
  const files = pagesEmitter.emitEdition?.(model, edition) ?? [];
  const folder = `${edition.name}/${model.uapi.documentation}/`;
  return new Map(files.map(({ path, text }) => [path.replace(folder, ''), text]));
}

/** What Sphinx makes of a name. */
function anchorOf(name: string): string {
  return name.replace(/[^A-Za-z0-9]+/g, '-');
}

/**
 * A page on which the kernel's `kernel-doc` directive stands for the header: what it declares in C of comments that begin with
 * two stars. Macros with parameters are macros to it, and members of a struct are words.
 */
function kernelDocPage(model: SpecModel, edition: Edition): string {
  const path = `${edition.name}/${model.uapi.header}`;
  const header = headerEmitter.emitEdition?.(model, edition).find((file) => file.path === path)?.text ?? '';
  const declared = [...header.matchAll(/^\/\*\*\n \* (struct )?(\w+)(?:\(\))? - /gm)].map(
    ([, struct, name]) => `.. c:${struct === undefined ? 'macro' : 'struct'}:: ${name}\n`,
  );
  expect(declared.length).toBeGreaterThan(0);
  return `:orphan:\n\n======\nHeader\n======\n\n${declared.join('\n')}`;
}

/** Tests of each edition alone: it is a tree of its own, and its C declarations are those of one header. */
export function sphinxTakesPages(model: SpecModel): void {
  describe.skipIf(skipsSphinx).each(model.editions)(
    'sphinx-build takes the pages of $name (needs sphinx-build)',
    (edition) => {
      const well = { status: 0, complaints: '' };
      const pages = new Map([...pagesOf(model, edition), ['kernel-doc.rst', kernelDocPage(model, edition)]]);
      let built: ReturnType<typeof runSphinx<'html' | 'text' | 'man'>>;

      beforeAll(() => {
        built = runSphinx(pages, ['html', 'text', 'man']);
      });

      it('without those about the reference implementation', () => {
        const about = [...pages.keys()].filter((name) => name.startsWith('reference/'));
        const chapters = edition.chapters.filter(({ subject }) => subject === 'reference');
        expect(about).toHaveLength(chapters.length === 0 ? 0 : chapters.length + 1);
        if (about.length === 0) return;
        const { html } = runSphinx(new Map([...pages].filter(([name]) => !about.includes(name))), ['html']);
        expect(html).toMatchObject(well);
        const names = [...built.html.files.keys()].filter((name) => !name.startsWith('reference/'));
        expect([...html.files.keys()].sort()).toEqual(names.sort());
      });

      it('with links from those about the reference implementation to the others and to each other', () => {
        const about = [...built.html.files].filter(([name]) => name.startsWith('reference/'));
        const links = about.flatMap(([, html]) =>
          [...html.matchAll(/<a class="reference internal" href="([^"#]+)/g)].map(([, path]) => path!),
        );
        expect(links.some((path) => path.startsWith('../'))).toBe(about.length > 0);
        expect(links.some((path) => !path.startsWith('../'))).toBe(about.length > 0);
      });

      it('as HTML, with every anchor', () => {
        expect(built.html).toMatchObject(well);
        const { files } = built.html;
        const html = [...files.values()].join('\n');
        for (const rule of edition.rules)
          expect(html).toContain(`id="${label(model.uapi.name, 'rule', rule.id)}"`);
        for (const { id } of edition.decisions)
          expect(html).toContain(`id="${label(model.uapi.name, 'decision', id)}"`);
        const glossary = files.get('glossary.html') ?? '';
        for (const { name, also } of edition.terms)
          for (const each of [name, ...also]) expect(glossary).toContain(`<dt id="term-${anchorOf(each)}">`);
        // With -W and -n, a reference that leads nowhere has failed already; here are some that lead there.
        const used = new Set(termUses(edition).map(({ id }) => id));
        const linked = [...html.matchAll(/href="(?:glossary\.html)?#term-[^"]*"/g)];
        expect(linked.length).toBeGreaterThanOrEqual(used.size);
      });

      it('as text that fits into a mail', () => {
        expect(built.text).toMatchObject(well);
        const { files } = built.text;
        if (edition.terms.length > 0) expect(files.get('glossary.txt')).toMatch(/^Glossary\n\*+\n\n/);
        for (const [name, page] of files) {
          // The signature of a function is one line to Sphinx; a transcript stays as its author broke it.
          const wide = page.split('\n').filter((line) => line.length > 80 && !/\(|=>|^ {3}/.test(line));
          expect({ name, wide }).toEqual({ name, wide: [] });
        }
      });

      it('as a manual', () => {
        expect(built.man).toMatchObject(well);
      });
    },
  );
}
