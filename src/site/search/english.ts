// SPDX-License-Identifier: MIT
// What the search knows of English: words of questions that it ignores, and words that mean much the same in a question about
// an interface. Other names of a thing of one uAPI stand in the glossary of that uAPI.

/** In lower case. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about all am an and any are as at be been being but by can cannot could did do does doing don each else ever for from
  get gets had happen happens has have having he her here him his how i if in into is isn it its just kind let like made
  make me mean means more most much must my need needs no nor not of on one ones or other our out over own please quite say
  says shall she should so some such t than that the their them then there these they thing things this those through to
  too under up upon us use used very was way we well were what whatever when where whether which while who whom whose why
  will with within without would you your`.split(/\s+/),
);

/** Each line is a group; a member of several words is found where all of them are. */
export const SYNONYMS: readonly (readonly string[])[] = `
fail, failed, failure, error, broken, wrong
errno, error code, return code, return value
write, writes, written, wrote, set, store, assign
read, get, fetch
allow, permit, may, legal, lawful, valid, possible, acceptable
forbid, forbidden, refuse, reject, deny, illegal, invalid, disallow, prohibit
stop, halt, pause, freeze, suspend, quiesce
start, begin, launch
end, finish, complete, completion
several, multi, multiple, many, together, simultaneous, at once, same time
halfway, half way, midway, partway, middle, on the way, intermediate, partial
twice, again, second, repeat
change, modify, alter, update
malicious, hostile, untrusted, evil, attacker, harm, security, containment
endian, endianness, byte order
timeout, time out, time limit, limit, bound, deadline
recover, restore, leave
close, exit, kill, crash, die
discover, discovery, detect, find, query, probe, learn
undo, unwind, rollback, roll back, revert
same, current, unchanged, identical
optional, mandatory, required, support
overlap, concurrent, parallel, race, in progress, under way
asynchronous, async, background
size, length
misaligned, unaligned, alignment, aligned, width
empty, nothing, zero, none
wait, block
ignore, discard, disregard
interrupt, irq
map, mmap
move, transfer, copy, carry
`
  .trim()
  .split('\n')
  .map((line) => line.split(', '));
