// SPDX-License-Identifier: MIT
// Interrupts of the served device, and the descriptors that clients send for them.

import * as rfc from 'uapi-reference/rfc-ndma';
import { expect, test } from 'vitest';
import { serve } from './support/served-device.js';
import { BOOL, COMMAND, EVENTFD, irqSet, message, NONE, pack, WireClient } from './support/wire-client.js';

const MIGRATION = rfc.MIGRATION_REGION_INDEX;
const EINVAL = 22;

test('interrupts are signalled to those who asked to hear of them', () => {
  const server = serve();
  const [client, other] = [WireClient.greeted(server), WireClient.greeted(server)];
  const set = (body: Uint8Array, ...descriptors: readonly number[]) =>
    client.call(COMMAND.setIrqs, body, descriptors).errno;
  expect(set(irqSet(EVENTFD, 0, 2), 70, 71)).toBe(0);
  server.tick();
  server.tick();
  expect([client.signals.includes(70), other.signals]).toEqual([true, []]);
  client.signals.length = 0;
  // The client raises them itself: all of them, or those that it names.
  expect([set(irqSet(NONE, 1, 1)), set(irqSet(BOOL, 0, 2, [1, 0])), set(irqSet(BOOL, 0, 2, [0, 0]))]).toEqual(
    [0, 0, 0],
  );
  expect(client.signals).toEqual([71, 70]);
  // Another descriptor takes the place of the first, and none takes it away.
  client.signals.length = 0;
  expect([set(irqSet(EVENTFD, 1, 1), 72), set(irqSet(NONE, 0, 2)), set(irqSet(EVENTFD, 0, 1))]).toEqual([
    0, 0, 0,
  ]);
  expect([client.signals, client.released]).toEqual([
    [70, 72],
    [71, 70],
  ]);
  expect([set(irqSet(NONE, 0, 2)), set(irqSet(NONE, 0, 0)), set(irqSet(NONE, 0, 2))]).toEqual([0, 0, 0]);
  expect([client.signals, client.released]).toEqual([
    [70, 72, 72],
    [71, 70, 72],
  ]);
});

test('sets of interrupts that make no sense change nothing, and their descriptors are closed', () => {
  const server = serve();
  const client = WireClient.greeted(server);
  const set = (body: Uint8Array, ...descriptors: readonly number[]) =>
    client.call(COMMAND.setIrqs, body, descriptors).errno;
  expect(set(irqSet(EVENTFD, 0, 2), 70, 71)).toBe(0);
  const refused: readonly (readonly [body: Uint8Array, ...descriptors: readonly number[]])[] = [
    [irqSet(EVENTFD, 1, 2), 1, 2],
    [irqSet(EVENTFD, 2, 1), 3],
    [irqSet(EVENTFD, 0, 2), 4],
    [irqSet(EVENTFD, 0, 1), 5, 6],
    [irqSet(EVENTFD, 0, 0)],
    [irqSet(EVENTFD, 0, 1, [], 0), 7],
    [irqSet(EVENTFD, 0, 1, [], 5), 8],
    [irqSet(NONE, 0, 1), 9],
    [irqSet(NONE, 1, 0)],
    // It would switch off the interrupts of a pin, and there is none.
    [irqSet(NONE, 0, 0, [], 0)],
    [irqSet(BOOL, 0, 2, [1])],
    [irqSet(0x26, 0, 1)],
    [irqSet(0x4, 0, 1), 10],
    // Masks one, unmasks one: they cannot be masked.
    [irqSet(0x09, 0, 1)],
    [irqSet(0x11, 0, 1)],
    [irqSet(0x14, 0, 1), 11],
    [irqSet(EVENTFD, 0, 1).subarray(0, 19), 12],
    [irqSet(EVENTFD, 0xffffffff, 1), 13],
    [irqSet(EVENTFD, 1, 0xffffffff), 14],
  ];
  for (const [body, ...descriptors] of refused) {
    client.released.length = 0;
    expect([set(body, ...descriptors), client.released]).toEqual([EINVAL, descriptors]);
  }
  client.released.length = 0;
  client.signals.length = 0;
  expect([set(irqSet(NONE, 0, 2)), client.signals, client.released]).toEqual([0, [70, 71], []]);
});

test('descriptors that came with anything else are closed, and the memory is written by messages all the same', () => {
  const server = serve();
  const client = WireClient.greeted(server);
  const map = pack([4, 32], [4, 3], [8, 0], [8, 0], [8, 0x1000]);
  expect([
    client.call(COMMAND.dmaMap, map, [4]).errno,
    client.call(COMMAND.reset, undefined, [5, 6]).errno,
  ]).toEqual([0, 0]);
  expect(client.released).toEqual([4, 5, 6]);
  server.tick();
  server.tick();
  expect(client.written.length).toBeGreaterThan(0);
  // They come with bytes in the middle of a message.
  const whole = message(COMMAND.reset);
  client.session.receive(whole.subarray(0, 5));
  client.session.receive(whole.subarray(5, 9), [7]);
  expect(client.released).toEqual([4, 5, 6, 7]);
  client.session.receive(whole.subarray(9));
  expect(client.replies.length).toBe(1);
});

test('descriptors belong to the last message that begins in their bytes, however these are cut', () => {
  const arm = message(COMMAND.setIrqs, irqSet(EVENTFD, 0, 1), { id: 8 });
  const before = message(COMMAND.regionRead, pack([8, 0], [4, MIGRATION], [4, 4]), { id: 7 });
  const behind = message(COMMAND.getInfo, pack([4, 16], [4, 0], [8, 0]), { id: 9 });
  for (let cut = 0; cut <= before.length; cut++)
    for (const end of [1, 4, 7, 8, 15, 16, 17, arm.length]) {
      const client = WireClient.greeted(serve());
      client.replies.length = 0;
      client.session.receive(before.subarray(0, cut));
      client.session.receive(Uint8Array.of(...before.subarray(cut), ...arm.subarray(0, end)), [3]);
      client.session.receive(Uint8Array.of(...arm.subarray(end), ...behind));
      expect(client.replies.map(({ id, errno }) => [id, errno])).toEqual([
        [7, 0],
        [8, 0],
        [9, 0],
      ]);
      expect(client.released).toEqual([]);
      client.call(COMMAND.setIrqs, irqSet(NONE, 0, 1));
      expect(client.signals).toEqual([3]);
    }
});

test('a link that takes no descriptors promises no interrupts', () => {
  const client = new WireClient(serve(), true, false);
  const text = (body: Uint8Array) => new TextDecoder().decode(body.subarray(4));
  expect(text(client.greet().body)).not.toContain('max_msg_fds');
  const set = (flags: number, count: number) => client.call(COMMAND.setIrqs, irqSet(flags, 0, count)).errno;
  // Descriptors for two vectors; none any more; raised by the client itself.
  expect([set(EVENTFD, 2), set(NONE, 0), set(NONE, 2)]).toEqual([95, 0, 0]);
  expect(text(new WireClient(serve()).greet().body)).toContain('"max_msg_fds":8');
});
