// SPDX-License-Identifier: MIT
// Reads sources into the SpecModel: first the manifest, then the declarations in TypeScript, then the prose in
// Markdown. The state keeps what was read before, so that only changed sources are read again.

import { type Diagnostic, didYouMean, report } from '../diagnostics/index.js';
import { declarationsOf, type Edition, type SpecModel } from '../model/index.js';
import { type CodeOfEditions, CodeReader } from './code.js';
import { readDrivers } from './drivers.js';
import { checkVisible } from './invisible.js';
import { checkTarget, type Manifest, type ManifestEdition, readManifest } from './manifest/manifest.js';
import { readPrograms } from './programs.js';
import { ProseReader } from './prose/edition.js';
import { parseChapter } from './prose/parse.js';
import type { ParsedChapter } from './prose/parsed-chapter.js';
import type { Sources } from './sources.js';
import { readCellLines } from './transcript/cells.js';
import { readLexicon } from './transcript/words.js';
import { ChangeReader, checkPlayground, wakeJudge, withoutEchoes } from './typescript/index.js';

export type { Sources } from './sources.js';

/** What one reading leaves for the next. Opaque; it belongs to one uAPI in one process. */
export class ReadState {
  /** @internal */
  manifest?: { readonly key: string; readonly read: ReturnType<typeof readManifest> };
  /** @internal */
  readonly code = new CodeReader();
  /** @internal */
  readonly prose = new Map<string, ProseReader>();
  /** @internal */
  chapters = new Map<string, { readonly text: string; readonly parsed: ParsedChapter }>();
  /** @internal */
  visible = new Map<string, { readonly text: string; readonly found: Diagnostic | undefined }>();
  /** @internal */
  readonly editions = new Map<string, Edition>();
  /** @internal */
  readonly cells = new Map<string, { readonly of: readonly unknown[]; readonly read: ReadCells }>();
  /** @internal */
  readonly changes = new ChangeReader();
}

type ReadCells = ReturnType<typeof readCellLines>;

export interface ReadSpec {
  /** Absent where there is no manifest that could be read. With errors it is as good as it can be. */
  readonly model?: SpecModel;
  readonly diagnostics: readonly Diagnostic[];
  readonly state: ReadState;
}

interface ReadOptions {
  /** Whether the model has what the compiler prints of the modules. */
  readonly isPrinted: boolean;
  /** The sources are known to have no error: what only finds errors is left out. */
  readonly isSound: boolean;
}

/** @param state - Of an earlier reading of the same uAPI, with the same options. */
export function readSpec(
  sources: Sources,
  state: ReadState = new ReadState(),
  options: ReadOptions = { isPrinted: true, isSound: false },
): ReadSpec {
  if (!options.isSound) wakeJudge();
  const { manifest, diagnostics: ofManifest } = readManifestOnce(sources, state);
  const diagnostics = [...(options.isSound ? [] : checkTexts(sources, state)), ...ofManifest];
  if (manifest === undefined) return { diagnostics, state };
  const chapters = parseChapters(sources, manifest, state);
  const code = state.code.read(sources, manifest, chapters, options.isSound);
  const read = manifest.editions.map((edition) => readEdition(manifest, edition, code, chapters, state));
  const editions = read.map(({ edition }) => edition);
  // The native compiler is asked before the other one prints, and heard after.
  const inChanges = options.isSound ? () => [] : state.changes.check(editions, code.modules.modules);
  const modules = options.isPrinted ? code.printed() : code.modules;
  const found = [
    ...[...code.declarations.values()].flatMap(({ diagnostics: inDeclarations }) => inDeclarations()),
    ...read.flatMap((each) => each.diagnostics),
    ...checkStruct(manifest, code),
    ...inChanges(),
  ];
  return {
    model: {
      uapi: manifest.uapi,
      editions,
      messages: manifest.messages ?? [],
      quotations: manifest.quotations,
      ...(manifest.objections === undefined ? {} : { objections: manifest.objections }),
      ...modules,
      programs: readPrograms(sources, manifest),
      drivers: readDrivers(sources, manifest),
    },
    diagnostics: [...diagnostics, ...withoutEchoes(code.project.diagnostics(), found), ...found],
    state,
  };
}

/** What no text may hold, whatever reads it. Chapters with it are not read, and say so themselves. */
function checkTexts({ files }: Sources, state: ReadState): readonly Diagnostic[] {
  const known = state.visible;
  state.visible = new Map(
    [...files]
      .filter(([path]) => !path.endsWith('.md'))
      .map(([path, text]) => {
        const before = known.get(path);
        return [path, before?.text === text ? before : { text, found: checkVisible(path, text) }];
      }),
  );
  return [...state.visible.values()].flatMap(({ found }) => found ?? []);
}

/** The manifest depends on the YAML files and on which files there are. */
function readManifestOnce(sources: Sources, state: ReadState): ReturnType<typeof readManifest> {
  const key = [...sources.files]
    .map(([path, text]) => (path.endsWith('.yaml') ? `${path}\n${text}` : path))
    .join('\n');
  if (state.manifest?.key !== key) state.manifest = { key, read: readManifest(sources) };
  return state.manifest.read;
}

