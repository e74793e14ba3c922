// SPDX-License-Identifier: MIT
// Several things by one name: IDs that begin alike, and patterns.

/** Whether a name is what a pattern says, in which `*` stands for any text. */
export function matchesPattern(name: string, pattern: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(name);
}

/** Whether a rule is the one with that ID, or one of those whose IDs begin with it and a dot. */
export function isInGroup(rule: string, id: string): boolean {
  return rule === id || rule.startsWith(`${id}.`);
}
