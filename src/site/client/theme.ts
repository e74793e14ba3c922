// SPDX-License-Identifier: MIT
// Runs before anything is drawn: a reader's choice of light or dark. Without a choice the system's is taken, in CSS.

try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // A browser that keeps nothing for files.
}
