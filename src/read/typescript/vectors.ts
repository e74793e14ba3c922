// SPDX-License-Identifier: MIT
// Reads `@vectors`: how an algorithm is enumerated, as `name=value` words.

import type { ts as TypeScript } from 'ts-morph';
import { didYouMean } from '../../diagnostics/index.js';
import type { Parameter, VectorsRequest } from '../../model/index.js';
import type { Word } from './documentation.js';
import type { EditionReader, Entry } from './edition.js';

type Domain = VectorsRequest['domains'][string];

/** The words that are no parameter of the algorithm. */
const KEYS = ['driver', 'watch', 'start'] as const;

interface Setting {
  readonly value: string;
  readonly word: Word;
}

export function readVectors(
  edition: EditionReader,
  entry: Entry<TypeScript.FunctionDeclaration>,
  parameters: readonly Parameter[],
): VectorsRequest | undefined {
  const tag = entry.tags.one('vectors');
  if (tag === undefined) return undefined;
  const reader = new VectorsReader(edition, parameters);
  const settings = reader.settings(tag.words);
  const driver = reader.driver(settings.get('driver'));
  const watch = reader.watch(settings.get('watch'), driver);
  const start = reader.start(settings.get('start'));
  const domains = reader.domains(settings, driver);
  // What is missing may be what was misspelt.
  const missing =
    settings.size < tag.words.length
      ? []
      : [
          ...KEYS.filter((key) => !settings.has(key)),
          ...parameters
            .map(({ name }) => name)
            .filter((name) => name !== driver && !(name in domains) && !settings.has(name)),
        ];
  for (const name of missing)
    edition.report('vectors', tag.place, {
      found: `no \`${name}=\``,
      expected: 'driver, watch, start, and a domain for each other parameter',
    });
  if (driver === undefined || watch === undefined || start === undefined) return undefined;
  return { driver, watch, start, domains, place: tag.place };
}

class VectorsReader {
  constructor(
    private readonly edition: EditionReader,
    private readonly parameters: readonly Parameter[],
  ) {}

  /** `name=value`, each name once; a parameter named like a key is a setting of both. */
  settings(words: readonly Word[]): ReadonlyMap<string, Setting> {
    const settings = new Map<string, Setting>();
    const known = [...new Set([...KEYS, ...this.parameters.map(({ name }) => name)])];
    for (const word of words) {
      const [, name = '', value = ''] = /^(\w+)=(\S+)$/.exec(word.text) ?? [];
      if (name === '') this.#refuse(word, `\`${word.text}\``, '`name=value`');
      else if (settings.has(name)) this.#refuse(word, `\`${name}\` twice`, 'each name once');
      else if (!known.includes(name))
        this.#refuse(word, `\`${name}\``, known.join(', '), didYouMean(name, known));
      else settings.set(name, { value, word });
    }
    return settings;
  }

  /** A parameter that is a record. */
  driver(setting: Setting | undefined): string | undefined {
    if (setting === undefined) return undefined;
    const records = this.#names('record');
    if (records.includes(setting.value)) return setting.value;
    return this.#refuse(
      setting.word,
      `\`${setting.value}\``,
      'a parameter that is a record',
      didYouMean(setting.value, records),
    );
  }

  /** A field of that record. */
  watch(setting: Setting | undefined, driver: string | undefined): string | undefined {
    const type = this.parameters.find(({ name }) => name === driver)?.type;
    const record = type?.kind === 'record' ? this.edition.readAs(type.record, 'record') : undefined;
    if (setting === undefined || record === undefined) return undefined;
    const fields = record.members.flatMap((member) => (member.kind === 'field' ? [member.name] : []));
    if (fields.includes(setting.value)) return setting.value;
    return this.#refuse(
      setting.word,
      `\`${setting.value}\``,
      `a field of ${record.name}`,
      didYouMean(setting.value, fields),
    );
  }

  /** A parameter that is a number. */
  start(setting: Setting | undefined): string | undefined {
    if (setting === undefined) return undefined;
    const scalars = this.#names('scalar');
    if (scalars.includes(setting.value)) return setting.value;
    return this.#refuse(
      setting.word,
      `\`${setting.value}\``,
      'a parameter that is a number',
      didYouMean(setting.value, scalars),
    );
  }

  domains(
    settings: ReadonlyMap<string, Setting>,
    driver: string | undefined,
  ): Readonly<Record<string, Domain>> {
    const domains: Record<string, Domain> = {};
    for (const parameter of this.parameters) {
      const setting = settings.get(parameter.name);
      if (setting === undefined || parameter.name === driver) continue;
      const domain = this.#domain(setting, parameter);
      if (domain !== undefined) domains[parameter.name] = domain;
    }
    return domains;
  }

  #domain({ value, word }: Setting, { type }: Parameter): Domain | undefined {
    if (type.kind === 'record')
      return this.#refuse(word, 'a domain of a record', 'one record, which is the driver');
    if (type.kind === 'paths') {
      if (value === type.machine) return { kind: 'machine', name: value };
      return this.#refuse(word, `\`${value}\``, `the machine ${type.machine}`);
    }
    if (type.kind === 'list') {
      const lists = this.edition.namesOf('list');
      if (this.edition.readAs(value, 'list')?.record === type.record) return { kind: 'list', name: value };
      return this.#refuse(
        word,
        `\`${value}\``,
        `a const with \`@list\` of ${type.record}`,
        didYouMean(value, lists),
      );
    }
    const isLiteral =
      type.scalar === 'boolean' ? value === 'true' || value === 'false' : /^(0x[\da-f]+|\d+)$/i.test(value);
    if (isLiteral)
      return { kind: 'literal', value: type.scalar === 'boolean' ? value : BigInt(value).toString() };
    if (type.scalar !== 'boolean' && this.edition.named(value, 'states') !== undefined)
      return { kind: 'states', name: value };
    const macros = this.edition.entries().filter((entry) => entry.kind === 'macro');
    if (macros.some((entry) => entry.symbol === value && this.#holds(entry.name)))
      return { kind: 'macro', symbol: value };
    const names = macros.map((entry) => entry.symbol);
    const expected =
      type.scalar === 'boolean'
        ? '`true` or `false`'
        : 'a number, named states, or a macro of one parameter by its C name';
    return this.#refuse(word, `\`${value}\``, expected, didYouMean(value, names));
  }

  /** A macro that takes a number and says yes or no. */
  #holds(name: string): boolean {
    const macro = this.edition.readAs(name, 'macro');
    return macro?.parameters.length === 1 && macro.result === 'boolean';
  }

  #names(kind: Parameter['type']['kind']): readonly string[] {
    return this.parameters.filter(({ type }) => type.kind === kind).map(({ name }) => name);
  }

  #refuse(word: Word, found: string, expected: string, suggestion?: string): undefined {
    this.edition.report('vectors', word.place, { found, expected }, { suggestion });
  }
}
