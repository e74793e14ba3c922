// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/common/reference-stream.md

import { EINVAL, assert, encodeScalar, readScalar, writeScalar } from 'uapi-reference/core';
import { type FlowResult, Image, createDevice, flows, runFlow } from 'uapi-reference/fsm';
import { test } from 'vitest';

// Example "a stream, byte by byte"
test('a stream, byte by byte [stream.identify stream.version stream.byte-order]', { meta: { edition: 'fsm', example: 'reference-stream/a-stream-byte-by-byte', content: '9f06c76c36cb6973' } }, () => {
/** The words of a text of hexadecimal digits, as they lie in memory. */
const bytesOf = (text: string): Uint8Array =>
  Uint8Array.from(text.replaceAll(/\s/g, '').match(/../g)!, (digits) => Number.parseInt(digits, 16));

const device = createDevice({ shape: { blocks: 1, blockBytes: 64 } });
const { streams } = runFlow(flows.suspend([device]));
const head = `
  4d494731 00000000 f3b64631 e6ba6032
  feff0100 01000000
  00000000 01000000 40000000 00000000`;
const block = `
  44415441 01000000 340c3f06 b09e6a79
  00000000 40000000
  31414d44 00000000 01000000 04000000
  00000000 00000000 00000000 00000000
  00000000 00000000 00000000 00000000
  00000000 00000000 10000000 00000000`;
const end = `
  5441494c 02000000 d2d31c33 775cf5de
  00000000 00000000`;
assert.equal(streams, [[head, block, end].map(bytesOf)]);
});

// Example "a block of another device behind a good head"
test('a block of another device behind a good head [stream.identify stream.version stream.unharmed]', { meta: { edition: 'fsm', example: 'reference-stream/a-block-of-another-device-behind-a-good-head', content: '23816e9989dae7bf' } }, () => {
  /** The stream of a device that says this of itself. */
  const streamOf = (device: number, version: number): readonly Uint8Array[] =>
    runFlow(flows.suspend([createDevice({ identity: { device, version } })])).streams[0]!;

  const own = streamOf(0x1_fffe, 1);
  const target = createDevice();
  const store = (segment: Uint8Array): number => {
    readScalar(target, 16, 8);
    assert.equal(target.write(4096, segment), 0);
    return writeScalar(target, 24, segment.length, 8);
  };
  // Another device, a newer version, an older one: the blocks are the same, and their checks are not.
  for (const other of [streamOf(0x2_fffe, 1), streamOf(0x1_fffe, 2), streamOf(0x1_fffe, 0)]) {
    assert.equal(writeScalar(target, 0, 4), 0);
    assert.equal(own[1]!.subarray(16), other[1]!.subarray(16));
    assert.equal([store(own[0]!), store(other[1]!), store(own[1]!)], [0, -EINVAL, 0]);
    assert.equal([store(other[2]!), store(own[2]!), store(other[3]!)], [-EINVAL, 0, -EINVAL]);
    assert.equal(store(own[3]!), 0);
    assert.equal(writeScalar(target, 0, 0), 0);
  }
});

// Example "the highest bit of two words"
test('the highest bit of two words [stream.identify stream.unharmed]', { meta: { edition: 'fsm', example: 'reference-stream/the-highest-bit-of-two-words', content: '73ba2238ca4414b5' } }, () => {
  const [head, block] = runFlow(flows.suspend([createDevice()])).streams[0]!;
  const target = createDevice();
  const store = (segment: Uint8Array): number => {
    readScalar(target, 16, 8);
    assert.equal(target.write(4096, segment), 0);
    return writeScalar(target, 24, segment.length, 8);
  };
  assert.equal(writeScalar(target, 0, 4), 0);
  assert.equal(store(head!), 0);
  // The last byte of each of two words of the content.
  for (const [one, other] of [
    [27, 31],
    [27, 35],
    [27, 87],
    [83, 87],
  ] as const) {
    const damaged = block!.slice();
    damaged[one]! ^= 0x80;
    damaged[other]! ^= 0x80;
    assert.equal(store(damaged), -EINVAL);
  }
  assert.equal(store(block!), 0);
});

