// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/common/user-logs.md

import { EINVAL, EIO, assert } from 'uapi-reference/core';
import { AccessLog, type Flow, JUDGED_RULES, type LogEntry, type MigrationPort, STYLES, createDevice, flows, judgeLog, runFlow } from 'uapi-reference/fsm';
import { test } from 'vitest';

// Example "a log grows with each access of a recorded port"
test('a log grows with each access of a recorded port [region.native-width device-state.reset.told]', { meta: { edition: 'fsm', example: 'user-logs/a-log-grows-with-each-access-of-a-recorded-port', content: 'aa47fd92e8e0e883' } }, () => {
  const log = new AccessLog();
  const device = createDevice();
  const port = log.record(device, 'source 0');
  const register = new Uint8Array(4);
  assert.equal([port.read(0, register), port.write(0, Uint8Array.of(2, 0, 0, 0)), port.reset(), port.write(0, Uint8Array.of(7, 0, 0, 0))], [0, 0, 0, -EINVAL]);
  assert.equal(log.entries, [
    { device: 'source 0', kind: 'read', offset: 0, bytes: '01000000', errno: 0 },
    { device: 'source 0', kind: 'write', offset: 0, bytes: '02000000', errno: 0 },
    { device: 'source 0', kind: 'reset', errno: 0 },
    { device: 'source 0', kind: 'write', offset: 0, bytes: '07000000', errno: -EINVAL },
  ]);
  assert.equal([port.ndma, port.map, port.region?.(7) !== undefined], [device.ndma, undefined, true]);

  // A device with little, whose user has learnt of three resets before the log begins.
  let count = 3;
  const bare: MigrationPort = { ndma: false, read: () => -EIO, write: () => 0, reset: () => -EIO, resets: () => count };
  const told = new AccessLog();
  const second = told.record(bare, 'target 1');
  assert.equal([second.resets?.(), told.entries], [3, []]);
  count = 4;
  assert.equal([second.resets?.(), second.resets?.(), second.read(8, Uint8Array.of(0xab, 0x0c)), second.reset()], [4, 4, -EIO, -EIO]);
  assert.equal(told.entries, [
    { device: 'target 1', kind: 'told' },
    { device: 'target 1', kind: 'read', offset: 8, bytes: 'ab0c', errno: -EIO },
    { device: 'target 1', kind: 'reset', errno: -EIO },
  ]);
  assert.equal(['byteOrder' in second, 'regionBytes' in second, second.region?.(7)], [false, false, undefined]);

  // What a port says of itself is the same of the recorded one.
  const { resets: _, ...silent } = bare;
  const third = told.record({ ...silent, byteOrder: 'big', regionBytes: 4096n }, 'target 2');
  assert.equal([third.byteOrder, third.regionBytes, third.resets?.(), told.entries.length], ['big', 4096n, 0, 3]);
});

