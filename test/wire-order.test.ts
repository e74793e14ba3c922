// SPDX-License-Identifier: MIT
// The order in which a client of the served device hears of things, and how much may wait for a client that does not answer.

import * as rfc from 'uapi-reference/rfc-ndma';
import { expect, test } from 'vitest';
import { manual, serve } from './support/served-device.js';
import { COMMAND, EVENTFD, irqSet, message, pack, WireClient } from './support/wire-client.js';

const MIGRATION = rfc.MIGRATION_REGION_INDEX;
const BAR = rfc.PCI_BAR0_REGION_INDEX;

test('a client that answers writes of its memory learns of them in their order', () => {
  const server = serve();
  const client = new WireClient(server, false);
  client.greet();
  client.replies.length = 0;
  client.map(0n, 0x1000n);
  client.call(COMMAND.setIrqs, irqSet(EVENTFD, 0, 1), [3]);
  const answer = (id: number) =>
    client.session.receive(message(COMMAND.dmaWrite, pack([8, 0], [8, 4]), { id, flags: 1 }));
  // It has answered none so far, and may not know that it has to.
  server.tick();
  server.tick();
  expect([client.written.length, client.signals]).toEqual([1, [3, 3]]);
  expect(client.read(MIGRATION, 0, 4).errno).toBe(0);
  answer(0);
  client.signals.length = 0;
  server.tick();
  server.tick();
  server.tick();
  expect(client.written.length).toBeGreaterThan(1);
  const open = client.written.length - 1;
  client.session.receive(message(COMMAND.regionRead, pack([8, 0], [4, MIGRATION], [4, 4]), { id: 500 }));
  expect([client.signals, client.replies]).toEqual([[], []]);
  for (let id = 1; id < open; id++) answer(id);
  expect(client.replies).toEqual([]);
  answer(open);
  expect([client.signals.length, client.replies.map(({ id }) => id)]).toEqual([3, [500]]);
  // Answers to nothing make no debt good.
  answer(9);
  answer(9);
  server.tick();
  expect(client.signals.length).toBe(3);
  // A client may wait for an interrupt, and look at no message before.
  for (let tick = 0; tick < 99; tick++) server.tick();
  expect(client.signals.length).toBe(3);
  server.tick();
  expect(client.signals.length).toBe(4);
});

test('what waits for a client that answers no more writes has an end', () => {
  const server = serve({ ...manual, 'window-bytes': ['1048576'] });
  const client = new WireClient(server, false);
  client.greet();
  client.map(0n, 0x1000n);
  server.tick();
  server.tick();
  client.session.receive(message(COMMAND.dmaWrite, pack([8, 0], [8, 4]), { flags: 1 }));
  server.tick();
  expect(client.written.length).toBe(2);
  const read = message(COMMAND.regionRead, pack([8, 0], [4, BAR], [4, 4096]));
  let count = 0;
  for (; count < 5000 && !client.isEnded; count++) client.session.receive(read);
  expect(client.isEnded).toBe(true);
  expect(count).toBeGreaterThan(900);
});

test('a session answers no more than its link takes', () => {
  const client = WireClient.greeted(serve());
  const many = Uint8Array.of(...[1, 2, 3].flatMap((id) => [...message(COMMAND.reset, undefined, { id })]));
  client.isFull = true;
  client.session.receive(many);
  client.session.receive(many.subarray(0, 20), [5]);
  expect([client.replies.length, client.released]).toEqual([0, []]);
  client.isFull = false;
  client.session.receive(new Uint8Array(0));
  expect([client.replies.map(({ id }) => id), client.released]).toEqual([[1, 2, 3, 1], []]);
  client.session.receive(many.subarray(20));
  expect([client.replies.map(({ id }) => id), client.released]).toEqual([[1, 2, 3, 1, 2, 3], [5]]);
});

test('a client that answers no write of its memory is sent away', () => {
  const server = serve();
  const client = new WireClient(server, false);
  client.greet();
  client.map(0n, 0x1000n);
  for (let tick = 0; tick < 100_000 && !client.isEnded; tick++) server.tick();
  expect(client.isEnded).toBe(true);
});
