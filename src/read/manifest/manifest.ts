// SPDX-License-Identifier: MIT
// Reads `uapi.yaml` and the ledgers that it names: the files of each edition, and the `target` of an edition, which
// binds an algorithm to a register in generated C.

import { compareText, type Diagnostic, didYouMean, report } from '../../diagnostics/index.js';
import {
  type Axes,
  type Declarations,
  declarationsOf,
  type Edition,
  faultOfPath,
  findDeclaration,
  type Message,
  type ObjectionLedger,
  type Place,
  type Quotation,
  repeated,
  type TargetBinding,
  type Uapi,
} from '../../model/index.js';
import type { Sources } from '../sources.js';
import type { Lexicon } from '../transcript/words.js';
import { readAxes } from './axes.js';
import { readCompatibility, readLaterNames, readMessages, readObjections, readRetired } from './ledgers.js';
import { readDocument } from './read-document.js';
import { type Context, type FileReference, readReference, readReferences } from './references.js';
import type { Documents } from './schemas.js';
import type { Path } from './yaml.js';

export interface ManifestEdition
  extends Pick<
    Edition,
    'name' | 'title' | 'summary' | 'index' | 'violationsRequired' | 'compatibility' | 'place'
  > {
  readonly declarations: readonly FileReference[];
  readonly chapters: readonly FileReference[];
  readonly target?: ReadTarget;
  readonly axes?: Axes;
  /** Whether each cell needs one answer. */
  readonly cellsRequired: boolean;
  readonly playground?: FileReference;
  /** The Kbuild file of a kernel driver. */
  readonly kernel?: FileReference;
}

export interface Manifest {
  readonly uapi: Uapi;
  readonly editions: readonly ManifestEdition[];
  /** The example programs of the package. */
  readonly programs: readonly FileReference[];
  /** Undefined where the ledger could not be read: then no message can be checked. */
  readonly messages: readonly Message[] | undefined;
  readonly quotations: readonly Quotation[];
  readonly objections: ObjectionLedger | undefined;
  /** Names of other headers that the prose may mention. */
  readonly external: readonly string[];
  /** Where the manifest names the struct of transcripts. */
  readonly structPlace: Place;
  readonly particularPlace: (index: number) => Place;
}

/** @returns No manifest only where there is none, or one that is no mapping. */
export function readManifest(sources: Sources): { manifest?: Manifest; diagnostics: readonly Diagnostic[] } {
  const folder = `spec/${sources.uapi}`;
  const file = `${folder}/uapi.yaml`;
  const start = { file, line: 1, column: 1 };
  const text = sources.files.get(file);
  if (text === undefined) {
    return { diagnostics: [report('missing-manifest', start, { folder })] };
  }
  const diagnostics: Diagnostic[] = [];
  const { value, placeOf, keyPlaceOf } = readDocument('manifest', file, text, diagnostics);
  if (value === undefined) return { diagnostics };
  const context: Context = { sources, folder, diagnostics, placeOf, keyPlaceOf };
  // Whatever is printed from here on may be put under these names.
  const outside = [...faultsOfFiles(sources), ...faultsOfOutputs(context, value)];
  if (outside.length > 0) return { diagnostics: [...diagnostics, ...outside] };
  const manifest = toManifest(context, value, start);
  reportUnknownDefault(context, value);
  reportHeaderEnding(context, value);
  reportSharedIndexes(context, value);
  reportStrayChapters(context, manifest.editions);
  return { manifest, diagnostics };
}

/** Sources whose names cannot be those of outputs. */
function faultsOfFiles({ files }: Sources): readonly Diagnostic[] {
  return [...files.keys()].flatMap((file) => {
    const found = faultOfPath(file.slice('spec/'.length));
    const facts = { found: found ?? '', what: 'the path of this source' };
    return found === undefined ? [] : [report('output-path', { file, line: 1, column: 1 }, facts)];
  });
}

/** Paths of outputs and names of editions that lead elsewhere than below the folders of ours. */
function faultsOfOutputs(context: Context, value: Documents['manifest']): readonly Diagnostic[] {
  const editions = Object.keys(value.editions);
  const keys = (['header', 'documentation', 'package'] as const).flatMap((key) => {
    const { path } = value[key];
    const named = key === 'package' ? path.split('/').find((name) => editions.includes(name)) : undefined;
    const found = named === undefined ? faultOfPath(path) : `folder of the edition ${named}`;
    // A path that the manifest does not have is reported as that.
    if (found === undefined || path === '') return [];
    return report('output-path', context.placeOf(key, 'path'), { found, what: `the path of the ${key}` });
  });
  const names = editions.flatMap((name) => {
    const found = name.includes('/') ? 'slash' : faultOfPath(name);
    if (found === undefined) return [];
    const place = context.keyPlaceOf('editions', name);
    return report('output-path', place, { found, what: 'the name of this edition' });
  });
  return [...keys, ...names];
}

