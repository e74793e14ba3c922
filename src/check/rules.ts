// SPDX-License-Identifier: MIT
// Rules and what each must have: examples, decisions, algorithms, labels.

import { type Diagnostic, didYouMean, report } from '../diagnostics/index.js';
import { FRONT_PAGE, labelCollisions } from '../document/labels.js';
import { allStatements } from '../expression/walk.js';
import {
  declarationsOf,
  type Edition,
  type Example,
  isInGroup,
  type Place,
  type Rule,
  type Statement,
} from '../model/index.js';
import type { Check } from './check.js';

/** A rule is shown where it stands: an example in another chapter may show it as well. */
export const checkRuleExamples: Check = (edition) =>
  edition.rules.flatMap((rule): readonly Diagnostic[] => {
    const examples = edition.examples.filter(({ rules }) => rules.includes(rule.id));
    if (rule.untestable !== undefined) return examples.slice(0, 1).map((example) => isShown(rule, example));
    if (examples.some(({ chapter }) => chapter === rule.chapter)) return [];
    const related = examples
      .slice(0, 1)
      .map(({ place }) => ({ place, message: 'an example in another chapter' }));
    const suggestion = 'write an example that names it, or say untestable="why"';
    return [report('rule-without-example', rule.place, { id: rule.id }, { suggestion, related })];
  });

function isShown(rule: Rule, example: Example): Diagnostic {
  const related = [{ place: example.place, message: 'the example is here' }];
  return report('untestable-with-example', rule.place, { id: rule.id, example: example.title }, { related });
}

export const checkRuleDecisions: Check = (edition) => {
  const decisions = new Map(edition.decisions.map((decision) => [decision.id, decision]));
  return edition.rules.flatMap((rule) =>
    rule.from.flatMap((source): readonly Diagnostic[] => {
      const decision = source.kind === 'decision' ? decisions.get(source.id) : undefined;
      if (decision === undefined || decision.rules.includes(rule.id)) return [];
      return [
        report(
          'decision-mismatch',
          source.place,
          { rule: rule.id, decision: decision.id },
          {
            suggestion: `add "${rule.id}" to the decision's rules`,
            related: [{ place: decision.place, message: 'the decision is here' }],
          },
        ),
      ];
    }),
  );
};

/** An `@rule` and where it stands. */
interface RuleTag {
  readonly id: string;
  readonly place: Place;
}

export const checkRuleTags: Check = (edition) => {
  const known = edition.rules.map((rule) => rule.id);
  return declarationsOf(edition.declarations, 'algorithm').flatMap((algorithm) => {
    const tags = [...tagsIn(algorithm), ...allStatements(algorithm.body).flatMap(tagsIn)];
    return tags
      .filter((tag) => !known.includes(tag.id))
      .map((tag) =>
        report(
          'unknown-rule-tag',
          tag.place,
          { id: tag.id, algorithm: algorithm.name },
          { suggestion: didYouMean(tag.id, known) },
        ),
      );
  });
};

/** A bit names rules in groups: each group has at least one. */
export const checkRuleGroups: Check = (edition) => {
  const known = edition.rules.map((rule) => rule.id);
  return declarationsOf(edition.declarations, 'bits')
    .flatMap(({ bits }) => bits.flatMap(({ rules }) => rules))
    .filter(({ id }) => !known.some((rule) => isInGroup(rule, id)))
    .map(({ id, place, when }) =>
      report('unknown-rule-group', place, { id, when }, { suggestion: didYouMean(id, [...groupsOf(known)]) }),
    );
};

function groupsOf(ids: readonly string[]): ReadonlySet<string> {
  return new Set(
    ids.flatMap((id) => {
      const parts = id.split('.');
      return parts.map((_, index) => parts.slice(0, index + 1).join('.'));
    }),
  );
}

function tagsIn(holder: Pick<Statement, 'rules' | 'rulePlaces' | 'place'>): readonly RuleTag[] {
  return holder.rules.map((id, index) => ({ id, place: holder.rulePlaces[index] ?? holder.place }));
}

/** A chapter named like the page that lists the chapters. */
export const checkChapterNames: Check = (edition) =>
  edition.chapters
    .filter((chapter) => chapter.name === FRONT_PAGE)
    .map((chapter) =>
      report('reserved-chapter', chapter.place, { name: chapter.name }, { suggestion: 'rename the file' }),
    );

/** A chapter whose pages may be left out, with what other pages link to. */
export const checkSubjects: Check = (edition) =>
  edition.chapters
    .filter(({ subject }) => subject === 'reference')
    .flatMap(({ blocks }) => blocks)
    .flatMap((block): readonly Diagnostic[] => {
      if (block.kind !== 'rule' && block.kind !== 'decision' && block.kind !== 'protocol') return [];
      const { kind, id, place } = block;
      const suggestion = 'move it to a chapter about the interface';
      return [report('rule-of-reference', place, { kind, id }, { suggestion })];
    });

/** Two IDs that lead to the same place in the pages. */
export const checkLabels: Check = (edition) =>
  labelCollisions(edition).map(({ first, second, label }) =>
    report(
      'label-collision',
      placeOfId(edition, second),
      { id: second, other: first, label },
      {
        suggestion: 'rename the newer one',
        related: [{ place: placeOfId(edition, first), message: `"${first}" is here` }],
      },
    ),
  );

function placeOfId(edition: Edition, id: string): Place {
  const named = [...edition.rules, ...edition.decisions].find((candidate) => candidate.id === id);
  const protocol = edition.chapters
    .flatMap((chapter) => chapter.blocks)
    .find((block) => block.kind === 'protocol' && block.id === id);
  return named?.place ?? protocol?.place ?? edition.place;
}
