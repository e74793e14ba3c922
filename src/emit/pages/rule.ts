// SPDX-License-Identifier: MIT
// A rule on its page: a label, its ID with party and force, its words, and where they come from.

import { ruleLabel } from '../../document/labels.js';
import type { Provenance, Rule } from '../../model/index.js';
import { toBlocks } from './blocks.js';
import type { PageContext } from './context.js';
import { joined, literal, paragraph, phrase, type RstBlock, type RstText, text } from './rst-tree.js';

export function showRule(rule: Rule, context: PageContext): readonly RstBlock[] {
  const step = rule.step === undefined ? '' : `Step ${rule.step.letter}: `;
  const term = phrase(`${step}${rule.id} (${rule.binds}, ${rule.force})`);
  return [
    { kind: 'label', name: ruleLabel(context.uapi.name, rule.id) },
    {
      kind: 'definitions',
      items: [{ term, blocks: [...toBlocks(rule.blocks, context), ...remarks(rule, context)] }],
    },
  ];
}

/** What is to be known of the rule beside its words. */
function remarks(rule: Rule, context: PageContext): readonly RstBlock[] {
  const untestable =
    rule.untestable === undefined ? [] : [paragraph(`No example: ${sentence(rule.untestable)}`)];
  const faults = rule.faults.map((fault) =>
    paragraph('Known fault, ', literal(fault.code), `: ${sentence(fault.reason)}`),
  );
  return [...untestable, ...faults, paragraph(...provenance(rule.from, context))];
}

/** `From williamson 2021-12-20 22:26; decision ...` in square brackets, as a margin note would say it. */
function provenance(from: readonly Provenance[], context: PageContext): RstText {
  return [text('['), ...sources(from, context), text(']')];
}

/** Messages and decisions, in the order given. */
export function sources(from: readonly Provenance[], context: PageContext): RstText {
  return joined(
    from.map((source) =>
      source.kind === 'message'
        ? phrase(`${source.author} ${source.date}`)
        : phrase('decision: ', context.linkDecision(source.id)),
    ),
    '; ',
  );
}

/** Ends with a full stop, whatever the author wrote. */
export function sentence(words: string): string {
  return `${words.replace(/[.\s]+$/, '')}.`;
}
