// SPDX-License-Identifier: MIT
/** Colour only on a terminal; `NO_COLOR` takes it away, `FORCE_COLOR` gives it. */
export function isColourful(
  isTerminal: () => boolean,
  variables: Readonly<Record<string, string | undefined>>,
): boolean {
  const { NO_COLOR: no = '', FORCE_COLOR: force = '' } = variables;
  if (no !== '') return false;
  return force === '' ? variables.TERM !== 'dumb' && isTerminal() : force !== '0';
}
