// What the page itself says: instead of the app where it cannot start, above it where something broke.

/** @param {string} id */
const element = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

let failed = false;

/**
 * The app cannot start: `text` takes the place of the skeleton. The first reason stays.
 * @param {string} text
 */
export function fail(text) {
  if (failed) {
    return;
  }
  failed = true;
  const problem = element('problem');
  element('problem-text').textContent = text;
  element('reload').addEventListener('click', () => location.reload());
  document.documentElement.classList.add('failed');
  problem.hidden = false;
}

/** Something went wrong inside; the app goes on. @param {string} why */
export function trouble(why) {
  console.error(`phasewise: ${why}`);
  const banner = element('trouble');
  if (banner.hidden) {
    element('trouble-reload').addEventListener('click', () => location.reload());
    element('trouble-close').addEventListener('click', () => {
      banner.hidden = true;
    });
    banner.hidden = false;
  }
}

/** Said politely by a screen reader. @param {string} text */
export function announce(text) {
  const line = document.createElement('p');
  line.textContent = text; // a new element is read out even if it says the same again
  element('announcer').replaceChildren(line);
}
