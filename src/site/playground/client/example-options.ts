// SPDX-License-Identifier: MIT
// The examples of an edition as options of a select, by chapter.

import type { ExampleData } from '../data.js';
import { element } from './element.js';

export function exampleOptions(examples: readonly ExampleData[]): readonly HTMLElement[] {
  const chapters = [...new Set(examples.map(({ chapter }) => chapter))];
  return [
    element('option', { value: '' }, 'none'),
    ...chapters.map((chapter) =>
      element(
        'optgroup',
        { label: chapter },
        ...examples
          .filter((example) => example.chapter === chapter)
          .map(({ id, title }) => element('option', { value: id }, title)),
      ),
    ),
  ];
}
