// SPDX-License-Identifier: MIT
// A report in TAP, which grows line by line.

export class Report {
  /** Titles of tests that failed. @type {string[]} */
  failures = [];
  #count = 0;
  /** @type {(text: string) => unknown} */
  #write;

  /** @param {(text: string) => unknown} write */
  constructor(write) {
    this.#write = write;
  }

  begin() {
    this.#write('TAP version 13\n');
  }

  /** @param {boolean} passed @param {string} title @param {string} [details] */
  test(passed, title, details = '') {
    this.#count += 1;
    if (!passed) this.failures.push(title);
    this.#write(`${passed ? '' : 'not '}ok ${this.#count} - ${title}\n`);
    if (!passed) this.comment(details);
  }

  /** @param {string} text */
  comment(text) {
    for (const line of text.split('\n')) if (line !== '') this.#write(`# ${line}\n`);
  }

  /** Lines of another report, with numbers that follow on. @param {string} tap */
  include(tap) {
    for (const line of tap.split('\n')) {
      const [, not, title] = /^(not )?ok \d+ - (.*)$/.exec(line) ?? [];
      if (title !== undefined) this.test(not === undefined, title);
      else if (line.startsWith('#')) this.#write(`${line}\n`);
    }
  }

  end() {
    this.#write(`1..${this.#count}\n`);
  }

  /** @param {string} reason */
  skip(reason) {
    this.#write(`1..0 # SKIP ${reason.replaceAll('\n', ' ')}\n`);
  }

  /** @param {string} reason */
  bailOut(reason) {
    const [first, ...rest] = reason.split('\n');
    this.#write(`Bail out! ${first}\n`);
    this.comment(rest.join('\n'));
  }
}
