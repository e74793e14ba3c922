// SPDX-License-Identifier: MIT
// The algorithms of an edition for its playground: the pseudocode as the pages print it, and the line of each statement.

import type { ElementContent } from 'hast';
import { toHtml as printHtml } from 'hast-util-to-html';
import { cName } from '../../c-syntax/index.js';
import { pseudocode } from '../../document/pseudocode.js';
import { stepsOfStatements } from '../../document/steps.js';
import { type DeclarationOf, declarationsOf } from '../../model/index.js';
import type { EditionContext } from '../edition-context.js';
import { anchors } from '../links.js';
import { toHtml } from '../prose/to-html.js';
import type { AlgorithmData } from './data.js';

/** @param resolve - Makes a path of the site relative to the page. */
export function makeAlgorithms(
  context: EditionContext,
  resolve: (href: string) => string,
): Readonly<Record<string, AlgorithmData>> {
  const algorithms = declarationsOf(context.edition.declarations, 'algorithm');
  return Object.fromEntries(
    algorithms.map((algorithm) => [algorithm.symbol, makeAlgorithm(algorithm, context, resolve)]),
  );
}

function makeAlgorithm(
  algorithm: DeclarationOf<'algorithm'>,
  context: EditionContext,
  resolve: (href: string) => string,
): AlgorithmData {
  const { symbol, parameters, body } = algorithm;
  const printed = withLinks(toHtml([pseudocode(algorithm, context.document)], context), resolve);
  return {
    signature: `${symbol}(${parameters.map(({ name }) => cName(name)).join(', ')})`,
    href: resolve(context.stepPath({ algorithm: symbol })),
    html: printHtml({ type: 'root', children: printed }),
    lines: stepsOfStatements(body).map((path) => anchors.step(symbol, path)),
  };
}

/** The same elements with links that hold on the page. */
function withLinks(nodes: readonly ElementContent[], resolve: (href: string) => string): ElementContent[] {
  return nodes.map((node) => {
    if (node.type !== 'element') return node;
    const { href } = node.properties;
    return {
      ...node,
      properties: { ...node.properties, ...(typeof href === 'string' ? { href: resolve(href) } : {}) },
      children: withLinks(node.children, resolve),
    };
  });
}
