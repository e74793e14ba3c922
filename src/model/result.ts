// SPDX-License-Identifier: MIT

/** How an example fared when it last ran. `stale`: the example, or what it ran against, has changed since. */
export type ExampleState = 'passed' | 'failed' | 'stale' | 'not run';
