// SPDX-License-Identifier: MIT
// `uapi.yaml` and the ledgers that it names: what there is to read, and for which edition.

import type { Node } from 'yaml';
import { compareText, type Diagnostic, didYouMean, report } from '../../diagnostics/index.js';
import type { CompatibilityLedger, Message, ObjectionLedger, Place, Uapi } from '../../model/index.js';
import type { Sources } from '../sources.js';
import { readCompatibility } from './compatibility.js';
import { type Read, readLaterNames, readMessages, readRetired } from './ledgers.js';
import { readObjections } from './objections.js';
import { readPackage } from './package.js';
import { type Context, type FileReference, readReference, readReferences } from './references.js';
import { type ReadTarget, readTarget } from './target.js';
import { readTranscriptLanguage } from './transcript-language.js';
import {
  type Mapping,
  openYaml,
  placeOf,
  readChoice,
  readFreeMapping,
  readList,
  readMapping,
  readText,
  textOf,
  type YamlFile,
} from './yaml.js';

export interface ManifestEdition {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  /** Relative to the uAPI's folder. */
  readonly index: string;
  readonly declarations: readonly FileReference[];
  readonly chapters: readonly FileReference[];
  readonly target?: ReadTarget;
  readonly violationsRequired: boolean;
  readonly playground?: FileReference;
  readonly compatibility?: CompatibilityLedger;
  readonly place: Place;
}

export interface Manifest {
  readonly uapi: Uapi;
  readonly editions: readonly ManifestEdition[];
  /** The example programs of the package. */
  readonly programs: readonly FileReference[];
  /** Undefined where the ledger could not be read: then no message can be checked. */
  readonly messages: readonly Message[] | undefined;
  readonly objections: ObjectionLedger | undefined;
  /** Names of other headers that the prose may mention. */
  readonly external: readonly string[];
  /** Where the manifest names the struct of transcripts. */
  readonly structPlace: Place;
}

/** Whether the rules of an edition need violations. */
const VIOLATIONS: readonly ('optional' | 'required')[] = ['optional', 'required'];

/** @returns No manifest only where there is none, or one that is no mapping. */
export function readManifest(sources: Sources): { manifest?: Manifest; diagnostics: readonly Diagnostic[] } {
  const folder = `spec/${sources.uapi}`;
  const file = `${folder}/uapi.yaml`;
  const text = sources.files.get(file);
  if (text === undefined) {
    return { diagnostics: [report('missing-manifest', { file, line: 1, column: 1 }, { folder })] };
  }
  const yaml = openYaml(file, text);
  const root = readMapping(yaml, yaml.root, {
    what: 'the manifest',
    required: [
      'title',
      'default',
      'header',
      'documentation',
      'package',
      'messages',
      'retired',
      'editions',
      'transcript',
    ],
    optional: ['later', 'external', 'objections'],
  });
  if (root === undefined) return { diagnostics: yaml.diagnostics };
  const context: Context = { yaml, sources, folder };
  const manifest = toManifest(context, root);
  reportStrayChapters(context, manifest.editions);
  return { manifest, diagnostics: yaml.diagnostics };
}

function toManifest(context: Context, root: Mapping): Manifest {
  const { yaml, sources } = context;
  const editions = readEditions(context, root);
  const part = (key: string, required: readonly string[]): ((name: string) => string) => {
    const entry = root.entries.get(key);
    const mapping = entry && readMapping(yaml, entry.value, { what: `"${key}"`, required });
    return (name) => (mapping === undefined ? '' : readText(yaml, mapping, name));
  };
  const header = part('header', ['path', 'license']);
  const pages = part('documentation', ['path', 'license']);
  const npm = readPackage(context, root.entries.get('package')?.value);
  const { language, structPlace } = readTranscriptLanguage(
    yaml,
    root.entries.get('transcript')?.value ?? null,
  );
  return {
    uapi: {
      name: sources.uapi,
      title: readText(yaml, root, 'title'),
      defaultEdition: readDefault(yaml, root, editions),
      header: header('path'),
      documentation: pages('path'),
      headerLicense: header('license'),
      pagesLicense: pages('license'),
      package: npm.package,
      transcript: language,
      laterNames: readList(yaml, root, 'later').flatMap(
        (node) => readLedger(context, node, readLaterNames) ?? [],
      ),
      retired: ledgerUnder(context, root, 'retired', readRetired) ?? [],
      place: yaml.start,
    },
    editions,
    programs: npm.programs,
    messages: ledgerUnder(context, root, 'messages', readMessages),
    objections: ledgerUnder(context, root, 'objections', readObjections),
    external: readList(yaml, root, 'external').flatMap(
      (node) => textOf(yaml, node, 'an external name') ?? [],
    ),
    structPlace,
  };
}

