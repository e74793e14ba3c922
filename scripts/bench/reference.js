// SPDX-License-Identifier: MIT
// What the reference device costs: one measurement per process, so that none warms another up. Called by bench.js with
// the name of the measurement; prints one number (milliseconds, transitions per second, or bytes).

import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { createDevice } from 'uapi-reference/rfc-ndma';

/**
 * @typedef {ReturnType<typeof createDevice>} Device
 * @typedef {'snapshot' | 'precopy'} Style
 */

const MIB = 1 << 20;
const WINDOW_BYTES = MIB;
const STREAM_BYTES = 256 * MIB;
/** Sixteen blocks that fill the window, header included. */
const SHAPE = { blocks: 16, blockBytes: WINDOW_BYTES - 24 };
const WINDOW_OFFSET = 4096;
const AT = { device_state: 0, pending_bytes: 8, data_offset: 16, data_size: 24 };
const STATE = { stopped: 0, running: 1, saving: 2, precopy: 3, resuming: 4 };

/**
 * @param {string} what
 * @param {number} errno
 */
const failed = (what, errno) => new Error(`${what}: errno ${-errno}`);

/** The style whose driver passes content on without a look at it, and one whose driver checks every word. */
const [PLAIN, CHECKED] = /** @type {const} */ (['snapshot', 'precopy']);

/** Accesses to the registers, with buffers that are used again. */
class Registers {
  #word = new Uint8Array(4);
  #long = new Uint8Array(8);
  #view = new DataView(this.#long.buffer);

  /** @param {Device} device */
  constructor(device) {
    this.device = device;
  }