// Example "each judged rule, kept, broken and not shown"
test('each judged rule, kept, broken and not shown [region.native-width device-state.reserved.preserve device-state.failure.reread device-state.error.read-only device-state.error.leave device-state.reset.reread device-state.reset.anew device-state.reset.told close.access data-window.directed pending-bytes.end saving.step.pending-bytes saving.step.data-offset saving.step.data-size saving.step.collect saving.step.next saving.segment.commit resuming.step.data-offset resuming.step.store resuming.step.data-size resuming.step.next resuming.segment.size stream.opaque stream.order stream.across-states stream.errors.stop peers.ndma-first peers.ndma-last]', { meta: { edition: 'fsm', example: 'user-logs/each-judged-rule-kept-broken-and-not-shown', content: '310919b05657aad4' } }, () => {
  const REGISTERS: { readonly [name: string]: readonly [offset: number, width: number] } = {
    state: [0, 4],
    reserved: [4, 4],
    pending: [8, 8],
    offset: [16, 8],
    size: [24, 8],
  };
  const STATES: { readonly [name: string]: number } = { STOP: 0, RUNNING: 1, SAVING: 2, RESUMING: 4, NDMA: 8, ERROR: 6 };

  const numberOf = (text: string): number => text.split('|').reduce((sum, name) => sum | (STATES[name] ?? Number(name)), 0);
  const bytesOf = (value: number, width: number): string =>
    Array.from({ length: width }, (_, at) => (Math.floor(value / 256 ** at) % 256).toString(16).padStart(2, '0')).join('');
  const logOf = (text: string): readonly LogEntry[] => {
    let device = 'source0';
    return text.split(' ').flatMap((word): LogEntry[] => {
      if (word.endsWith('>')) {
        device = word.slice(0, -1);
        return [];
      }
      const errno = word.endsWith('!') ? -EIO : 0;
      const [place = '', value] = word.replace('!', '').split(/[:=]/);
      if (value === undefined) {
        return [place === 'told' ? { device, kind: place } : { device, kind: place as 'reset' | 'open' | 'close', errno }];
      }
      const kind = word.includes(':') ? 'read' : 'write';
      const [offset, width] = REGISTERS[place] ?? [Number(place), 0];
      return [{ device, kind, offset, bytes: width === 0 ? value : bytesOf(numberOf(value), width), errno }];
    });
  };
  const judged = JUDGED_RULES.filter((rule) => flows.rules.ruleIds.includes(rule));
  // An edition says nothing of a rule that it does not have.
  const judge = (text: string, ...rows: readonly string[]): void => {
    const expected = rows.filter((row) => judged.some((rule) => row.startsWith(`${rule} `)));
    const said = judgeLog(flows.rules, logOf(text)).flatMap(({ rule, verdict, at }) =>
      verdict === 'broken' || expected.some((each) => each.startsWith(`${rule} `)) ? [[rule, verdict, ...at].join(' ')] : [],
    );
    assert.equal(said.sort(), [...expected].sort(), text);
  };

  // Each is the ID of a rule. A log of nothing shows nothing.
  assert.equal(JUDGED_RULES.filter((rule) => !rule.includes('.')), []);
  assert.equal(judgeLog(flows.rules, []), judged.map((rule) => ({ rule, verdict: 'not shown', at: [] })));

  // Each register at its own width. An access of no bytes is none.
  judge('8:0400000000000000', 'region.native-width kept');
  judge('4:00000000', 'region.native-width kept');
  judge('8:04000000', 'region.native-width broken 0');
  judge('0:0100000000000000', 'region.native-width broken 0');
  judge('28:0000000000000000', 'region.native-width broken 0');
  judge('8:', 'region.native-width not shown');
  judge('32:aabb', 'region.native-width not shown', 'data-window.directed not shown');
  judge('state:RUNNING 64:', 'data-window.directed not shown');
  judge('state=SAVING! 0:0100 8:04000000 state:RUNNING', 'region.native-width broken 1 2', 'device-state.failure.reread kept');

  // What is written to device_state. A value that is read is the device's, and a read that fails gives none.
  judge('state:RUNNING state=SAVING|RUNNING state=SAVING', 'valid.saving-resuming kept', 'valid.resuming-running kept', 'device-state.error.read-only kept', 'device-state.reserved.preserve kept');
  judge('state=RUNNING|SAVING|RESUMING', 'valid.saving-resuming broken 0', 'valid.resuming-running broken 0');
  judge('state=SAVING|RESUMING|NDMA', 'valid.saving-resuming broken 0', 'valid.resuming-running kept');
  judge('state=RESUMING|RUNNING', 'valid.saving-resuming kept', 'valid.resuming-running broken 0');
  judge('state=ERROR!', 'device-state.error.read-only broken 0', 'valid.saving-resuming kept', 'valid.resuming-running kept');
  judge('state:RESUMING|RUNNING!', 'valid.resuming-running not shown');
  judge('state=SAVING state:RUNNING! pending:0', 'device-state.reset.anew not shown');
  judge('state:RUNNING|0x10 state=SAVING|0x10', 'device-state.reserved.preserve kept');
  judge('state:RUNNING|0x10 state=SAVING', 'device-state.reserved.preserve broken 1');
  judge('state=RUNNING state=SAVING|0x10', 'device-state.reserved.preserve broken 1');
  judge('state=RUNNING|0x10', 'device-state.reserved.preserve not shown');
  judge('state:RUNNING state=SAVING|0x10! state:RUNNING state=SAVING', 'device-state.reserved.preserve broken 1');

  // A look behind a write that failed, or a reset. It is missed once.
  judge('state=SAVING! state:RUNNING pending:0', 'device-state.failure.reread kept');
  judge('state=SAVING! reset pending:0', 'device-state.failure.reread kept');
  judge('state=SAVING! pending:0 pending:0', 'device-state.failure.reread broken 1');
  judge('state=SAVING! size=3', 'device-state.failure.reread broken 1');
  judge('state=SAVING! 64:aa', 'device-state.failure.reread broken 1');
  judge('state=SAVING! state=SAVING pending:0', 'device-state.failure.reread broken 1');
  judge('state=SAVING state:SAVING reset', 'device-state.failure.reread not shown', 'device-state.reset.told not shown', 'stream.errors.stop not shown');

  // ERROR is left by a reset alone, and is no session.
  judge('state:ERROR reset state=SAVING', 'device-state.error.leave kept');
  judge('state:ERROR reset! state=SAVING', 'device-state.error.leave kept');
  judge('state:ERROR state=RUNNING', 'device-state.error.leave broken 1');
  judge('state:RUNNING reset state=RUNNING', 'device-state.error.leave not shown');
  judge('state:ERROR pending:0 offset:64', 'saving.step.pending-bytes not shown');

  // Whoever accesses a device has it open.
  judge('close open state:RUNNING', 'close.access kept');
  judge('open close state:RUNNING', 'close.access kept');
  judge('close state:RUNNING', 'close.access broken 1');
  judge('close open! state:RUNNING', 'close.access broken 2');
  judge('open close close state:RUNNING', 'close.access broken 3');
  judge('close reset', 'close.access broken 1');
  judge('close close', 'close.access broken 1');
  judge('close told', 'close.access kept');
  judge('told open', 'close.access not shown');

  // A look behind the last data, before what was saved counts as complete.
  judge('state=SAVING pending:0 state:SAVING state=STOP state=RUNNING', 'device-state.reset.reread kept');
  judge('state=SAVING pending:0 state=STOP', 'device-state.reset.reread broken 2');
  judge('state=SAVING state:SAVING pending:0 state=STOP', 'device-state.reset.reread broken 3');
  judge('state=SAVING pending:0 state:SAVING state=SAVING state=STOP', 'device-state.reset.reread broken 4');
  judge('state=SAVING pending:0 state:SAVING state=SAVING|RUNNING state=RUNNING', 'device-state.reset.reread kept');
  judge('state=SAVING pending:0 state:SAVING state=STOP state=SAVING state=STOP', 'device-state.reset.reread kept');
  judge('state=SAVING state=STOP', 'device-state.reset.reread not shown');
  judge('state=SAVING pending:7 state=STOP', 'device-state.reset.reread not shown');
  judge('state=SAVING|RUNNING pending:0 state=RUNNING', 'device-state.reset.reread not shown');
  judge('pending:0 state:SAVING state=STOP', 'device-state.reset.reread not shown');

  // And before RESUMING is left with a stream.
  judge('state=RESUMING offset:64 64=aa size=1 state:RESUMING pending:0 state=STOP', 'device-state.reset.reread kept');
  judge('state=RESUMING offset:64 64=aa size=1 state=STOP', 'device-state.reset.reread broken 4');
  judge('state=RESUMING offset:64 64=aa size=1 offset:64 64=bb state:RESUMING size=1 state=STOP', 'device-state.reset.reread broken 8');
  judge('state=RESUMING offset:64 64=aa size=1 offset:64 state:RESUMING 64=bb state=STOP', 'device-state.reset.reread broken 7');
  judge('state=RESUMING offset:64 64=aa size=1 state:RESUMING state=RESUMING|NDMA state=STOP', 'device-state.reset.reread broken 6');
  judge('state=RESUMING offset:64 64=aa size=1 state=RESUMING|NDMA', 'device-state.reset.reread not shown');
  judge('state=RESUMING state=STOP', 'device-state.reset.reread not shown');

  // A session that someone else's reset has ended, as device_state says.
  judge('state=SAVING state:RUNNING state=SAVING pending:4', 'device-state.reset.anew kept', 'device-state.reset.told not shown');
  judge('state=SAVING state:RUNNING pending:4', 'device-state.reset.anew broken 2');
  judge('state=RESUMING state:STOP size=2', 'device-state.reset.anew broken 2');
  judge('state=SAVING state:RUNNING reset pending:0 state=SAVING', 'device-state.reset.anew not shown');
  judge('state=SAVING state:SAVING|RUNNING pending:0', 'device-state.reset.anew not shown');
  judge('state=SAVING state:ERROR reset', 'device-state.reset.anew not shown');
  judge('state=RUNNING state:STOP pending:0', 'device-state.reset.anew not shown');

  // The same, as the user is told, whatever device_state says.
  judge('state=SAVING told reset', 'device-state.reset.told kept');
  judge('state=SAVING told state=STOP', 'device-state.reset.told kept', 'device-state.reset.anew not shown');
  judge('state=SAVING told state:RUNNING state=SAVING', 'device-state.reset.told kept', 'device-state.reset.anew not shown');
  judge('state=SAVING told state=SAVING pending:4 offset:64', 'device-state.reset.told kept');
  judge('state=SAVING told reset! state:SAVING pending:4', 'device-state.reset.told kept');
  judge('state=SAVING told state:RUNNING pending:4', 'device-state.reset.told broken 3', 'device-state.reset.anew not shown');
  judge('state=SAVING pending:4 offset:64 size:2 told 64:aabb', 'device-state.reset.told broken 5');
  judge('state=RESUMING offset:64 told 64=aa', 'device-state.reset.told broken 3');

  // Collecting: from pending_bytes by data_offset and data_size to the bytes, and to pending_bytes again.
  judge('state=SAVING pending:4 offset:64 size:3 64:aabb 66:cc pending:0', 'saving.step.pending-bytes kept', 'saving.step.data-offset kept', 'saving.step.data-size kept', 'saving.step.collect kept', 'saving.step.next kept', 'saving.segment.commit kept', 'data-window.directed kept');
  judge('state=SAVING offset:64', 'saving.step.pending-bytes broken 1');
  judge('state:SAVING offset:64', 'saving.step.pending-bytes broken 1');
  judge('state=SAVING pending:0 offset:64', 'saving.step.pending-bytes broken 2');
  judge('state=SAVING pending:4 size:2', 'saving.step.data-offset broken 2');
  judge('state=SAVING pending:4 64:aa', 'saving.step.data-offset broken 2', 'data-window.directed broken 2');
  judge('state=SAVING pending:4 offset:64 64:aa offset:64 size:1 64:aa pending:0', 'saving.step.data-size broken 3', 'data-window.directed broken 3', 'saving.step.next kept');
  judge('state=SAVING pending:4 offset:64 pending:0', 'saving.step.data-size broken 3', 'saving.step.collect broken 3', 'saving.segment.commit broken 3');
  judge('state=SAVING pending:4 offset:64 size:2 64:aa pending:0', 'saving.step.collect broken 5', 'saving.segment.commit broken 5', 'saving.step.data-size not shown', 'saving.step.next not shown');
  judge('state=SAVING pending:4 offset:64 size:3 64:aa 66:cc pending:0', 'saving.step.collect broken 6', 'saving.segment.commit broken 6');
  judge('state=SAVING pending:4 offset:64 size:2 64:aabb! pending:0', 'saving.step.collect broken 5', 'saving.segment.commit broken 5');
  judge('state=SAVING pending:4 offset:64 size:0 pending:0', 'saving.step.collect not shown', 'saving.segment.commit not shown');
  judge('state=SAVING pending:4 offset:64 size:2 offset:64 64:aabb pending:0', 'saving.step.next kept');
  judge('state=SAVING pending:4 offset:64 size:2 64:aabb offset:64', 'saving.step.next broken 5');
  // A write of device_state that changes it begins the stream anew.
  judge('state=SAVING|RUNNING pending:4 offset:64 size:2 64:aabb state=SAVING pending:0', 'saving.segment.commit not shown', 'saving.step.next not shown');
  judge('state=SAVING|RUNNING pending:4 state=SAVING offset:64', 'saving.step.pending-bytes broken 3');
  judge('state=SAVING pending:4 state=SAVING offset:64', 'saving.step.pending-bytes kept');
  // So does a reset, even one that fails.
  judge('state=SAVING pending:4 reset! state:SAVING offset:64', 'saving.step.pending-bytes broken 4');
  judge('state=SAVING pending:4 offset:64 reset! state:SAVING size:2', 'saving.step.data-offset broken 5');
  judge('state:RUNNING pending:4 offset:64 size:2', 'saving.step.pending-bytes not shown', 'saving.step.data-offset not shown');

  // Within the segment, read or written as the state has it.
  judge('state=SAVING pending:4 offset:64 size:2 65:bb', 'data-window.directed kept');
  judge('state=SAVING pending:4 offset:64 size:2 63:aa', 'data-window.directed broken 4');
  judge('state=SAVING pending:4 offset:64 size:2 65:bbcc', 'data-window.directed broken 4');
  judge('state=SAVING pending:4 offset:64 size:2 64=aabb', 'data-window.directed broken 4');
  judge('state:RUNNING 64:aa', 'data-window.directed broken 1');
  judge('state:RUNNING 64=aa', 'data-window.directed broken 1');
  judge('state=SAVING reset 64:aa', 'data-window.directed broken 2');
  judge('state=SAVING reset! 64:aa', 'data-window.directed not shown');
  judge('state=RESUMING 64:aa', 'data-window.directed not shown', 'resuming.step.data-offset not shown');

  // Storing: from data_offset by the bytes to data_size.
  judge('state=RESUMING offset:64 64=aa 65=bb size=2', 'resuming.step.data-offset kept', 'resuming.step.store kept', 'resuming.step.data-size kept', 'data-window.directed kept', 'stream.errors.stop not shown');
  judge('state=RESUMING 64=aa size=1', 'resuming.step.data-offset broken 1 2', 'data-window.directed broken 1', 'resuming.step.store not shown');
  judge('state=RESUMING offset:64 64=aabb size=2 size=2', 'resuming.step.data-offset broken 4');
  judge('state:RUNNING offset:64 state:RESUMING 64=aa', 'resuming.step.data-offset broken 3', 'data-window.directed broken 3');
  judge('state=RESUMING offset:64 63=aa', 'data-window.directed broken 2');
  judge('state=RESUMING offset:64 size=0', 'resuming.step.store broken 2', 'resuming.step.data-size kept');
  judge('state=RESUMING offset:64 64=aa offset:64 size=0', 'resuming.step.store broken 4');
  judge('state=RESUMING offset:64 64=aabb size=3', 'resuming.step.data-size broken 3');
  judge('state=RESUMING offset:64 64=aa 66=cc size=2', 'resuming.step.data-size broken 4');
  judge('state=RESUMING offset:64 64=aa! size=1', 'resuming.step.store broken 3', 'resuming.step.data-size broken 3');
  judge('state=RESUMING offset:64 64:aa size=1', 'resuming.step.store broken 3', 'resuming.step.data-size broken 3');
  judge('state=RESUMING pending=4', 'resuming.step.data-offset not shown');
  judge('state:RUNNING size=4', 'resuming.step.data-offset not shown');
  // A device that refuses a segment gets no more of the stream.
  judge('state=RESUMING offset:64 64=aa size=1! state=STOP', 'stream.errors.stop kept', 'device-state.reset.reread not shown');
  judge('state=RESUMING offset:64 64=aa size=1! offset:64 64=aa size=1', 'stream.errors.stop broken 6');
  judge('state=RESUMING offset:64 64=aa size=1! reset! state:RESUMING offset:64 64=aa size=1', 'stream.errors.stop kept');

  // The stream of one device in another: two segments, from two states.
  const saved = 'state=SAVING|RUNNING pending:4 offset:64 size:2 64:aabb pending:4 state=SAVING pending:2 offset:64 size:1 64:cc pending:0 state:SAVING state=STOP';
  const short = 'state=SAVING pending:4 offset:64 size:2 64:aabb pending:0 state:SAVING state=STOP';
  const stored = (...segments: readonly string[]): string =>
    ['state=RESUMING', ...segments.map((bytes) => `offset:64 64=${bytes} size=${bytes.length / 2}`), 'state:RESUMING state=STOP'].join(' ');
  judge(`${saved} target0> ${stored('aabb', 'cc')}`, 'stream.opaque kept', 'stream.order kept', 'stream.across-states kept', 'resuming.segment.size kept', 'resuming.step.next kept', 'pending-bytes.end kept');
  judge(`${saved} target0> ${stored('cc', 'aabb')}`, 'stream.opaque kept', 'stream.order broken 22', 'stream.across-states broken 22', 'resuming.segment.size broken 22');
  judge(`${saved} target0> ${stored('aabb', 'dd')}`, 'stream.opaque broken 22', 'stream.order broken 22', 'stream.across-states broken 22', 'resuming.segment.size kept');
  judge(`${saved} target0> ${stored('aa', 'cc')}`, 'stream.opaque kept', 'stream.order broken 22', 'stream.across-states broken 22', 'resuming.segment.size broken 22');
  judge(`${saved} target0> ${stored('aabbcc', 'cc')}`, 'stream.opaque kept', 'stream.order broken 22', 'stream.across-states broken 22', 'resuming.segment.size broken 22');
  judge(`${saved} target0> ${stored('aabb', 'cc', 'aa')}`, 'stream.opaque kept', 'stream.order broken 25', 'stream.across-states broken 25', 'resuming.segment.size broken 25', 'resuming.step.next kept');
  judge(`${saved} target0> ${stored('aabb')}`, 'resuming.step.next broken 19', 'stream.order kept', 'pending-bytes.end not shown');
  judge(`${short} target0> ${stored('aabb')} ${stored('aabb')}`, 'stream.order kept', 'stream.across-states not shown', 'pending-bytes.end kept');
  judge(`${short.replace('pending:0', 'pending:4')} target0> ${stored('aabb')}`, 'pending-bytes.end broken 13');
  judge(`${saved} ${short} target0> ${stored('aabb')}`, 'stream.order kept', 'stream.across-states not shown', 'resuming.step.next kept');
  judge(`${short} target0> ${stored('aabb').replace('state=RESUMING', 'state:RESUMING')}`, 'stream.order kept');
  judge(`${short} target0> state=RESUMING size=0 state:RESUMING state=STOP`, 'resuming.step.data-offset broken 9', 'stream.opaque kept', 'stream.order broken 11', 'resuming.segment.size broken 11');
  // Nothing was saved, nothing was stored, RESUMING goes on, or the device has another number.
  judge(`state:RUNNING target0> ${stored('dd')}`, 'stream.opaque not shown');
  judge(`${saved} target0> ${stored()}`, 'stream.opaque not shown', 'resuming.step.next not shown');
  judge(`${saved} target0> ${stored('dd').replace('STOP', 'RESUMING|NDMA')}`, 'stream.opaque not shown');
  judge(`${saved} target1> ${stored('dd')}`, 'stream.opaque not shown');
  judge(`${saved} target10> ${stored('dd')}`, 'stream.opaque not shown');

  // Peers of one machine go under NDMA before one stops, and stay under it until all run. A device that is never under NDMA may have none.
  const [a, b, c] = ['vm1-gpu0>', 'vm1-gpu1>', 'vm1-gpu2>'];
  const [quiet, works, stops, held] = ['state=RUNNING|NDMA', 'state=RUNNING', 'state=STOP', 'state=NDMA'];
  judge(`${a} ${works} ${b} ${works} ${a} ${quiet} ${b} ${quiet} ${a} ${held} ${b} ${held} ${a} ${quiet} ${b} ${quiet} ${a} ${works}`, 'peers.ndma-first kept', 'peers.ndma-last kept');
  judge(`${a} ${works} ${b} ${works} ${a} ${quiet} ${a} ${held} ${b} ${quiet}`, 'peers.ndma-first broken 3', 'peers.ndma-last not shown');
  judge(`${a} ${quiet} ${a} ${works} ${b} ${quiet} ${a} ${stops}`, 'peers.ndma-first broken 3', 'peers.ndma-last not shown');
  judge(`${a} ${quiet} ${b} ${quiet} ${c} ${works} ${a} ${held} ${c} ${quiet}`, 'peers.ndma-first broken 3');
  judge(`${a} ${quiet} ${b} ${quiet} ${b} ${stops} ${a} ${held}`, 'peers.ndma-first kept');
  judge(`${a} ${quiet} ${b} ${held} ${a} ${stops}`, 'peers.ndma-first kept', 'peers.ndma-last not shown');
  judge(`${a} ${held} ${b} ${held} ${a} ${works}`, 'peers.ndma-last broken 2', 'peers.ndma-first not shown');
  judge(`${a} ${quiet} ${b} ${quiet} ${c} ${held} ${a} ${works}`, 'peers.ndma-last broken 3');
  judge(`${a} ${quiet} ${b} ${works} ${a} ${held}`, 'peers.ndma-first not shown');
  judge(`${a} ${works} ${b} ${quiet} ${a} ${stops}`, 'peers.ndma-first not shown');
  judge(`${a} ${quiet} ${a} ${held} ${a} ${works} ${b} ${quiet}`, 'peers.ndma-first not shown', 'peers.ndma-last not shown');
  // A read, a write that fails and another register put no device under NDMA, and a device of another machine is no peer.
  judge(`${a} ${quiet} ${b} state:RUNNING|NDMA state=RUNNING ${a} ${held}`, 'peers.ndma-first not shown');
  judge(`${a} ${quiet} ${b} ${quiet}! state:RUNNING ${a} ${held}`, 'peers.ndma-first not shown');
  judge(`${a} ${quiet} ${b} ${works} size=8 ${a} ${held}`, 'peers.ndma-first not shown');
  judge(`${a} ${quiet} vm2-gpu1> ${works} ${a} ${held} vm2-gpu1> ${quiet}`, 'peers.ndma-first not shown');
});

