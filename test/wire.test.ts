// SPDX-License-Identifier: MIT
// The reference device behind messages of vfio-user, driven by a client that packs each message itself.

import fc from 'fast-check';
import * as fsm from 'uapi-reference/fsm';
import * as old from 'uapi-reference/linux-5.16';
import * as rfc from 'uapi-reference/rfc-ndma';
import { expect, test } from 'vitest';
import { manual, serve } from './support/served-device.js';
import { COMMAND, message, number, pack, WireClient } from './support/wire-client.js';

const MIGRATION = rfc.MIGRATION_REGION_INDEX;
const BAR = rfc.PCI_BAR0_REGION_INDEX;
const EINVAL = 22;

test('a client learns what the device has, as by ioctl', () => {
  const client = WireClient.greeted(serve());
  const { body: device } = client.call(COMMAND.getInfo, pack([4, 16], [4, 0], [4, 0], [4, 0]));
  expect([...new Uint32Array(device.buffer)]).toEqual([16, 3, MIGRATION + 1, rfc.PCI_NUM_IRQS]);
  const ask = (argsz: number, index: number) =>
    client.call(COMMAND.getRegionInfo, pack([4, argsz], [4, 0], [4, index], [4, 0], [8, 0], [8, 0]));
  const short = ask(32, MIGRATION);
  expect([short.errno, short.body.length, number(short.body.subarray(12, 16))]).toEqual([0, 32, 0n]);
  const whole = ask(Number(number(short.body.subarray(0, 4))), MIGRATION);
  expect([whole.errno, number(whole.body.subarray(12, 16))]).toEqual([0, 32n]);
  expect(BigInt(whole.body.length)).toBe(number(short.body.subarray(0, 4)));
  // The same answer as the device itself gives.
  const argument = new Uint8Array(whole.body.length);
  argument.set(pack([4, argument.length], [4, 0], [4, MIGRATION]));
  expect(rfc.createDevice().ioctl(rfc.DEVICE_GET_REGION_INFO, argument)).toBe(0);
  expect(whole.body).toEqual(argument);
  expect(ask(31, MIGRATION).errno).toBe(EINVAL);
  expect(ask(32, 100).errno).toBe(EINVAL);
  const irqs = client.call(COMMAND.getIrqInfo, pack([4, 16], [4, 0], [4, rfc.PCI_MSIX_IRQ_INDEX], [4, 0]));
  expect([irqs.errno, number(irqs.body.subarray(12))]).toEqual([0, 2n]);
});

test('accesses are those of the device, errno for errno', () => {
  const access = fc.record({
    region: fc.constantFrom(BAR, rfc.PCI_CONFIG_REGION_INDEX, MIGRATION, 3, 77),
    offset: fc.oneof(fc.constantFrom(0, 4, 8, 16, 24, 0x1000), fc.nat(0x2100)),
    bytes: fc.uint8Array({ maxLength: 12 }),
    isWrite: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(access, { maxLength: 40 }), (accesses) => {
      const client = WireClient.greeted(serve());
      const device = rfc.createDevice({ bus: new rfc.Bus(undefined, 1n << 40n) });
      for (const { region, offset, bytes, isWrite } of accesses) {
        const direct = device.region(region);
        if (isWrite) {
          expect(client.write(region, offset, bytes)).toBe(
            direct === undefined ? EINVAL : Math.abs(direct.write(offset, bytes)),
          );
        } else {
          const into = new Uint8Array(bytes.length);
          const errno = direct === undefined ? EINVAL : Math.abs(direct.read(offset, into));
          const got = client.read(region, offset, bytes.length);
          expect([got.errno, [...got.bytes]]).toEqual([errno, errno === 0 ? [...into] : []]);
        }
      }
    }),
    { numRuns: 100 },
  );
});

