// SPDX-License-Identifier: MIT
// The button that switches between light and dark.

export function addThemeSwitch(): void {
  const banner = document.querySelector('header.banner');
  if (banner === null) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'theme-switch';
  const show = (): void => {
    button.textContent = isDark() ? 'Light' : 'Dark';
    button.setAttribute('aria-label', isDark() ? 'Switch to light colours' : 'Switch to dark colours');
  };
  button.addEventListener('click', () => {
    const theme = isDark() ? 'light' : 'dark';
    document.documentElement.dataset.theme = theme;
    try {
      localStorage.setItem('theme', theme);
    } catch {
      // It holds for this page.
    }
    show();
  });
  show();
  banner.append(button);
}

function isDark(): boolean {
  const chosen = document.documentElement.dataset.theme;
  return chosen === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : chosen === 'dark';
}