function toManifest(context: Context, value: Documents['manifest'], place: Place): Manifest {
  const { header, documentation, transcript } = value;
  const { examples, ...npm } = value.package;
  const ledger = readLedger(context, readMessages, value.messages, 'messages');
  return {
    uapi: {
      name: context.sources.uapi,
      title: value.title,
      defaultEdition: value.default,
      header: header.path,
      documentation: documentation.path,
      headerLicense: header.license,
      pagesLicense: documentation.license,
      package: npm,
      transcript: {
        struct: transcript.struct,
        particular: transcript.particular,
        verbs: Object.entries(transcript.verbs).map(([name, verb]) => ({ name, ...verb })),
      },
      targets: Object.entries(value.targets).map(([name, target]) => ({ name, ...target })),
      laterNames: value.later.flatMap(
        (path, index) => readLedger(context, readLaterNames, path, 'later', index) ?? [],
      ),
      retired: readLedger(context, readRetired, value.retired, 'retired') ?? [],
      place,
      pathPlaces: {
        header: context.placeOf('header', 'path'),
        documentation: context.placeOf('documentation', 'path'),
        package: context.placeOf('package', 'path'),
      },
    },
    editions: Object.entries(value.editions).map(([name, edition]) => readEdition(context, name, edition)),
    programs: readReferences(context, '.js', examples, '"package"', 'package', 'examples'),
    messages: ledger?.messages,
    quotations: ledger?.quotations ?? [],
    objections: readLedger(context, readObjections, value.objections, 'objections'),
    external: value.external,
    structPlace: context.placeOf('transcript', 'struct'),
    particularPlace: (index) => context.placeOf('transcript', 'particular', index),
  };
}

/** Undefined where there is no such ledger, or none that could be read. */
function readLedger<T>(
  context: Context,
  read: (file: string, text: string, diagnostics: Diagnostic[]) => T | undefined,
  path: string | undefined,
  ...at: Path
): T | undefined {
  const reference = readReference(context, '.yaml', path ?? '', ...at);
  if (reference === undefined) return undefined;
  return read(reference.path, context.sources.files.get(reference.path) ?? '', context.diagnostics);
}

function reportUnknownDefault(context: Context, value: Documents['manifest']): void {
  const name = value.default;
  const editions = Object.keys(value.editions);
  if (name === '' || editions.includes(name)) return;
  const suggestion = didYouMean(name, editions);
  context.diagnostics.push(
    report('unknown-default-edition', context.placeOf('default'), { name, editions }, { suggestion }),
  );
}

/** By its ending it is known how a comment in the header is written. */
function reportHeaderEnding(context: Context, { header: { path } }: Documents['manifest']): void {
  if (path === '' || path.endsWith('.h')) return;
  context.diagnostics.push(report('file-ending', context.placeOf('header', 'path'), { path, ending: '.h' }));
}

/** The package exports one module for each edition, which knows what is derived from that edition. */
function reportSharedIndexes(context: Context, { editions }: Documents['manifest']): void {
  const named = Object.entries(editions).filter(([, { index }]) => index !== '');
  for (const [[name, { index }], [other]] of repeated(named, ([, edition]) => edition.index)) {
    const place = context.placeOf('editions', other, 'index');
    const related = [{ place, message: 'the index of the other edition' }];
    const facts = { path: index, edition: name, other };
    context.diagnostics.push(
      report('shared-index', context.placeOf('editions', name, 'index'), facts, { related }),
    );
  }
}

