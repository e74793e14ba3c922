// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/common/beside-the-stream.md

import { EINVAL, EIO, type RegionAccess, access, assert, readScalar, runStep, success, value, writeScalar } from 'uapi-reference/core';
import { type MigrationPort, createDevice, createTarget, flows, readCarriedState, runFlow, writeCarriedState } from 'uapi-reference/rfc-ndma';
import { test } from 'vitest';

// Example "a register comes with the stream, and a BAR with the user"
test('a register comes with the stream, and a BAR with the user [carried.stream carried.user carried.when carried.kept]', { meta: { edition: 'rfc-ndma', example: 'beside-the-stream/a-register-comes-with-the-stream-and-a-bar-with-the-user', content: '949d74b96785c4f4' } }, () => {
  const target = createTarget();
  runStep(target, 'write-region bar0 0x28/4 7', 'write-region', ['bar0', access(40, 4), 7n], success);
  runStep(target, 'write-region config 0x10/4 0xfe000000', 'write-region', ['config', access(16, 4), 4261412864n], success);
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'read-region config 0x10/4 => 0xfe000000', 'read-region', ['config', access(16, 4)], value(4261412864n));
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'store-all', 'store-all', [], success);
  runStep(target, 'read-region config 0x10/4 => 0', 'read-region', ['config', access(16, 4)], value(0n));
  runStep(target, 'write-region config 0x10/4 0xfe000000', 'write-region', ['config', access(16, 4), 4261412864n], success);
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'read-region config 0x10/4 => 0xfe000000', 'read-region', ['config', access(16, 4)], value(4261412864n));
  runStep(target, 'read-region bar0 0x28/4 => 7', 'read-region', ['bar0', access(40, 4)], value(7n));
});

// Example "a device that was set up comes to the target as it was"
test('a device that was set up comes to the target as it was [carried.user carried.when]', { meta: { edition: 'rfc-ndma', example: 'beside-the-stream/a-device-that-was-set-up-comes-to-the-target-as-it-was', content: '652d9fcb69824c6c' } }, () => {
  type Device = ReturnType<typeof createDevice>;

  /** The command register, BAR0, the control register of MSI-X, and the second vector. */
  function setUpOf({ hardware: { bar, config } }: Device): readonly number[] {
    const command = readScalar(config, 0x04, 2);
    writeScalar(config, 0x04, command | 2, 2);
    const vector = [0x810, 0x814, 0x818, 0x81c].map((offset) => readScalar(bar, offset));
    writeScalar(config, 0x04, command, 2);
    return [command, readScalar(config, 0x10), readScalar(config, 0x42, 2), ...vector];
  }

  /** A device that software has set up, with this value in the command register. */
  function deviceWith(command: number): Device {
    const device = createDevice();
    const { bar, config } = device.hardware;
    writeScalar(bar, 0x810, 0xfee0_1000);
    writeScalar(bar, 0x814, 1);
    writeScalar(bar, 0x818, 0x4021);
    writeScalar(bar, 0x81c, 1);
    writeScalar(config, 0x10, 0xfe00_0000);
    writeScalar(config, 0x42, 0xc000, 2);
    writeScalar(config, 0x04, command, 2);
    return device;
  }

  const fresh = [6, 0, 0x8001, 0, 0, 0, 0];
  assert.equal(setUpOf(createDevice()), fresh);

  // Also where BAR0 answers nobody.
  for (const command of [6, 4, 2, 0]) {
    const set = [command, 0xfe00_0000, 0xc001, 0xfee0_1000, 1, 0x4021, 1];
    const source = deviceWith(command);
    const target = createDevice();
    let before: readonly number[] = [];
    const result = runFlow(flows.liveMigration([source], [target]), (event) => {
      if (event.kind === 'stored') {
        before = setUpOf(target);
      }
    });
    assert.equal([result.errno, result.guest], [0, 'target']);
    assert.equal([before, setUpOf(target), setUpOf(source)], [fresh, set, set]);

    const { streams, carried } = runFlow(flows.suspend([deviceWith(command)]));
    const resumed = createDevice();
    assert.equal(runFlow(flows.resume([resumed], streams, {}, undefined, carried)).errno, 0);
    assert.equal(setUpOf(resumed), set);
  }
});

