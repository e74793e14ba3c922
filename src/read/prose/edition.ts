// SPDX-License-Identifier: MIT
// All chapters of one edition. What was read before is kept as long as nothing that it depends on has changed.

import type { Diagnostic } from '../../diagnostics/index.js';
import {
  type Chapter,
  type Decision,
  type Declaration,
  type Example,
  ownFirst,
  type Rule,
  type Term,
  type Violation,
} from '../../model/index.js';
import type { Manifest, ManifestEdition } from '../manifest/manifest.js';
import { ERRNOS, readLexicon } from '../transcript/lexicon.js';
import { type Anchors, collectAnchors } from './anchors.js';
import { type ReadChapter, readChapter } from './chapter.js';
import type { ProseContext } from './desk.js';
import type { ParsedChapter } from './parsed-chapter.js';
import { symbolTable } from './symbols.js';

export interface EditionProse {
  readonly chapters: readonly Chapter[];
  readonly rules: readonly Rule[];
  readonly decisions: readonly Decision[];
  readonly terms: readonly Term[];
  readonly examples: readonly Example[];
  readonly violations: readonly Violation[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The prose of one edition, read again where its text, or what is known of the edition, has changed. */
export class ProseReader {
  #manifest: Manifest | undefined;
  #declarations: readonly Declaration[] | undefined;
  #anchors = '';
  #context: ProseContext | undefined;
  #chapters = new Map<string, { readonly parsed: ParsedChapter; readonly read: ReadChapter }>();
  #read: readonly ReadChapter[] = [];
  #prose: Omit<EditionProse, 'diagnostics'> = collect([]);

  read(
    manifest: Manifest,
    edition: ManifestEdition,
    declarations: readonly Declaration[],
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
    declarations: readonly Declaration[],
    anchors: Anchors,
  ): ProseContext {
    const key = [...anchors].map(([id, { target, words }]) => JSON.stringify([target, id, words])).join('\n');
    const isSame =
      manifest === this.#manifest && declarations === this.#declarations && key === this.#anchors;
    if (isSame && this.#context !== undefined) return this.#context;
    this.#chapters = new Map();
    this.#manifest = manifest;
    this.#declarations = declarations;
    this.#anchors = key;
    this.#context = contextOf(manifest, edition, declarations, anchors);
    return this.#context;
  }
}

function isSame(now: readonly ReadChapter[], before: readonly ReadChapter[]): boolean {
  return now.length === before.length && now.every((chapter, index) => chapter === before[index]);
}

function collect(chapters: readonly ReadChapter[]): Omit<EditionProse, 'diagnostics'> {
  return {
    chapters: chapters.map(({ chapter }) => chapter),
    rules: chapters.flatMap(({ rules }) => rules),
    decisions: chapters.flatMap(({ decisions }) => decisions),
    terms: chapters.flatMap(({ terms }) => terms),
    examples: chapters.flatMap(({ examples }) => examples),
    violations: chapters.flatMap(({ violations }) => violations),
  };
}

export function contextOf(
  manifest: Manifest,
  edition: Pick<ManifestEdition, 'name'>,
  declarations: readonly Declaration[],
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
    retired: new Map(retired.map(({ id, reason }) => [id, reason])),
    lexicon: readLexicon(transcript, declarations),
  };
}
