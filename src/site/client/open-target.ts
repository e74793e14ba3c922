// SPDX-License-Identifier: MIT
// Shows what the address asks for: opens the folded parts that it lies in, and its own; and where the page has no such anchor, leads to
// the rule of that name, which may have moved to another chapter or have been retired.

import type { ListedEntry, SiteGlobals } from '../search/entry-list.js';
import { loadScript, siteRoot } from './load-script.js';

export function openTargets(): void {
  window.addEventListener('hashchange', () => void openTarget());
  void openTarget();
}

async function openTarget(): Promise<void> {
  const anchor = decodeURIComponent(location.hash.slice(1));
  // A page may keep what it shows behind the sharp: that is no anchor.
  if (anchor === '' || anchor.includes('=')) return;
  const target = document.getElementById(anchor);
  if (target === null) {
    await goToRule(anchor);
    return;
  }
  // A heading stands for its section.
  const whole = /^H[2-6]$/.test(target.tagName) ? (target.parentElement ?? target) : target;
  const own = whole.querySelectorAll(':scope > details.fold');
  const folded = [...ancestorsOf(target), ...own].filter(
    (each) => each instanceof HTMLDetailsElement && !each.open,
  );
  for (const each of folded) if (each instanceof HTMLDetailsElement) each.open = true;
  if (folded.length > 0) target.scrollIntoView();
}

function* ancestorsOf(element: Element): Generator<Element> {
  for (let each = element.parentElement; each !== null; each = each.parentElement) yield each;
}

/** To the page of a rule: this edition does not have it, or not here. */
async function goToRule(id: string): Promise<void> {
  const { uapi } = document.documentElement.dataset;
  if (uapi === undefined || !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(id)) return;
  await loadScript('entries.js');
  const { entries = [] } = (globalThis as SiteGlobals).siteSearch ?? {};
  const isIt = ([, kind, title]: ListedEntry): boolean =>
    title === id && (kind === 'rule' || kind === 'retired rule');
  if (entries.some(isIt)) location.replace(new URL(`${uapi}/rule/${id}.html`, siteRoot()).href);
}