// Example "devices that have less, and devices that do not answer"
test('devices that have less, and devices that do not answer [carried.user carried.when]', { meta: { edition: 'rfc-ndma', example: 'beside-the-stream/devices-that-have-less-and-devices-that-do-not-answer', content: 'f47a0014b603931f' } }, () => {
  /** A port to a device with these bytes of configuration space, by their offsets; its other regions are missing. */
  function portTo(bytes: Readonly<Record<number, number>>): { port: MigrationPort; config: Uint8Array } {
    const config = new Uint8Array(256);
    for (const [offset, byte] of Object.entries(bytes)) {
      config[Number(offset)] = byte;
    }
    const region: RegionAccess = {
      read: (offset, into) => {
        into.set(config.subarray(offset, offset + into.length));
        return 0;
      },
      write: (offset, from) => {
        config.set(from, offset);
        return 0;
      },
    };
    const device = createDevice();
    const port: MigrationPort = {
      ndma: device.ndma,
      read: (offset, into) => device.read(offset, into),
      write: (offset, from) => device.write(offset, from),
      reset: () => device.reset(),
      region: (index) => (index === 7 ? region : undefined),
    };
    return { port, config };
  }

  const bars = [0, 0, 0, 0, 0, 0x9000_0000];
  const plain = { 0x04: 3, 0x27: 0x90 };
  // No list of capabilities, an empty one of a vendor with the number of MSI-X, one without MSI-X, and one that has no end.
  for (const more of [
    { 0x34: 0x40, 0x40: 0x11 },
    { 0x00: 0x11, 0x06: 0x10 },
    { 0x06: 0x10, 0x34: 0x40, 0x40: 5 },
    { 0x06: 0x10, 0x34: 0x40, 0x41: 0x40 },
  ]) {
    assert.equal(readCarriedState(portTo({ ...plain, ...more }).port), { command: 3, bars });
  }
  const bare = portTo({});
  assert.equal(writeCarriedState(bare.port, { command: 3, bars }), 0);
  assert.equal([bare.config[4], bare.config[0x27]], [3, 0x90]);

  // MSI-X whose table is in a region that is not there; the table of another device.
  const broken = portTo({ ...plain, 0x06: 0x10, 0x34: 0x40, 0x40: 0x11, 0x44: 2 });
  assert.equal(readCarriedState(broken.port), -EINVAL);
  const msix = { control: 0x8000, table: [1, 2, 3, 4] };
  assert.equal(writeCarriedState(broken.port, { command: 0, bars, msix }), -EINVAL);
  assert.equal(writeCarriedState(createDevice(), { command: 0, bars, msix }), -EINVAL);
  assert.equal(writeCarriedState(createDevice(), { command: 0, bars }), -EINVAL);

  // MSI-X behind another capability, with its table in BAR2.
  const offsets: number[] = [];
  const table: RegionAccess = {
    read: (offset, into) => {
      offsets.push(offset);
      into.fill(9);
      return 0;
    },
    write: () => 0,
  };
  const behind = portTo({ ...plain, 0x06: 0x10, 0x34: 0x40, 0x40: 5, 0x41: 0x60, 0x60: 0x11, 0x64: 2, 0x65: 0x10 });
  const port: MigrationPort = { ...behind.port, region: (index) => (index === 2 ? table : behind.port.region?.(index)) };
  const words = Array(4).fill(0x0909_0909);
  assert.equal(readCarriedState(port), { command: 3, bars, msix: { control: 0, table: words } });
  assert.equal(offsets, [0x1000, 0x1004, 0x1008, 0x100c]);

  // A device that does not answer, and a port that shows nothing.
  const silent: MigrationPort = { ...bare.port, region: () => ({ read: () => -EIO, write: () => -EIO }) };
  assert.equal(readCarriedState(silent), -EIO);
  assert.equal(writeCarriedState(silent, { command: 0, bars, msix }), -EIO);
  const { region: _region, ...closed } = bare.port;
  assert.equal(readCarriedState(closed), undefined);
  assert.equal(writeCarriedState(closed, { command: 0, bars }), -EINVAL);

  // A flow gives up where it cannot read the source or write the target, and asks a port that shows nothing for nothing.
  const outcome = (source: MigrationPort, target: MigrationPort) => {
    const { errno, guest } = runFlow(flows.liveMigration([source], [target]));
    return [errno, guest];
  };
  assert.equal(outcome(silent, createDevice()), [-EIO, 'source']);
  assert.equal(outcome(createDevice(), silent), [-EIO, 'source']);
  assert.equal(outcome(createDevice(), closed), [-EINVAL, 'source']);
  assert.equal(runFlow(flows.suspend([silent])).errno, -EIO);
});