function ledgerUnder<T>(
  context: Context,
  root: Mapping,
  key: string,
  read: (file: string, text: string) => Read<T>,
): T | undefined {
  const entry = root.entries.get(key);
  return entry === undefined ? undefined : readLedger(context, entry.value, read);
}

function readLedger<T>(
  context: Context,
  node: Node | null,
  read: (file: string, text: string) => Read<T>,
): T | undefined {
  const reference = readReference(context, node, 'the path of a ledger');
  if (reference === undefined) return undefined;
  const { value, diagnostics } = read(reference.path, context.sources.files.get(reference.path) ?? '');
  context.yaml.diagnostics.push(...diagnostics);
  return value;
}

function readDefault(yaml: YamlFile, root: Mapping, editions: readonly ManifestEdition[]): string {
  const name = readText(yaml, root, 'default');
  const names = editions.map((edition) => edition.name);
  if (name !== '' && !names.includes(name)) {
    const place = placeOf(yaml, root.entries.get('default')?.value ?? null);
    yaml.diagnostics.push(
      report(
        'unknown-default-edition',
        place,
        { name, editions: names },
        { suggestion: didYouMean(name, names) },
      ),
    );
  }
  return name;
}

function readEditions(context: Context, root: Mapping): readonly ManifestEdition[] {
  const entry = root.entries.get('editions');
  const mapping = entry && readFreeMapping(context.yaml, entry.value, 'the editions');
  return [...(mapping?.entries.values() ?? [])].flatMap(({ key, keyPlace, value }) => {
    const edition = readMapping(context.yaml, value, {
      what: `the edition "${key}"`,
      required: ['title', 'summary', 'index', 'declarations', 'chapters'],
      optional: ['target', 'violations', 'playground', 'compatibility'],
    });
    return edition === undefined ? [] : [readEdition(context, key, keyPlace, edition)];
  });
}

function readEdition(context: Context, name: string, place: Place, mapping: Mapping): ManifestEdition {
  const { yaml } = context;
  const index = mapping.entries.get('index');
  if (index !== undefined) readReference(context, index.value, `"index" of ${mapping.what}`);
  const chapters = readReferences(context, mapping, 'chapters');
  const targetEntry = mapping.entries.get('target');
  const target = targetEntry && readTarget(yaml, targetEntry.value, mapping.what);
  const playgroundEntry = mapping.entries.get('playground');
  const playground =
    playgroundEntry && readReference(context, playgroundEntry.value, `"playground" of ${mapping.what}`);
  const compatibility = ledgerUnder(context, mapping, 'compatibility', readCompatibility);
  reportSameNames(context, name, chapters);
  return {
    name,
    title: readText(yaml, mapping, 'title'),
    summary: readText(yaml, mapping, 'summary'),
    index: readText(yaml, mapping, 'index'),
    declarations: readReferences(context, mapping, 'declarations'),
    chapters,
    ...(target === undefined ? {} : { target }),
    ...(playground === undefined ? {} : { playground }),
    ...(compatibility === undefined ? {} : { compatibility }),
    violationsRequired: readChoice(yaml, mapping, 'violations', VIOLATIONS) === 'required',
    place,
  };
}

/** The name of a chapter, and so of its page: the file's, without folder and ending. */
export function chapterName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}

function reportSameNames(context: Context, edition: string, chapters: readonly FileReference[]): void {
  const seen = new Map<string, FileReference>();
  for (const chapter of chapters) {
    const name = chapterName(chapter.path);
    const first = seen.get(name);
    if (first === undefined) {
      seen.set(name, chapter);
      continue;
    }
    const related = [{ place: first.place, message: 'the other chapter' }];
    context.yaml.diagnostics.push(
      report('duplicate-chapter-name', chapter.place, { name, edition }, { related }),
    );
  }
}

function reportStrayChapters(context: Context, editions: readonly ManifestEdition[]): void {
  const listed = new Set(editions.flatMap((edition) => edition.chapters.map((chapter) => chapter.path)));
  const stray = [...context.sources.files.keys()].filter((path) => path.endsWith('.md') && !listed.has(path));
  for (const path of stray.sort(compareText)) {
    context.yaml.diagnostics.push(
      report(
        'stray-chapter',
        { file: path, line: 1, column: 1 },
        { path },
        { suggestion: 'list it under the chapters of an edition, or delete it' },
      ),
    );
  }
}
