// SPDX-License-Identifier: MIT
// A lamp to play with, and how much light it gives.

import type { Playground, PlaygroundTarget, PlaygroundView, u32 } from 'uapi';
import { LampTarget } from './target.js';

class PlaygroundLamp extends LampTarget implements PlaygroundTarget {
  look(): PlaygroundView {
    const device = {
      name: 'lamp',
      isCurrent: true,
      state: BigInt(this.lamp.state),
      gauges: [{ label: 'Light, in per mille', value: this.#light(), max: 1000 }],
      pictures: [
        {
          label: 'Bulbs',
          conditions: ['dark', 'bright'],
          things: [{ condition: Number(this.#light() > 0), filled: this.#light() / 1000 }],
        },
      ],
      facts: [],
    };
    return { devices: [device], facts: [] };
  }

  #light(): u32 {
    return (this.lamp.state & 1) === 0 ? 0 : this.lamp.level;
  }
}

export const playground: Playground = {
  verbs: [],
  groups: [
    { title: 'Registers', verbs: ['write', 'read', 'trace'] },
    { title: 'Faults', verbs: ['fault'] },
  ],
  create: (tell) => new PlaygroundLamp(tell),
};
