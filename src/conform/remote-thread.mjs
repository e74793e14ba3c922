// SPDX-License-Identifier: MIT
// The thread in which a target of a package waits for a device that is elsewhere. The main thread has the connections: a
// request to it is a message, and its answer wakes this thread. This file stands beside the runner as it is.

import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';

/** @type {import('./remote-target.js').ThreadTask} */
const { module, create, kinds, port, signal } = workerData;
const woken = new Int32Array(signal);

class RemoteError extends Error {
  /** @override */
  name = 'RemoteError';
}

/** @param {import('./remote-target.js').LinkRequest} request */
function ask(request) {
  Atomics.store(woken, 0, 0);
  port.postMessage(request);
  for (;;) {
    const received = receiveMessageOnPort(port);
    if (received !== undefined) {
      /** @type {import('./remote-target.js').LinkAnswer} */
      const { fault, bytes } = received.message;
      if (fault !== undefined) throw new RemoteError(fault);
      return bytes;
    }
    Atomics.wait(woken, 0, 0);
    Atomics.store(woken, 0, 0);
  }
}

let links = 0;

/** @returns {import('../runtime/remote.js').RemoteLink} */
function connect() {
  const link = ++links;
  ask({ kind: 'connect', link });
  return {
    send: (bytes) => port.postMessage({ kind: 'send', link, bytes }),
    receive: (patience = 1) => ask({ kind: 'receive', link, patience }) ?? new Uint8Array(0),
    close: () => void ask({ kind: 'close', link }),
  };
}

/** @type {Record<string, import('../runtime/remote.js').CreateRemoteTarget>} */
const exported = await import(module);
const target = /** @type {import('../runtime/remote.js').CreateRemoteTarget} */ (exported[create])(
  connect,
  kinds,
);

/** @param {import('./remote-target.js').ThreadRequest} request */
function answer({ verb, args }) {
  try {
    return verb === undefined
      ? { abilities: target.powerOn() }
      : { result: target.perform(verb, args), isDone: true };
  } catch (error) {
    if (!(error instanceof Error)) return { fault: `failed: ${error}` };
    return { fault: error.name === 'RemoteError' ? error.message : `failed: ${error.message}` };
  }
}

parentPort?.on('message', (request) => parentPort?.postMessage(answer(request)));
