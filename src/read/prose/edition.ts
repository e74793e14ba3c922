// SPDX-License-Identifier: MIT
// Reads all chapters of one edition. A chapter is read again only if it, or something that it depends on, has changed.

import type { Diagnostic } from '../../diagnostics/index.js';
import { ERRNOS } from '../../expression/index.js';
import { type Chapter, type Declarations, ownFirst } from '../../model/index.js';
import type { Manifest, ManifestEdition } from '../manifest/manifest.js';
import { readLexicon } from '../transcript/words.js';
import { type Anchors, collectAnchors } from './anchors.js';
import { type ReadChapter, readChapter } from './chapter.js';
import { type Definitions, noDefinitions, type ProseContext } from './desk.js';
import type { ParsedChapter } from './parsed-chapter.js';
import { symbolTable } from './symbols.js';

export interface EditionProse extends Definitions {
  readonly chapters: readonly Chapter[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A context, with all that it was made from. */
interface Known {
  readonly manifest: Manifest;
  readonly declarations: Declarations;
  readonly key: string;
  readonly context: ProseContext;
}

/** The prose of one edition, read again where its text, or what is known of the edition, has changed. */
export class ProseReader {
  #known: Known | undefined;
  #chapters = new Map<string, { readonly parsed: ParsedChapter; readonly read: ReadChapter }>();
  #read: readonly ReadChapter[] = [];
  #prose: Omit<EditionProse, 'diagnostics'> = collect([]);

  read(
    manifest: Manifest,
    edition: ManifestEdition,
    declarations: Declarations,
    parsed: readonly ParsedChapter[],
  ): EditionProse {
    const { anchors, diagnostics } = collectAnchors(parsed);
    const context = this.#contextFor(manifest, edition, declarations, anchors);
    const known = this.#chapters;
    this.#chapters = new Map(
      parsed.map((chapter) => {
        const before = known.get(chapter.file);
        return [
          chapter.file,
          before?.parsed === chapter ? before : { parsed: chapter, read: readChapter(chapter, context) },
        ];
      }),
    );
    const chapters = [...this.#chapters.values()].map(({ read }) => read);
    if (!isSame(chapters, this.#read)) this.#prose = collect(chapters);
    this.#read = chapters;
    return {
      ...this.#prose,
      diagnostics: [...diagnostics, ...chapters.flatMap((chapter) => chapter.diagnostics)],
    };
  }

  /** The context of last time where nothing in it has changed; otherwise a new one, and no chapter is kept. */
  #contextFor(
    manifest: Manifest,
    edition: ManifestEdition,
    declarations: Declarations,
    anchors: Anchors,
  ): ProseContext {
    const key = [...anchors]
      .map(([id, { target, words, counted }]) => JSON.stringify([target, id, words, counted]))
      .join('\n');
    const known = this.#known;
    if (known?.manifest === manifest && known.declarations === declarations && known.key === key)
      return known.context;
    this.#chapters = new Map();
    const context = contextOf(manifest, edition, declarations, anchors);
    this.#known = { manifest, declarations, key, context };
    return context;
  }
}

function isSame(now: readonly ReadChapter[], before: readonly ReadChapter[]): boolean {
  return now.length === before.length && now.every((chapter, index) => chapter === before[index]);
}

function collect(read: readonly ReadChapter[]): Omit<EditionProse, 'diagnostics'> {
  const lists = Object.keys(noDefinitions()) as readonly (keyof Definitions)[];
  const definitions = lists.map((list) => [list, read.flatMap<unknown>((each) => each.definitions[list])]);
  const chapters = read.map(({ chapter }) => chapter);
  return { chapters, ...(Object.fromEntries(definitions) as Definitions) };
}

function contextOf(
  manifest: Manifest,
  edition: Pick<ManifestEdition, 'name'>,
  declarations: Declarations,
  anchors: Anchors,
): ProseContext {
  const { transcript, retired } = manifest.uapi;
  const words = transcript.verbs.flatMap((verb) => [
    verb.name,
    ...verb.arguments.flatMap((argument) => argument.words),
  ]);
  return {
    edition: edition.name,
    packageName: manifest.uapi.package.name,
    symbols: symbolTable(ownFirst(declarations), [...manifest.external, ...ERRNOS.keys(), ...words]),
    anchors,
    messages: manifest.messages,
    retired,
    lexicon: readLexicon(transcript, declarations),
  };
}