test('a stream that one server gives is taken by another, in each edition and style', () => {
  for (const edition of [rfc, fsm, old]) {
    for (const style of Object.keys(rfc.STYLES)) {
      const choice = { style: [style], tick: ['access'] };
      const [source, target] = [0, 1].map((at) =>
        WireClient.greeted(edition.createServer(choice, `machine ${at}`)),
      );
      const port = (client: WireClient) => ({
        ndma: false,
        read: (offset: number, into: Uint8Array) => {
          const { errno, bytes } = client.read(MIGRATION, offset, into.length);
          if (errno === 0) into.set(bytes);
          return -errno;
        },
        write: (offset: number, from: Uint8Array) => -client.write(MIGRATION, offset, from),
        reset: () => -client.call(COMMAND.reset).errno,
      });
      const { streams, errno } = edition.runFlow(edition.flows.suspend([port(source!)]));
      expect([style, errno]).toEqual([style, 0]);
      expect([style, edition.runFlow(edition.flows.resume([port(target!)], streams)).errno]).toEqual([
        style,
        0,
      ]);
    }
  }
});

test('DMA becomes messages to the client whose memory it is, in front of the reply that tells of it', () => {
  const server = serve();
  const [client, other] = [WireClient.greeted(server), WireClient.greeted(server)];
  expect(client.map(0x10000n, 0x2000n)).toBe(0);
  expect([other.map(0x11000n, 0x1000n), other.map(0n, 0x1000n)]).toEqual([17, 0]);
  for (const [offset, value] of [
    [rfc.registers.DMA_ADDRESS, 0x10ffc],
    [rfc.registers.DMA_BYTES, 8],
  ] as const)
    expect(client.write(BAR, offset, pack([4, value]))).toBe(0);
  for (let tick = 0; tick < 3; tick++) server.tick();
  expect(client.written.map(({ address, bytes }) => [address, bytes.length])).toContainEqual([0x10ffcn, 8]);
  expect(other.written).toEqual([]);
  // To addresses that nobody has mapped goes nothing.
  const count = client.written.length;
  expect(client.unmap(0x10000n, 0x1000n)).toBe(EINVAL);
  expect(client.unmap(0x40000n, 0x1000n)).toBe(2);
  expect(client.unmap(0x10000n, 0x2000n)).toBe(0);
  server.tick();
  server.tick();
  expect(client.written.length).toBe(count);
  expect(client.map(0x10000n, 0x2000n)).toBe(0);
  client.session.close();
  server.tick();
  server.tick();
  expect(client.written.length).toBe(count);
  expect(other.map(0x10000n, 0x2000n)).toBe(0);
});

test('mappings that make no sense are refused', () => {
  const client = WireClient.greeted(serve());
  const refused: readonly (readonly [bigint, bigint, number?])[] = [
    [1n, 0x1000n],
    [0n, 0n],
    [0n, 0x1001n],
    [0n, 0x1000n, 0],
    [0xfffffffffffff000n, 0x2000n],
  ];
  for (const [address, size, flags] of refused) expect(client.map(address, size, flags)).toBe(EINVAL);
  for (let at = 0n; at < 512n; at++) expect(client.map(at * 0x2000n, 0x1000n)).toBe(0);
  expect(client.map(0x1000000n, 0x1000n)).toBe(EINVAL);
  expect([client.unmap(0n, 0n, 2), client.map(0x1000000n, 0x1000n)]).toEqual([0, 0]);
  expect(client.unmap(0x1000000n, 0x1000n, 1)).toBe(95);
});

test('a client says first which version it speaks', () => {
  const impolite = new WireClient(serve());
  expect([impolite.call(COMMAND.reset).errno, impolite.isEnded]).toEqual([EINVAL, true]);
  const greet = (body: Uint8Array) => {
    const client = new WireClient(serve());
    return [client.call(COMMAND.version, body).errno, client.isEnded];
  };
  const json = (text: string) =>
    Uint8Array.of(...pack([2, 0], [2, 0]), ...new TextEncoder().encode(`${text}\0`));
  expect(greet(pack([2, 0], [2, 0]))).toEqual([0, false]);
  expect(greet(json('{}'))).toEqual([0, false]);
  for (const body of [pack([2, 1], [2, 0]), pack([2, 0]), json('{'), json('[]'), json('1'), json('null')])
    expect(greet(body)).toEqual([EINVAL, true]);
  const client = WireClient.greeted(serve());
  expect([client.call(COMMAND.version).errno, client.isEnded]).toEqual([EINVAL, false]);
});

