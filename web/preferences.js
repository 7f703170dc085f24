// What the person's system prefers, told at the start and whenever it changes.

/** @param {Planner} planner */
export function watchPreferences(planner) {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const coarse = matchMedia('(pointer: coarse)');
  const mac = /Mac|iP(hone|ad|od)/.test(navigator.platform);
  const tell = () => planner._page_prefer(dark.matches, still.matches, coarse.matches, mac);
  for (const query of [dark, still, coarse]) {
    query.addEventListener('change', tell);
  }
  tell();
}

/** The theme that is drawn, for what the page itself paints around and over the canvas. @param {boolean} dark */
export function showTheme(dark) {
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
}