// Example "a forger who knows the check, and what is refused nevertheless"
test('a forger who knows the check, and what is refused nevertheless [stream.identify stream.order stream.unharmed stream.errors data-size.refuse]', { meta: { edition: 'fsm', example: 'reference-stream/a-forger-who-knows-the-check-and-what-is-refused-nevertheless', content: 'e57f523a2104734b' } }, () => {
  const HEAD = 0x3147_494d;
  const DATA = 0x4154_4144;
  const BLOB = 0x424f_4c42;
  const TAIL = 0x4c49_4154;

  /** A segment of these words, kind and number first, with a check that is right behind this one. */
  function forge([kind = 0, number = 0, ...rest]: readonly number[], after: readonly number[] = [0, 0]): Uint8Array {
    const content = kind === BLOB ? [] : rest.slice(2);
    let [plain, weighted] = [0, 0];
    for (const word of [...content, kind, number, ...rest.slice(0, 2), ...after]) {
      plain ^= word;
      weighted = (weighted << 1) ^ (weighted < 0 ? 0x04c1_1db7 : 0) ^ word;
    }
    const all = [kind, number, plain >>> 0, weighted >>> 0, ...rest];
    return Uint8Array.from(all.flatMap((word) => [...encodeScalar(BigInt(word), 4)]));
  }
  /** The check of a segment. */
  const checkOf = (segment: Uint8Array): number[] => [8, 12].map((at) => new DataView(segment.buffer).getUint32(at, true));

  const registers = [0x444d_4131, ...new Array<number>(15).fill(0)];
  const head = [HEAD, 0, 0x1_fffe, 1, 0, 2, 64, 0];
  const first = forge([DATA, 1, 0, 64, ...registers], checkOf(forge(head)));
  const second = forge([BLOB, 2, 1, 64, ...[...registers].reverse()], checkOf(first));
  const end = forge([TAIL, 3, 0, 0], checkOf(second));
  /** A segment behind the head, behind the first block, behind the second, behind the end. */
  const behindHead = (...words: readonly number[]) => forge(words, checkOf(forge(head)));
  const behindFirst = (...words: readonly number[]) => forge(words, checkOf(first));
  const behindSecond = (...words: readonly number[]) => forge(words, checkOf(second));
  const behindEnd = (...words: readonly number[]) => forge(words, checkOf(end));

  const device = createDevice();
  /** Stores a segment, and returns what the device says. */
  const offer = (segment: Uint8Array): number => {
    readScalar(device, 16, 8);
    device.write(4096, segment);
    return writeScalar(device, 24, segment.length, 8);
  };
  const refused = (...segments: readonly Uint8Array[]): void => {
    assert.equal(
      segments.map(offer),
      segments.map(() => -EINVAL),
    );
  };
  // RESUMING
  assert.equal(writeScalar(device, 0, 4), 0);

  // Before a head nothing else comes; heads of another kind, number or length are none.
  refused(forge([DATA, 0, 0, 64, ...registers]), forge([DATA, 1, 0, 64, ...registers]), forge([TAIL, 0, 0, 0]));
  refused(forge([0x3247_494d, ...head.slice(1)]), forge([HEAD, 1, ...head.slice(2)]));
  refused(forge(head.slice(0, -1)), forge([...head, 0]), forge(head, [1, 0]));
  assert.equal(offer(forge(head)), 0);

  // Another number, block or length; bytes behind the block; less than a word of a block; and another place.
  refused(behindHead(DATA, 2, 0, 64, ...registers), behindHead(DATA, 0, 0, 64, ...registers));
  refused(behindHead(DATA, 1, 2, 64, ...registers), behindHead(DATA, 1, 0, 60, ...registers.slice(1)));
  refused(behindHead(DATA, 1, 0, 64, ...registers, 0), Uint8Array.of(...behindHead(DATA, 1, 0, 3), 0, 0, 0));
  refused(forge([DATA, 1, 0, 64, ...registers]), behindFirst(DATA, 1, 0, 64, ...registers));
  // Either half of the check alone; two words that changed places.
  for (const at of [8, 12]) {
    const damaged = first.slice();
    damaged[at]! ^= 1;
    refused(damaged);
  }
  refused(first.slice().copyWithin(28, 24, 28).fill(0, 24, 28));
  assert.equal(offer(first), 0);
  // What was taken is taken once, and each segment begins with a read of data_offset.
  refused(first);
  assert.equal(offer(second), 0);
  device.write(4096, end);
  assert.equal(writeScalar(device, 24, 24, 8), -EINVAL);

  // A head makes void what came before, so that the end is too early now.
  assert.equal([forge(head), first].map(offer), [0, 0]);
  refused(behindFirst(TAIL, 2, 0, 0));
  assert.equal(offer(second), 0);
  refused(behindSecond(TAIL, 4, 0, 0), behindSecond(TAIL, 3, 0, 0, 0));
  assert.equal(offer(end), 0);
  // Behind the end there is nothing.
  refused(behindEnd(DATA, 4, 0, 64, ...registers), behindEnd(TAIL, 4, 0, 0));
  assert.equal(writeScalar(device, 0, 1), 0);
  assert.equal(device.hardware.image.block(1).subarray(60), Uint8Array.of(0x31, 0x41, 0x4d, 0x44));
});

