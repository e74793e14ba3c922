// SPDX-License-Identifier: MIT
// Shows what a link leads to while the pointer or the keyboard is on it: the words of a rule, the meaning of a symbol.
// Whoever follows the link reads the same.

import type { ListedEntry, SiteGlobals } from '../search/entry-list.js';
import { loadScript, siteRoot } from './load-script.js';

const OPEN_DELAY_MILLISECONDS = 200;
const CLOSE_DELAY_MILLISECONDS = 200;

let entries: ReadonlyMap<string, ListedEntry> | undefined;
let timer: number | undefined;
let described: HTMLAnchorElement | undefined;

export function addPopUps(): void {
  const box = document.createElement('div');
  box.id = 'page:pop-up';
  box.className = 'pop-up';
  box.setAttribute('role', 'tooltip');
  box.hidden = true;
  document.body.append(box);
  const open = (event: Event): void => {
    const link = linkOf(event.target);
    if (link !== undefined) later(OPEN_DELAY_MILLISECONDS, () => show(link, box));
    else if (event.target instanceof Node && box.contains(event.target)) clearTimeout(timer);
  };
  const close = (): void => later(CLOSE_DELAY_MILLISECONDS, () => hide(box));
  document.addEventListener('mouseover', open);
  document.addEventListener('mouseout', close);
  document.addEventListener('focusin', open);
  document.addEventListener('focusout', close);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide(box);
  });
}

function later(milliseconds: number, act: () => void): void {
  clearTimeout(timer);
  timer = window.setTimeout(act, milliseconds);
}

/** A link of the content to something of this site. */
function linkOf(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest('main a[href]') : null;
  return link instanceof HTMLAnchorElement ? link : undefined;
}

async function show(link: HTMLAnchorElement, box: HTMLElement): Promise<void> {
  const entry = await find(link);
  if (entry === undefined || (!link.matches(':hover') && document.activeElement !== link)) return;
  hide(box);
  const [, kind, title, text] = entry;
  const head = document.createElement('p');
  head.className = 'pop-up-head';
  head.textContent = `${title} `;
  const what = document.createElement('span');
  what.className = 'pop-up-kind';
  what.textContent = kind;
  head.append(what);
  const words = document.createElement('p');
  words.textContent = text;
  box.replaceChildren(head, ...(text === '' ? [] : [words]));
  box.hidden = false;
  place(link, box);
  link.setAttribute('aria-describedby', box.id);
  described = link;
}

function hide(box: HTMLElement): void {
  box.hidden = true;
  described?.removeAttribute('aria-describedby');
  described = undefined;
}

/** Nothing for a link to what stands in full view: the permalink of the thing itself. */
async function find(link: HTMLAnchorElement): Promise<ListedEntry | undefined> {
  if (link.getAttribute('href')?.startsWith('#') && link.closest('[id]')?.id === link.hash.slice(1)) return;
  entries ??= await read();
  const root = siteRoot();
  const target = new URL(link.href);
  if (target.origin !== root.origin || !target.pathname.startsWith(root.pathname)) return;
  const path = decodeURIComponent(target.pathname.slice(root.pathname.length));
  return entries.get(`${path}${decodeURIComponent(target.hash)}`);
}

async function read(): Promise<ReadonlyMap<string, ListedEntry>> {
  await loadScript('entries.js');
  const { entries: list = [], pages = [] } = (globalThis as SiteGlobals).siteSearch ?? {};
  return new Map(
    list.flatMap((entry) => {
      const [anchor, , , , , ...places] = entry;
      return places.map(
        (place) => [`${pages[place]?.[0]}${anchor === '' ? '' : `#${anchor}`}`, entry] as const,
      );
    }),
  );
}

/** Below the link, or above it where there is no room; within the window. */
function place(link: HTMLElement, box: HTMLElement): void {
  const [first = link.getBoundingClientRect()] = link.getClientRects();
  const { width, height } = box.getBoundingClientRect();
  const left = Math.max(8, Math.min(first.left, document.documentElement.clientWidth - width - 8));
  const below = first.bottom + 6;
  const top = below + height > window.innerHeight && first.top > height + 6 ? first.top - height - 6 : below;
  box.style.left = `${left + window.scrollX}px`;
  box.style.top = `${top + window.scrollY}px`;
}
