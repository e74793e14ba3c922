// SPDX-License-Identifier: MIT
import type { Opener } from './openers.js';

/** What a term is called: its `name`, or its ID with spaces for hyphens. */
export function termName({ attributes }: Opener): string {
  const given = attributes.get('name')?.value;
  return given ?? (attributes.get('id')?.value ?? '').replaceAll('-', ' ');
}