test('who opens a device that nobody has open finds it in the default state; others share its state', () => {
  const server = serve();
  const first = WireClient.greeted(server);
  expect(first.write(MIGRATION, 0, pack([4, 2]))).toBe(0);
  const second = WireClient.greeted(server);
  expect(number(second.read(MIGRATION, 0, 4).bytes)).toBe(2n);
  first.session.close();
  expect(number(second.read(MIGRATION, 0, 4).bytes)).toBe(2n);
  second.session.close();
  expect(number(WireClient.greeted(server).read(MIGRATION, 0, 4).bytes)).toBe(1n);
});

test('a message that cannot be as long as it says ends the connection of its sender alone', () => {
  const server = serve();
  const other = WireClient.greeted(server);
  for (const size of [0, 15, 16 + 16 + (1 << 20) + 1, 0xffffffff]) {
    const client = WireClient.greeted(server);
    client.session.receive(message(COMMAND.reset, undefined, { size, id: 9 }));
    expect(client.replies).toEqual([
      { id: 9, command: COMMAND.reset, errno: EINVAL, body: new Uint8Array(0) },
    ]);
    expect(client.isEnded).toBe(true);
    client.session.receive(message(COMMAND.reset));
    expect(client.replies.length).toBe(1);
    expect(other.read(MIGRATION, 0, 4).errno).toBe(0);
  }
});

test('a read that fails has a short entry in the log, however much was asked for', () => {
  const entries: object[] = [];
  const server = rfc.createServer(manual, 'machine 0', (entry) => void entries.push(entry));
  const client = WireClient.greeted(server);
  expect([client.read(MIGRATION, 8, 1 << 20).errno, client.read(MIGRATION, 0, 4).errno]).toEqual([EINVAL, 0]);
  expect(entries).toEqual([
    { device: 'machine 0', kind: 'open', errno: 0 },
    { device: 'machine 0', kind: 'read', offset: 8, count: 1 << 20, errno: -EINVAL },
    { device: 'machine 0', kind: 'read', offset: 0, bytes: '01000000', errno: 0 },
  ]);
});

test('a plan of faults, and options that nobody can have', () => {
  const client = WireClient.greeted(serve({ ...manual, fault: ['clear-running:EIO'] }));
  expect([client.write(MIGRATION, 0, pack([4, 0])), client.write(MIGRATION, 0, pack([4, 0]))]).toEqual([
    5, 0,
  ]);
  // The first client opens a new device, which needs no reset. A fault of a reset waits for one that is asked for, or for the next opening.
  const asking = WireClient.greeted(serve({ ...manual, fault: ['reset:EIO'] }));
  expect([asking.call(COMMAND.reset).errno, asking.call(COMMAND.reset).errno]).toEqual([5, 0]);
  const server = serve({ ...manual, fault: ['reset:EIO'] });
  WireClient.greeted(server).session.close();
  const unlucky = new WireClient(server);
  expect([unlucky.greet().errno, unlucky.isEnded]).toEqual([5, true]);
  expect(WireClient.greeted(server).read(MIGRATION, 0, 4).errno).toBe(0);
  for (const [choice, text] of [
    [{ style: ['toString'] }, /style is toString, expected one of/],
    [{ tick: ['soon'] }, /tick is soon, expected/],
    [{ tick: ['0'] }, /tick is 0, expected/],
    [{ fault: ['clear-running'] }, /fault is clear-running, expected/],
    [{ fault: ['a:EIO:back'] }, /phase is back, expected/],
    [{ fault: ['a:toString'] }, /fault is a:toString, expected/],
    [{ 'page-bytes': ['1000'] }, /pageBytes is 1000/],
    [{ 'window-bytes': ['x'] }, /windowBytes is NaN/],
  ] as const)
    expect(() => serve(choice)).toThrow(text);
});