// Example "flows of each style are judged"
test('flows of each style are judged [region.native-width saving.step.next resuming.step.next peers.ndma-first peers.ndma-last]', { meta: { edition: 'fsm', example: 'user-logs/flows-of-each-style-are-judged', content: '1dcaaeed51f2690b' } }, () => {
  type Ports = readonly MigrationPort[];
  const styles = Object.keys(STYLES) as (keyof typeof STYLES)[];
  const record = (style: keyof typeof STYLES, flowOf: (source: Ports, target: Ports) => Flow): readonly LogEntry[] => {
    const log = new AccessLog();
    const devices = Array.from({ length: 4 }, () => createDevice({ style, shape: { blocks: 2, blockBytes: 64 } }));
    const ports = devices.map((device, at) => log.record(device, `${at < 2 ? 'source' : 'target'} ${at % 2}`));
    const { errno } = runFlow(flowOf(ports.slice(0, 2), ports.slice(2)), () => devices.forEach((device) => device.work()));
    assert.equal([style, errno], [style, 0]);
    return log.entries;
  };
  const broken = (log: readonly LogEntry[]) => judgeLog(flows.rules, log).filter(({ verdict }) => verdict === 'broken');
  const limits = { rounds: 2, roundSegmentsMax: 4 };
  const logs = styles.map((style) => record(style, (source, target) => flows.liveMigration(source, target, limits)));
  assert.equal(logs.map(broken), styles.map(() => []));

  const live = logs[styles.indexOf('precopy')]!;
  const unseen = judgeLog(flows.rules, live).flatMap(({ rule, verdict }) => (verdict === 'kept' ? [] : [rule]));
  assert.equal(unseen, [
    'device-state.failure.reread',
    'device-state.error.leave',
    'device-state.reset.anew',
    'device-state.reset.told',
    'stream.errors.stop',
  ]);
  for (let length = 0; length < live.length; length += 25) {
    assert.equal(broken(live.slice(0, length)), []);
  }
});
