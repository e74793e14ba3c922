// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/common/overlap.md

import { EBUSY, EINVAL, assert, readScalar, writeScalar } from 'uapi-reference/core';
import { Bus, createDevice } from 'uapi-reference/rfc-ndma';
import { test } from 'vitest';

// Example "what a peer can do while a write waits for its DMA"
test('what a peer can do while a write waits for its DMA [overlap.read overlap.window overlap.reset overlap.wait overlap.regions]', { meta: { edition: 'rfc-ndma', example: 'overlap/what-a-peer-can-do-while-a-write-waits-for-its-dma', content: '38677738f9d21d00' } }, () => {
  const bus = new Bus();
  const device = createDevice({ bus });
  const [bar, config] = [device.region(0)!, device.region(7)!];
  const seen: Record<string, number[]> = {};
  bus.mapPeer(0x10_0000n, {
    write: () => {
      seen['state'] = [readScalar(device, 0)];
      seen['window'] = [8, 16, 24, 4096].map((offset) => readScalar(device, offset, 8));
      seen['stores'] = [writeScalar(device, 24, 40, 8), writeScalar(device, 4096, 1)];
      seen['turns'] = [writeScalar(device, 0, 1), device.reset()];
      // What is refused at any time is refused now.
      seen['others'] = [readScalar(device, 4), writeScalar(device, 8, 1, 8), readScalar(device, 32)];
      seen['regions'] = [writeScalar(bar, 0x28, 7), readScalar(bar, 0x28), readScalar(config, 0)];
      return 0;
    },
  });
  // RUNNING|SAVING
  assert.equal(writeScalar(device, 0, 3), 0);
  assert.equal([readScalar(device, 8, 8), readScalar(device, 16, 8)], [216, 4096]);
  // DMA_ADDRESS
  assert.equal(writeScalar(bar, 0x10, 0x10_0000), 0);
  device.work();
  // SAVING
  assert.equal(writeScalar(device, 0, 2), 0);
  assert.ok([2, 3].includes(seen['state']![0]!));
  assert.equal(seen['window'], [-EBUSY, -EBUSY, -EBUSY, -EBUSY]);
  assert.equal(seen['stores'], [-EBUSY, -EBUSY]);
  assert.equal(seen['turns'], [-EBUSY, -EBUSY]);
  assert.equal(seen['others'], [0, -EINVAL, -EINVAL]);
  assert.equal(seen['regions'], [0, 7, 0x1_fffe]);
  // The segment is still there.
  assert.equal([readScalar(device, 0), readScalar(device, 24, 8)], [2, 40]);
});

// Example "what a peer can do while a reset waits for its DMA"
test('what a peer can do while a reset waits for its DMA [overlap.read overlap.window overlap.reset overlap.wait overlap.reset.regions]', { meta: { edition: 'rfc-ndma', example: 'overlap/what-a-peer-can-do-while-a-reset-waits-for-its-dma', content: '55d22ff614fb63f6' } }, () => {
  const bus = new Bus();
  const device = createDevice({ bus });
  const [bar, config] = [device.region(0)!, device.region(7)!];
  const seen: number[][] = [];
  bus.mapPeer(0x10_0000n, {
    write: () => {
      seen.push(
        [readScalar(device, 0)],
        [readScalar(device, 8, 8), readScalar(device, 4096), writeScalar(device, 24, 40, 8)],
        [writeScalar(device, 0, 0), device.reset()],
        [readScalar(bar, 0x28), writeScalar(bar, 0x28, 7), readScalar(config, 0), writeScalar(config, 4, 0, 2)],
      );
      return 0;
    },
  });
  assert.equal(writeScalar(device, 0, 3), 0);
  assert.equal(writeScalar(bar, 0x10, 0x10_0000), 0);
  device.work();
  assert.equal(device.reset(), 0);
  assert.equal(seen, [[3], [-EBUSY, -EBUSY, -EBUSY], [-EBUSY, -EBUSY], [-EBUSY, -EBUSY, -EBUSY, -EBUSY]]);
  assert.equal([readScalar(device, 0), readScalar(bar, 0x28), readScalar(config, 4, 2)], [1, 0, 6]);
});
