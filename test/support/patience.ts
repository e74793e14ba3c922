// SPDX-License-Identifier: MIT
// How long a test waits for what must come. No test is about time: the limit only ends what hangs, on a busy machine too,
// and it ends before the limit of the test, so that the message names what did not come.

export const MILLISECONDS_MAX = 300_000;
