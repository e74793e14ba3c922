// SPDX-License-Identifier: MIT
// Memoized pure functions, so that a rebuild prints only what has changed. The readers reuse every object in which
// nothing has changed, so the identity of an object is enough to compare.

/** Remembers a result for as long as the object that it was made from is in use. */
export function rememberOf<A extends object, Result>(make: (a: A) => Result): (a: A) => Result {
  const results = new WeakMap<A, { readonly result: Result }>();
  return (a) => {
    const known = results.get(a) ?? { result: make(a) };
    results.set(a, known);
    return known.result;
  };
}

/** The same, of two objects. */
export function remember<A extends object, B extends object, Result>(
  make: (a: A, b: B) => Result,
): (a: A, b: B) => Result {
  const ofA = rememberOf((a: A) => rememberOf((b: B) => make(a, b)));
  return (a, b) => ofA(a)(b);
}

/** More than all pages of a few uAPIs have; what is older than that is made again. */
const TEXTS_MAX = 1000;

/** Remembers by content, for plain data that is made anew each time: to compare it costs less than to print it. */
export function rememberByContent<Data, Result>(make: (data: Data) => Result): (data: Data) => Result {
  const results = new Map<string, Result>();
  return (data) => {
    const key = JSON.stringify(data);
    const result = results.get(key) ?? make(data);
    results.delete(key);
    results.set(key, result);
    const [oldest] = results.keys();
    if (results.size > TEXTS_MAX && oldest !== undefined) results.delete(oldest);
    return result;
  };
}
