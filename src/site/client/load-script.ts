// SPDX-License-Identifier: MIT
// Loads a script of the site when it is first needed. A page that was opened from a disk can load no other way.

const loaded = new Map<string, Promise<void>>();

/** The address of the site's root. */
export function siteRoot(): URL {
  return new URL(document.documentElement.dataset.root ?? './', location.href);
}

/** @param name - Below `assets/`: `entries.js`. */
export function loadScript(name: string): Promise<void> {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const loading = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL(`assets/${name}`, siteRoot()).href;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`cannot load ${name}`)));
    document.head.append(script);
  });
  loaded.set(name, loading);
  return loading;
}
