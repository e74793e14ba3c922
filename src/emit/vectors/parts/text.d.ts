// SPDX-License-Identifier: MIT
// A Python file that is imported is its text (`scripts/c-as-text.js`).

declare module '*.py' {
  const text: string;
  export default text;
}
