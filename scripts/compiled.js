// SPDX-License-Identifier: MIT
// Imports modules compiled from src/, for scripts and tests. The address is made at run time, so that the type checker
// does not read the bundle: that took longer than everything else.

/**
 * @template T
 * @param {string} path - A file of dist/, such as `cli/main.js`.
 * @returns {Promise<T>} What the module exports.
 */
export const loadCompiled = (path) => import(new URL(`../dist/${path}`, import.meta.url).href);