// Example "registers that this device could not have"
test('registers that this device could not have [stream.containment resuming.close.check]', { meta: { edition: 'fsm', example: 'reference-stream/registers-that-this-device-could-not-have', content: 'bf029f6d44f82ae1' } }, () => {
  /** What a resume gives where the source had a value put into one of its registers. */
  function resume(offset: number, value: number): FlowResult {
    const source = createDevice();
    source.hardware.image.storeU32(offset, value);
    const { streams } = runFlow(flows.suspend([source]));
    return runFlow(flows.resume([createDevice()], streams));
  }

  const possible = [
    [0x08, 3],
    [0x0c, 0xffc],
    [0x10, 0xffff_fffc],
    [0x14, 0xffff_ffff],
    [0x1c, 63],
    [0x24, 3],
  ] as const;
  for (const [offset, value] of possible) {
    assert.equal(resume(offset, value).errno, 0);
  }
  // Another device; unknown bits of CONTROL; lengths and an address that are not in words; a queue and a vector too many.
  const impossible = [
    [0x00, 0],
    [0x08, 4],
    [0x0c, 2],
    [0x0c, 0x1000],
    [0x10, 1],
    [0x1c, 64],
    [0x24, 4],
  ] as const;
  for (const [offset, value] of impossible) {
    const { errno, guest, target } = resume(offset, value);
    assert.equal([errno, guest, target], [-EINVAL, 'stream', [1]]);
  }
});

