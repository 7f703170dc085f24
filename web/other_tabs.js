// What other tabs of the same browser write to local storage: told to the planner, which takes it in.
import { hand } from './text.js';

/** @param {Planner} planner */
export function watchOtherTabs(planner) {
  window.addEventListener('storage', ({ key, storageArea }) => {
    if (storageArea !== null && storageArea !== safeStorage()) {
      return;
    }
    if (key === null || key.startsWith('phasewise.')) {
      hand(planner, key ?? ''); // no key: everything was cleared
      planner._page_hear();
    }
  });
}

/** Looking at it throws where site data is blocked. */
function safeStorage() {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
