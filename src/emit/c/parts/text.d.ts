// SPDX-License-Identifier: MIT
// A C file that is imported is its text (`scripts/c-as-text.js`).

declare module '*.c' {
  const text: string;
  export default text;
}

declare module '*.h' {
  const text: string;
  export default text;
}