// Example "a segment stays as it is while the device runs on"
test('a segment stays as it is while the device runs on [data-window.reread saving.segment.available saving.dirty-log]', { meta: { edition: 'fsm', example: 'reference-stream/a-segment-stays-as-it-is-while-the-device-runs-on', content: '4361122bf19b731d' } }, () => {
  const device = createDevice();
  /** Makes the next segment available, as the user reads it. */
  const next = (): Uint8Array => {
    readScalar(device, 8, 8);
    readScalar(device, 16, 8);
    return window();
  };
  const window = (): Uint8Array => {
    const bytes = new Uint8Array(readScalar(device, 24, 8));
    assert.equal(device.read(4096, bytes), 0);
    return bytes;
  };
  // RUNNING|SAVING: the head, block 0, block 1.
  assert.equal(writeScalar(device, 0, 3), 0);
  assert.equal([next().length, next().length], [40, 88]);
  const block = next();
  assert.equal([block[16], block[80]], [1, 0x20]);
  // The first tick changes block 0, the second one both.
  device.work();
  device.work();
  assert.equal(device.hardware.image.block(1)[56], 0x21);
  assert.equal(window(), block);

  // Both are pending again.
  assert.equal(readScalar(device, 8, 8), 176);
  const [again, changed] = [next(), next()];
  assert.equal([again[16], again[80], again[28]], [0, 0x11, 2]);
  assert.equal([changed[16], changed[80]], [1, 0x21]);
  // Nothing more for now.
  assert.equal([readScalar(device, 8, 8), readScalar(device, 16, 8), readScalar(device, 24, 8)], [0, 4096, 0]);
});

// Example "an image, and a block of it that a stream brings"
test('an image, and a block of it that a stream brings [stream.containment.mmap]', { meta: { edition: 'fsm', example: 'reference-stream/an-image-and-a-block-of-it-that-a-stream-brings', content: 'daf6e07d46ab673c' } }, () => {
  // Block 0 is new.
  const content = Uint8Array.from({ length: 64 }, (_, index) => (index === 0 ? 1 : 0));
  const image = new Image({ blocks: 2, blockBytes: 64 });
  image.replace(1, content);
  const [first, second] = [image.block(0), image.block(1)];
  assert.equal([image.loadU32(0), image.loadU32(64)], [0, 1]);

  // Changes go to the image, and not to what was brought; and the other way round.
  image.storeU32(0, 5);
  image.storeU32(64, 6);
  content[4] = 9;
  assert.equal([first[0], second[0], content[0]], [5, 6, 1]);
  assert.equal([image.loadU64(0), image.loadU64(64)], [5n, 6n]);
});

// Example "the parities of a block follow what is stored"
test('the parities of a block follow what is stored [stream.identify]', { meta: { edition: 'fsm', example: 'reference-stream/the-parities-of-a-block-follow-what-is-stored', content: '7bd341e752e51671' } }, () => {
  // Ten words: the first one weighs x to the ninth, the last one 1.
  const image = new Image({ blocks: 2, blockBytes: 40 });
  const halves = (block: number): number[] => Object.values(image.parity(block));
  image.storeU32(40, 1);
  assert.equal([halves(0), halves(1)], [[0, 0], [1, 1 << 9]]);
  image.storeU32(40, 2);
  image.storeU32(76, 1);
  assert.equal([halves(0), halves(1)], [[0, 0], [3, (1 << 10) | 1]]);
  image.storeU64(40, 0x5_0000_0000n);
  assert.equal(halves(1), [4, (5 << 8) | 1]);
  // A weight of more than 32 bits is reduced: here x to the 32nd, for the last word but one, and x to the 40th, for the first word.
  image.storeU32(32, 0x8000_0000);
  assert.equal(halves(0), [0x8000_0000, 0x04c1_1db7]);
  image.storeU32(32, 0);
  image.storeU32(0, 0x8000_0000);
  assert.equal(halves(0), [0x8000_0000, 0xd219_c1dc]);

  // A block that comes from a stream: the words 1 to 10.
  const content = new Uint8Array(40);
  for (let word = 0; word < 10; word++) {
    content[4 * word] = word + 1;
  }
  image.replace(0, content);
  assert.equal(halves(0), [11, 64]);
});

