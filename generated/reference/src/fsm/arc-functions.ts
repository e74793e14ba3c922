// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The arcs as a driver carries them out: one function for each arc that is declared. A function knows the two states of
// its arc and no other; what an arc does not change stays as it is.

import {
  type ArcEnd,
  allowDma,
  closeSaving,
  holdDma,
  inOrder,
  load,
  openResuming,
  openSaving,
  type StateDriver,
  start,
  stop,
} from './actions.js';
import type { ARCS } from './arcs.js';

/** Carries out one arc. On failure the device is where the arc starts, or it is in neither of its states. */
export type ArcFunction = (driver: StateDriver) => ArcEnd;

/** What an arc has that was dropped. */
export interface Dropped {
  /** Who dropped it. */
  readonly dropped: string;
}

/** What an arc has that leaves a state. */
export interface Leaving<From> {
  /** The state before it. */
  readonly from: From;
}

/** The arcs of the machine: those that were not dropped. */
export type DeclaredArc = Exclude<(typeof ARCS)[number], Dropped>;

/** A function for each arc, by the names of the states before and after it; the compiler finds an arc that has none. */
export type ArcFunctions = {
  readonly [From in DeclaredArc['from']]: {
    readonly [To in Extract<DeclaredArc, Leaving<From>>['to']]: ArcFunction;
  };
};

// From RUNNING.

function shutDown(driver: StateDriver): ArcEnd {
  return inOrder(driver, stop);
}

/** The session opens on a device that is stopped already, so that nothing changes behind its back. */
function stopAndSave(driver: StateDriver): ArcEnd {
  return inOrder(driver, stop, openSaving);
}

function stopAndReceive(driver: StateDriver): ArcEnd {
  return inOrder(driver, stop, openResuming);
}

function beginPreCopy(driver: StateDriver): ArcEnd {
  return inOrder(driver, openSaving);
}

function goQuiet(driver: StateDriver): ArcEnd {
  return inOrder(driver, holdDma);
}

// From PRE_COPY.

function stopToCopy(driver: StateDriver): ArcEnd {
  return inOrder(driver, stop);
}

function abortPreCopy(driver: StateDriver): ArcEnd {
  return inOrder(driver, closeSaving);
}

function goQuietInPreCopy(driver: StateDriver): ArcEnd {
  return inOrder(driver, holdDma);
}

// From PRE_COPY_NDMA. A device stops before its DMA is allowed again.

function stopQuietToCopy(driver: StateDriver): ArcEnd {
  return inOrder(driver, stop, allowDma);
}

function releasePreCopy(driver: StateDriver): ArcEnd {
  return inOrder(driver, allowDma);
}

function abortQuietPreCopy(driver: StateDriver): ArcEnd {
  return inOrder(driver, closeSaving, allowDma);
}

/** The device stays quiet: only its session ends. */
function abandonQuietPreCopy(driver: StateDriver): ArcEnd {
  return inOrder(driver, closeSaving);
}

function stopQuietPreCopy(driver: StateDriver): ArcEnd {
  return inOrder(driver, stop, allowDma, closeSaving);
}

// From STOP_COPY.

function endCopy(driver: StateDriver): ArcEnd {
  return inOrder(driver, closeSaving);
}

/** The session is closed before the device runs: what it collected is not to be continued. */
function abortCopy(driver: StateDriver): ArcEnd {
  return inOrder(driver, closeSaving, start);
}

/** The session stays open; what it gives out from here on begins anew, since the device runs on. */
function returnToPreCopy(driver: StateDriver): ArcEnd {
  return inOrder(driver, start);
}

/** The same on a device that is to be quiet: DMA is held back before it runs. */
function returnToQuietPreCopy(driver: StateDriver): ArcEnd {
  return inOrder(driver, holdDma, start);
}

// From STOP.

function startUp(driver: StateDriver): ArcEnd {
  return inOrder(driver, start);
}

function saveStopped(driver: StateDriver): ArcEnd {
  return inOrder(driver, openSaving);
}

function receiveStopped(driver: StateDriver): ArcEnd {
  return inOrder(driver, openResuming);
}

/** DMA is held back before the device runs. */
function startQuiet(driver: StateDriver): ArcEnd {
  return inOrder(driver, holdDma, start);
}

// From RESUMING.

function loadAndStay(driver: StateDriver): ArcEnd {
  return inOrder(driver, load);
}

function loadAndStartQuiet(driver: StateDriver): ArcEnd {
  return inOrder(driver, load, holdDma, start);
}

// From RUNNING_NDMA.

function release(driver: StateDriver): ArcEnd {
  return inOrder(driver, allowDma);
}

function stopQuiet(driver: StateDriver): ArcEnd {
  return inOrder(driver, stop, allowDma);
}

function beginQuietPreCopy(driver: StateDriver): ArcEnd {
  return inOrder(driver, openSaving);
}

/** The functions of the arcs. */
export const ARC_FUNCTIONS: ArcFunctions = {
  RUNNING: {
    STOP: shutDown,
    STOP_COPY: stopAndSave,
    RESUMING: stopAndReceive,
    PRE_COPY: beginPreCopy,
    RUNNING_NDMA: goQuiet,
  },
  PRE_COPY: {
    STOP_COPY: stopToCopy,
    RUNNING: abortPreCopy,
    PRE_COPY_NDMA: goQuietInPreCopy,
  },
  PRE_COPY_NDMA: {
    STOP_COPY: stopQuietToCopy,
    PRE_COPY: releasePreCopy,
    RUNNING: abortQuietPreCopy,
    RUNNING_NDMA: abandonQuietPreCopy,
    STOP: stopQuietPreCopy,
  },
  STOP_COPY: {
    STOP: endCopy,
    RUNNING: abortCopy,
    PRE_COPY: returnToPreCopy,
    PRE_COPY_NDMA: returnToQuietPreCopy,
  },
  STOP: {
    RUNNING: startUp,
    STOP_COPY: saveStopped,
    RESUMING: receiveStopped,
    RUNNING_NDMA: startQuiet,
  },
  RESUMING: {
    STOP: loadAndStay,
    RUNNING_NDMA: loadAndStartQuiet,
  },
  RUNNING_NDMA: {
    RUNNING: release,
    STOP: stopQuiet,
    PRE_COPY_NDMA: beginQuietPreCopy,
  },
};