  /** @param {number} value */
  state(value) {
    this.#word[0] = value;
    const errno = this.device.write(AT.device_state, this.#word);
    if (errno !== 0) throw failed(`device_state ${value}`, errno);
  }

  /** @param {number} offset */
  read(offset) {
    const errno = this.device.read(offset, this.#long);
    if (errno !== 0) throw failed(`read ${offset}`, errno);
    return Number(this.#view.getBigUint64(0, true));
  }

  /**
   * @param {number} offset
   * @param {number} value
   */
  write(offset, value) {
    this.#view.setBigUint64(0, BigInt(value), true);
    const errno = this.device.write(offset, this.#long);
    if (errno !== 0) throw failed(`write ${offset}`, errno);
  }
}

/**
 * Collects segments until so many bytes were collected, each by `take(size)`; starts again whenever the end is there,
 * after `meanwhile()`.
 *
 * @param {Registers} registers
 * @param {number} bytes
 * @param {(size: number) => void} take
 * @param {() => void} meanwhile
 */
function collect(registers, bytes, take, meanwhile = () => {}) {
  let left = bytes;
  registers.state(STATE.saving);
  while (left > 0) {
    if (registers.read(AT.pending_bytes) === 0) {
      registers.state(STATE.stopped);
      meanwhile();
      registers.state(STATE.saving);
    }
    registers.read(AT.data_offset);
    const size = registers.read(AT.data_size);
    take(size);
    left -= size;
  }
}

/**
 * Stores a stream of segments again and again until so many bytes were stored, each by `put(segment)`.
 *
 * @param {Registers} registers
 * @param {number} bytes
 * @param {readonly Buffer[]} segments
 * @param {(segment: Buffer) => void} put
 */
function store(registers, bytes, segments, put) {
  let left = bytes;
  registers.state(STATE.resuming);
  while (left > 0) {
    for (const segment of segments) {
      registers.read(AT.data_offset);
      put(segment);
      registers.write(AT.data_size, segment.length);
      left -= segment.length;
    }
  }
}

/**
 * A whole stream, to store.
 *
 * @param {Registers} registers
 */
function streamOf(registers) {
  const segments = [];
  registers.state(STATE.saving);
  while (registers.read(AT.pending_bytes) > 0) {
    registers.read(AT.data_offset);
    const segment = Buffer.alloc(registers.read(AT.data_size));
    registers.device.read(WINDOW_OFFSET, segment);
    segments.push(segment);
  }
  registers.state(STATE.running);
  return segments;
}

/** @param {Parameters<typeof createDevice>[0]} options */
const deviceFor = (options = {}) =>
  new Registers(createDevice({ shape: SHAPE, windowBytes: WINDOW_BYTES, ...options }));

/**
 * Pieces of a buffer, made beforehand, since a user reads into the buffers that it has.
 *
 * @param {Buffer} buffer
 * @param {number} width
 */
const piecesOf = (buffer, width) =>
  Array.from({ length: Math.ceil(buffer.length / width) }, (_, index) =>
    buffer.subarray(index * width, Math.min((index + 1) * width, buffer.length)),
  );

/**
 * Reads a segment in pieces of one width.
 *
 * @param {Device} device
 * @param {number} width
 * @returns {(size: number) => void}
 */
function readInPieces(device, width) {
  const pieces = piecesOf(Buffer.alloc(WINDOW_BYTES), width);
  return (size) => {
    for (let at = 0, index = 0; at < size; at += width, index++) {
      const whole = /** @type {Buffer} */ (pieces[index]);
      const piece = size - at < width ? whole.subarray(0, size - at) : whole;
      if (device.read(WINDOW_OFFSET + at, piece) !== 0) throw new Error('a read of the window failed');
    }
  };
}

/**
 * Writes segments in pieces of one width, which were cut beforehand.
 *
 * @param {Device} device
 * @param {readonly Buffer[]} segments
 * @param {number} width
 * @returns {(segment: Buffer) => void}
 */
function writeInPieces(device, segments, width) {
  const cut = new Map(segments.map((segment) => [segment, piecesOf(segment, width)]));
  return (segment) => {
    let at = WINDOW_OFFSET;
    for (const piece of cut.get(segment) ?? []) {
      if (device.write(at, piece) !== 0) throw new Error('a write of the window failed');
      at += piece.length;
    }
  };
}

/** @param {() => void} action */
function time(action) {
  const start = performance.now();
  action();
  return performance.now() - start;
}

/**
 * Runs an action on a sixteenth of the data first, so that it is compiled.
 *
 * @param {(bytes: number) => void} action
 */
function timeWarm(action) {
  action(STREAM_BYTES / 16);
  return time(() => action(STREAM_BYTES));
}

/**
 * The same for an action that tells its own time.
 *
 * @param {(bytes: number) => number} action
 */
function timeOnce(action) {
  action(STREAM_BYTES / 16);
  return action(STREAM_BYTES);
}

/**
 * Copies between buffers of a window's size, so many at either end, each in its turn.
 *
 * @param {number} width
 * @param {number} from
 * @param {number} to
 * @returns {(bytes: number) => void}
 */
function copyInPieces(width, from = 1, to = from) {
  const make = (/** @type {number} */ count) =>
    Array.from({ length: count }, () => Buffer.alloc(WINDOW_BYTES, 1));
  const [sources, targets] = [make(from), make(to)];
  return (bytes) => {
    for (let left = bytes, turn = 0; left > 0; left -= WINDOW_BYTES, turn += 1) {
      const source = /** @type {Buffer} */ (sources[turn % from]);
      const target = /** @type {Buffer} */ (targets[turn % to]);
      for (let at = 0; at < WINDOW_BYTES; at += width) source.copy(target, at, at, at + width);
    }
  };
}

/** @returns {(bytes: number) => void} */
function dataViewLoop() {
  const [from, to] = [
    new DataView(new ArrayBuffer(WINDOW_BYTES)),
    new DataView(new ArrayBuffer(WINDOW_BYTES)),
  ];
  return (bytes) => {
    for (let left = bytes; left > 0; left -= WINDOW_BYTES)
      for (let at = 0; at < WINDOW_BYTES; at += 8) to.setBigUint64(at, from.getBigUint64(at, true), true);
  };
}

/**
 * @param {number} width
 * @param {Style} style
 * @returns {(bytes: number) => void}
 */
const collectBy = (width, style = PLAIN) => {
  const registers = deviceFor({ style });
  const { image } = registers.device.hardware;
  const take = readInPieces(registers.device, width);
  let value = 0;
  // Every block is another one each time that it is collected.
  const change = () => {
    value += 1;
    for (let block = 0; block < SHAPE.blocks; block++)
      image.storeU32((block + 1) * SHAPE.blockBytes - 16, value);
  };
  return (bytes) => {
    collect(registers, bytes, take, change);
    registers.state(STATE.running);
  };
};

/**
 * Collects a device for the first time, as large as all the data: the parities of each block are yet to be made.
 *
 * @param {Style} style
 * @returns {(bytes: number) => number}
 */
const collectOnce = (style) => (bytes) => {
  const blocks = Math.ceil(bytes / SHAPE.blockBytes);
  const registers = deviceFor({ style, shape: { ...SHAPE, blocks } });
  const { image } = registers.device.hardware;
  // Memory that nobody has written to is not there yet.
  for (let block = 1; block < blocks; block++) image.block(block).fill(1);
  const take = readInPieces(registers.device, 4096);
  return time(() => collect(registers, bytes, take));
};

/**
 * @param {number} width
 * @param {Style} style
 * @returns {(bytes: number) => void}
 */
const storeBy = (width, style = PLAIN) => {
  const registers = deviceFor({ style });
  const segments = streamOf(registers);
  const put = writeInPieces(registers.device, segments, width);
  // The session stays open, so that what is measured is the window and not the memory of a new session.
  return (bytes) => store(registers, bytes, segments, put);
};

/**
 * The data window of a device that has it mapped.
 *
 * @param {Device} device
 */
const mapOf = (device) => /** @type {Uint8Array} */ (device.map());

/**
 * @param {Style} style
 * @returns {(bytes: number) => void}
 */
const collectMapped = (style = PLAIN) => {
  const registers = deviceFor({ style, mapped: true });
  const buffer = Buffer.alloc(WINDOW_BYTES);
  return (bytes) => {
    collect(registers, bytes, (size) => {
      buffer.set(mapOf(registers.device).subarray(0, size));
    });
    registers.state(STATE.running);
  };
};

/**
 * @param {Style} style
 * @returns {(bytes: number) => void}
 */
const storeMapped = (style = PLAIN) => {
  const registers = deviceFor({ style, mapped: true });
  const segments = streamOf(registers);
  return (bytes) => {
    store(registers, bytes, segments, (segment) => {
      mapOf(registers.device).set(segment);
    });
  };
};

/** Transitions per second, around the states of a migration. */
function transitionsPerSecond() {
  const registers = new Registers(createDevice());
  const round = [STATE.precopy, 11, STATE.saving, STATE.stopped, 8, 9, STATE.running];
  const rounds = (/** @type {number} */ count) => {
    for (let index = 0; index < count; index++) for (const state of round) registers.state(state);
  };
  rounds(20_000);
  const count = 150_000;
  return (count * round.length * 1000) / time(() => rounds(count));
}

/**
 * Bytes that the process holds at most while so much is collected and stored.
 *
 * @param {number} streamBytes
 */
function heldBytes(streamBytes) {
  const action = [collectBy(1 << 16), storeBy(1 << 16)];
  for (const act of action) act(streamBytes / 16);
  globalThis.gc?.();
  let most = 0;
  for (let part = 0; part < 16; part++) {
    for (const act of action) act(streamBytes / 16);
    const { heapUsed, external } = process.memoryUsage();
    most = Math.max(most, heapUsed + external);
  }
  return most;
}

/** @type {Readonly<Record<string, () => number>>} */
const MEASUREMENTS = {
  copy: () => timeWarm(copyInPieces(4096)),
  'copy-spread': () => timeWarm(copyInPieces(4096, SHAPE.blocks)),
  'copy-once': () => timeWarm(copyInPieces(4096, STREAM_BYTES / WINDOW_BYTES, 1)),
  'data-view': () => timeWarm(dataViewLoop()),
  'collect-4096': () => timeWarm(collectBy(4096)),
  'store-4096': () => timeWarm(storeBy(4096)),
  'collect-4096-checked': () => timeWarm(collectBy(4096, CHECKED)),
  'store-4096-checked': () => timeWarm(storeBy(4096, CHECKED)),
  'collect-once': () => timeOnce(collectOnce(PLAIN)),
  'collect-once-checked': () => timeOnce(collectOnce(CHECKED)),
  'collect-8': () => timeWarm(collectBy(8)),
  'store-8': () => timeWarm(storeBy(8)),
  'collect-8-checked': () => timeWarm(collectBy(8, CHECKED)),
  'store-8-checked': () => timeWarm(storeBy(8, CHECKED)),
  'collect-mapped': () => timeWarm(collectMapped()),
  'store-mapped': () => timeWarm(storeMapped()),
  'collect-mapped-checked': () => timeWarm(collectMapped(CHECKED)),
  'store-mapped-checked': () => timeWarm(storeMapped(CHECKED)),
  transitions: transitionsPerSecond,
  'held-short': () => heldBytes(STREAM_BYTES),
  'held-long': () => heldBytes(8 * STREAM_BYTES),
};

process.stdout.write(`${MEASUREMENTS[process.argv[2] ?? '']?.()}\n`);
