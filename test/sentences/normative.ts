// SPDX-License-Identifier: MIT
// Which sentences of a discussion may decide something: by their words, so that none is left out by taste.

/** Words that demand, allow, forbid, dispute or define; each with the endings that it takes. */
const DECIDING_WORDS: readonly RegExp[] = [
  /\b(?:must|shall|should(?:n't)?|may|might|can(?:not|'t)?|could(?:n't)?)\b/i,
  /\b(?:need|require|allow|permit|forbid|prefer|prevent|support|drop|discard|clarif(?:y|ied|ies))(?:s|ed|ing|red|ment|ments)?\b/i,
  /\b(?:(?:un|pre-)?defin(?:e|es|ed|ing|ition)|specif(?:y|ied|ies)|unspecified|undefined)\b/i,
  /\b(?:in)?valid(?:ate|ated|ates|ation)?\b/i,
  /\b(?:reset|fail|error|errno|quiesce|abort|cancel|timeout)(?:s|d|ed|ing|ure|ures|led)?\b/i,
  /\b(?:mandatory|optional|reserved|redundant|superfluous|meaningless|legal|illegal|unsupported|responsible|responsibility)\b/i,
];

export function isNormative(text: string): boolean {
  return DECIDING_WORDS.some((word) => word.test(text));
}