/** The chapters of all editions, by path; a chapter that has not changed is not parsed again. */
function parseChapters(
  sources: Sources,
  manifest: Manifest,
  state: ReadState,
): ReadonlyMap<string, ParsedChapter> {
  const paths = new Set(
    manifest.editions.flatMap((edition) => edition.chapters.map((chapter) => chapter.path)),
  );
  const known = state.chapters;
  state.chapters = new Map(
    [...paths].map((path) => {
      const text = sources.files.get(path) ?? '';
      const before = known.get(path);
      return [path, before?.text === text ? before : { text, parsed: parseChapter(path, text) }];
    }),
  );
  return new Map([...state.chapters].map(([path, { parsed }]) => [path, parsed]));
}

function readEdition(
  manifest: Manifest,
  from: ManifestEdition,
  code: CodeOfEditions,
  chapters: ReadonlyMap<string, ParsedChapter>,
  state: ReadState,
): { readonly edition: Edition; readonly diagnostics: readonly Diagnostic[] } {
  const { declarations } = code.declarations.get(from.name)!;
  const reader = state.prose.get(from.name) ?? new ProseReader();
  state.prose.set(from.name, reader);
  const parsed = from.chapters.flatMap(({ path }) => chapters.get(path) ?? []);
  const { diagnostics: inProse, ...prose } = reader.read(manifest, from, declarations, parsed);
  const cells = readCellsOnce(manifest, from, declarations, state);
  const { name, title, summary, index, place, target, playground, violationsRequired, compatibility } = from;
  const edition: Edition = {
    name,
    title,
    summary,
    index,
    declarations,
    transcript: manifest.uapi.transcript,
    ...prose,
    ...(cells === undefined ? {} : { axes: cells.axes }),
    violationsRequired,
    ...(playground === undefined
      ? {}
      : { playground: playground.path.slice(`spec/${manifest.uapi.name}/`.length) }),
    ...(compatibility === undefined ? {} : { compatibility }),
    ...(target === undefined ? {} : { target: target.binding }),
    place,
  };
  return {
    edition: keepEdition(edition, state),
    diagnostics: [
      ...inProse,
      ...(cells?.diagnostics ?? []),
      ...checkTargetNames(manifest, from, code),
      ...checkParticular(manifest, declarations),
      ...(playground === undefined ? [] : checkPlayground(code.project, playground.path, playground.place)),
    ],
  };
}

/** What the axes say depends on the manifest and on the names of the declarations. */
function readCellsOnce(
  manifest: Manifest,
  { name, axes, cellsRequired }: ManifestEdition,
  declarations: Edition['declarations'],
  state: ReadState,
): ReadCells | undefined {
  if (axes === undefined) return undefined;
  const of = [axes, declarations];
  const known = state.cells.get(name);
  if (known?.of.every((part, index) => part === of[index])) return known.read;
  const read = readCellLines(axes, cellsRequired, readLexicon(manifest.uapi.transcript, declarations));
  state.cells.set(name, { of, read });
  return read;
}

/** The edition of last time where nothing in it has changed, so that what was made of it holds. */
function keepEdition(edition: Edition, state: ReadState): Edition {
  const before = state.editions.get(edition.name);
  if (before !== undefined && hasSameParts(before, edition)) return before;
  state.editions.set(edition.name, edition);
  return edition;
}

function hasSameParts(before: Edition, now: Edition): boolean {
  const keys = new Set([...Object.keys(before), ...Object.keys(now)]) as ReadonlySet<keyof Edition>;
  return [...keys].every((key) => before[key] === now[key]);
}

/** The struct whose members transcripts read and write: every edition declares it. */
function checkStruct(manifest: Manifest, code: CodeOfEditions): readonly Diagnostic[] {
  const name = manifest.uapi.transcript.struct;
  const structs = [...code.declarations].map(([edition, { declarations }]) => ({
    edition,
    tags: declarationsOf(declarations, 'struct').map(({ symbol }) => symbol),
  }));
  const editions = structs.filter(({ tags }) => !tags.includes(name)).map(({ edition }) => edition);
  if (name === '' || editions.length === 0) return [];
  const known = structs.flatMap(({ tags }) => tags).filter((tag) => tag !== name);
  const suggestion = didYouMean(name, known);
  return [report('unknown-struct', manifest.structPlace, { name, editions }, { suggestion })];
}

/** Members whose value a device chooses. */
function checkParticular(manifest: Manifest, declarations: Edition['declarations']): readonly Diagnostic[] {
  const { transcript } = manifest.uapi;
  const known = [...readLexicon(transcript, declarations).fields.keys()];
  if (known.length === 0) return [];
  return transcript.particular.flatMap((text, index) =>
    known.includes(text)
      ? []
      : [
          report(
            'transcript-unknown-field',
            manifest.particularPlace(index),
            { text },
            { suggestion: didYouMean(text, known) },
          ),
        ],
  );
}

/** Names in an edition's target that only its declarations can tell right from wrong. */
function checkTargetNames(
  manifest: Manifest,
  edition: ManifestEdition,
  code: CodeOfEditions,
): readonly Diagnostic[] {
  if (edition.target === undefined) return [];
  const { declarations } = code.declarations.get(edition.name)!;
  const lexicon = readLexicon(manifest.uapi.transcript, declarations);
  return checkTarget(edition.target, edition, declarations, lexicon);
}
