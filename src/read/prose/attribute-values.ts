// SPDX-License-Identifier: MIT
// What the values of attributes mean, where several directives and fences have the same: IDs, words, names of rules.

import { didYouMean } from '../../diagnostics/index.js';
import { AUDIENCES, type Audience, type Place, type Provenance } from '../../model/index.js';
import { readSources } from '../provenance.js';
import { idsOf } from './anchors.js';
import type { Attribute } from './attributes.js';
import { audienceOr, type Desk, narrow, type Scope, slug } from './desk.js';
import { type Directive, type Fence, isBroken } from './parsed-chapter.js';

const PLAIN_ID = /^[a-z][a-z0-9]*([-.][a-z0-9]+)*$/;

/** The value of an attribute; empty where it is missing, which has been reported. */
export function attributeOf({ attributes }: Directive | Fence, name: string): string {
  return attributes.get(name)?.value ?? '';
}

/** The place of a part of an attribute's value. */
export function partOf({ valuePlace }: Attribute, start: number, length: number): Place {
  const column = valuePlace.column + start;
  return { ...valuePlace, column, endColumn: column + length };
}

/** An ID that is no rule's: words with hyphens or dots. */
export function readPlainId({ name, attributes }: Directive, desk: Desk): string {
  const id = attributes.get('id');
  if (id !== undefined && !PLAIN_ID.test(id.value))
    desk.report('ill-formed-anchor', id.valuePlace, { id: id.value, kind: name });
  return id?.value ?? '';
}

/** An attribute that has one of some words; another one is reported. */
export function readWord<T extends string>(
  attribute: Attribute | undefined,
  words: readonly T[],
  desk: Desk,
): T | undefined {
  if (attribute === undefined) return undefined;
  const { name, value, valuePlace } = attribute;
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) {
    const suggestion = didYouMean(value, words);
    desk.report('attribute-value', valuePlace, { name, value, words }, { suggestion });
  }
  return word;
}

/** What the `audience` attribute leaves of the scope's. */
export function readAudience({ name, attributes, place }: Directive, scope: Scope, desk: Desk): Audience {
  const attribute = attributes.get('audience');
  const wanted = readWord(attribute, AUDIENCES, desk) ?? 'both';
  const at = attribute?.valuePlace ?? place;
  return audienceOr(desk, narrow(scope.audience, wanted), `this ${name}`, at);
}

/** The IDs of an attribute, each with its place; unknown ones are reported and kept. */
export function readRuleIds(attribute: Attribute | undefined, desk: Desk): readonly string[] {
  if (attribute === undefined) return [];
  return [...attribute.value.matchAll(/[^\s,;]+/g)].map(({ 0: id, index }) => {
    checkRuleId(id, partOf(attribute, index, id.length), desk);
    return id;
  });
}

/** @param instead - What to suggest where no rule has a similar ID. */
export function checkRuleId(id: string, place: Place, desk: Desk, instead?: string): void {
  const { anchors, edition } = desk.context;
  if (anchors.get(id)?.target === 'rule') return;
  const suggestion = instead ?? didYouMean(id, idsOf(anchors, 'rule'));
  desk.report('unknown-rule', place, { id, edition }, { suggestion });
}

/** The chapter and the slug of a title. Two of them that are one would give two tests one name. */
export function readTitle(
  fence: Fence,
  kind: 'example' | 'violation',
  others: readonly { readonly id: string; readonly place: Place }[],
  desk: Desk,
): { readonly id: string; readonly title: string } {
  const title = attributeOf(fence, 'title');
  const id = `${desk.chapter}/${slug(title)}`;
  const first = others.find((other) => other.id === id);
  const place = fence.attributes.get('title')?.valuePlace;
  if (first !== undefined && place !== undefined) {
    const related = [{ place: first.place, message: `the ${kind} that has it` }];
    desk.report('duplicate-title', place, { kind, title }, { related });
  }
  return { id, title };
}

/**
 * Reads who said it.
 *
 * @param placeOfPart - The place of a part of the text.
 */
export function readProvenance(
  text: string,
  placeOfPart: (start: number, length: number) => Place,
  desk: Desk,
): readonly Provenance[] {
  const sources = readSources(text, placeOfPart, (part, place) => {
    // The nearest message; where the time is left out, those of that author and day.
    const known = (desk.context.messages ?? []).map(({ author, date }) => `${author} ${date}`);
    const sameDay = known.filter((message) => message.startsWith(`${part} `));
    const suggestion = sameDay.length > 0 ? `write ${sameDay.join(' or ')}` : didYouMean(part, known);
    desk.report('ill-formed-provenance', place, { text: part }, { suggestion });
  });
  return sources.filter(({ place }) => !isBroken(desk.parsed, place.line));
}
