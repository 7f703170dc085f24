// Coming and going: what is not saved yet is saved when the page is hidden, which may be the last that
// the browser lets it do.

/** @param {Planner} planner */
export function watchLife(planner) {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') {
      planner._page_save();
    } else {
      planner._page_wake();
    }
  });
  window.addEventListener('pagehide', () => planner._page_save());
  window.addEventListener('pageshow', () => planner._page_wake());
}