// Example "a stream that begins anew says which attempt it is"
test('a stream that begins anew says which attempt it is [stream.restart transition.saving-again.data]', { meta: { edition: 'fsm', example: 'reference-stream/a-stream-that-begins-anew-says-which-attempt-it-is', content: '8ca7241b6dd1cb04' } }, () => {
  const device = createDevice();
  /** Number and attempt of the segment that comes next. */
  const next = (): number[] => {
    readScalar(device, 8, 8);
    readScalar(device, 16, 8);
    return [readScalar(device, 4100), readScalar(device, 4120)];
  };
  const states = [2, 3, 2, 3];
  assert.equal(
    states.map((state) => [writeScalar(device, 0, state), ...next()]),
    [
      [0, 0, 0],
      [0, 0, 1],
      [0, 1, 0x444d_4131],
      [0, 0, 2],
    ],
  );
  // SAVING cleared and set again is another session, also where RUNNING is set in the same write.
  assert.equal([writeScalar(device, 0, 0), writeScalar(device, 0, 3), ...next()], [0, 0, 0, 0]);
});

// Example "the window in pieces, beyond a segment, and closed"
test('the window in pieces, beyond a segment, and closed [data-window.closed saving.segment.pieces resuming.step.store]', { meta: { edition: 'fsm', example: 'reference-stream/the-window-in-pieces-beyond-a-segment-and-closed', content: '735eb8cbef9499cf' } }, () => {
  const device = createDevice();
  const bytes = Uint8Array.from({ length: 40 }, (_, index) => index + 1);
  /** Reads the window in one piece, and in pieces of 4 bytes. */
  const read = (): [Uint8Array, Uint8Array] => {
    const [whole, pieces] = [new Uint8Array(40).fill(0xee), new Uint8Array(40).fill(0xee)];
    assert.equal(device.read(4096, whole), 0);
    for (let at = 0; at < 40; at += 4) {
      assert.equal(device.read(4096 + at, pieces.subarray(at, at + 4)), 0);
    }
    return [whole, pieces];
  };
  // Without a session there is nothing in it.
  assert.equal(read(), [new Uint8Array(40), new Uint8Array(40)]);
  assert.equal([device.write(4096, bytes), writeScalar(device, 24, 40, 8)], [-EINVAL, -EINVAL]);

  // RESUMING: what was stored is read again.
  assert.equal(writeScalar(device, 0, 4), 0);
  assert.equal(device.write(4096, bytes), 0);
  assert.equal(read(), [bytes, bytes]);
  assert.equal(device.write(4096, new Uint8Array(40)), 0);
  for (let at = 0; at < 40; at += 8) {
    assert.equal(device.write(4096 + at, bytes.subarray(at, at + 8)), 0);
  }
  assert.equal(read(), [bytes, bytes]);

  // SAVING: behind the 40 bytes of the head there are zeros.
  assert.equal(device.reset(), 0);
  assert.equal(writeScalar(device, 0, 2), 0);
  assert.equal(readScalar(device, 16, 8), 4096);
  assert.equal([readScalar(device, 4128), readScalar(device, 4136)], [64, 0]);
  const behind = bytes.slice();
  assert.equal(device.read(4096 + 32, behind), 0);
  assert.equal(behind.subarray(0, 8), Uint8Array.of(64, 0, 0, 0, 0, 0, 0, 0));
  assert.equal(behind.subarray(8), new Uint8Array(32));
});

// Example "a segment as large as the window"
test('a segment as large as the window [resuming.segment.size data-size.refuse]', { meta: { edition: 'fsm', example: 'reference-stream/a-segment-as-large-as-the-window', content: '11dc94291ea682b4' } }, () => {
  const shape = { blocks: 1, blockBytes: 4072 };
  const { streams } = runFlow(flows.suspend([createDevice({ shape })]));
  const [head, block] = streams[0]!;
  const target = createDevice({ shape });
  const store = (segment: Uint8Array, size: number): number => {
    readScalar(target, 16, 8);
    assert.equal(target.write(4096, segment), 0);
    return writeScalar(target, 24, size, 8);
  };
  assert.equal(writeScalar(target, 0, 4), 0);
  assert.equal(store(head!, 40), 0);
  assert.equal(block!.length, 4096);
  assert.equal([store(block!, 4097), store(block!, 4096)], [-EINVAL, 0]);
});