function readEdition(
  context: Context,
  name: string,
  edition: Documents['manifest']['editions'][string],
): ManifestEdition {
  const at = ['editions', name] as const;
  const what = `the edition "${name}"`;
  const { title, summary, index, target, violations, cells } = edition;
  readReference(context, '.ts', index, ...at, 'index');
  const chapters = readReferences(context, '.md', edition.chapters, what, ...at, 'chapters');
  reportSameNames(context, name, chapters);
  const playground = readReference(context, '.ts', edition.playground ?? '', ...at, 'playground');
  const kernel = readReference(context, 'Kbuild', edition.kernel ?? '', ...at, 'kernel');
  const compatibility = readLedger(context, readCompatibility, edition.compatibility, ...at, 'compatibility');
  const files = readReferences(context, '.yaml', edition.axes, what, ...at, 'axes');
  const axes = readAxes(context.sources, files, context.diagnostics);
  if (cells === 'required' && edition.axes.length === 0)
    context.diagnostics.push(
      report('cells-without-axes', context.placeOf(...at, 'cells'), { edition: name }),
    );
  return {
    name,
    title,
    summary,
    index,
    declarations: readReferences(context, '.ts', edition.declarations, what, ...at, 'declarations'),
    chapters,
    ...(target === undefined
      ? {}
      : { target: { binding: target, placeOf: (...path) => context.placeOf(...at, 'target', ...path) } }),
    ...(playground === undefined ? {} : { playground }),
    ...(kernel === undefined ? {} : { kernel }),
    ...(compatibility === undefined ? {} : { compatibility }),
    ...(axes === undefined ? {} : { axes }),
    cellsRequired: cells === 'required',
    violationsRequired: violations === 'required',
    place: context.keyPlaceOf(...at),
  };
}

/** The name of a chapter, and so of its page: the file's, without folder and ending. */
export function chapterName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}

function reportSameNames(context: Context, edition: string, chapters: readonly FileReference[]): void {
  for (const [{ path, place }, first] of repeated(chapters, (chapter) => chapterName(chapter.path))) {
    const related = [{ place: first.place, message: 'the other chapter' }];
    const facts = { name: chapterName(path), edition };
    context.diagnostics.push(report('duplicate-chapter-name', place, facts, { related }));
  }
}

function reportStrayChapters(context: Context, editions: readonly ManifestEdition[]): void {
  const listed = new Set(editions.flatMap((edition) => edition.chapters.map((chapter) => chapter.path)));
  const stray = [...context.sources.files.keys()].filter((path) => path.endsWith('.md') && !listed.has(path));
  for (const path of stray.sort(compareText)) {
    context.diagnostics.push(
      report(
        'stray-chapter',
        { file: path, line: 1, column: 1 },
        { path },
        { suggestion: 'list it under the chapters of an edition, or delete it' },
      ),
    );
  }
}

interface ReadTarget {
  readonly binding: TargetBinding;
  /** Where the manifest has a key of the binding, or an item below it. */
  readonly placeOf: (...path: Path) => Place;
}

/** Names of a target that an edition does not have. */
export function checkTarget(
  { binding, placeOf }: ReadTarget,
  edition: { readonly name: string },
  declarations: Declarations,
  lexicon: Lexicon,
): readonly Diagnostic[] {
  const algorithms = declarationsOf(declarations, 'algorithm');
  const algorithm = algorithms.find((each) => each.name === binding.algorithm);
  const parameters = algorithm?.parameters.flatMap(({ name, type }) => {
    const machine =
      type.kind === 'paths' ? findDeclaration(declarations, 'machine', type.machine) : undefined;
    return machine === undefined ? [name] : machine.parts.map((part) => part.name);
  });
  const verbWords = [...lexicon.verbs.values()].flatMap((verb) =>
    verb.arguments.flatMap((argument) => argument.words),
  );
  const expected: readonly (readonly [path: Path, what: string, name: string, known: readonly string[]])[] = [
    [['member'], 'member', binding.member, [...lexicon.fields.keys()]],
    [['algorithm'], 'algorithm', binding.algorithm, algorithms.map((each) => each.name)],
    [['initial'], 'bit or constant', binding.initial, [...lexicon.values.keys(), '{}']],
    ...Object.entries(binding.without).flatMap(([word, parameter]) => [
      [['without', word], 'parameter or part', parameter, parameters ?? [parameter]] as const,
      [['without', word], 'word of a verb', word, verbWords] as const,
    ]),
    ...binding.beyond.map((word, index) => [['beyond', index], 'word of a verb', word, verbWords] as const),
  ];
  return expected.flatMap(([path, what, name, known]) => {
    if (name === '' || name.split('|').every((part) => known.includes(part))) return [];
    const suggestion = didYouMean(name, known);
    return [
      report('unknown-target-name', placeOf(...path), { name, what, edition: edition.name }, { suggestion }),
    ];
  });
}
