// The browser's local storage for src/platform/local_storage.cpp. Even looking at `localStorage` throws
// where site data is blocked, so every touch is caught here and said in a sentence.
import { decode, hand } from './text.js';

const DONE = 1;
const ABSENT = 0;
const FAILED = -1;

/** @param {unknown} fault */
function sentence(fault) {
  const name = fault instanceof Error || fault instanceof DOMException ? fault.name : String(fault);
  switch (name) {
    case 'QuotaExceededError':
    case 'NS_ERROR_DOM_QUOTA_REACHED':
      return 'the storage that this browser gives the site is full.';
    case 'SecurityError':
    case 'TypeError': // no localStorage at all
      return 'this browser does not let the site store anything (site data is blocked).';
    default:
      return `this browser's storage failed (${name}).`;
  }
}

/** Whether nothing of ours is stored, or nothing can be. */
export function isFirstVisit() {
  try {
    return !Object.keys(localStorage).some((key) => key.startsWith('phasewise.'));
  } catch {
    return true;
  }
}

/** @param {() => Planner} planner */
export function createStorage(planner) {
  /** @param {() => number} act */
  const caught = (act) => {
    try {
      return act();
    } catch (fault) {
      hand(planner(), sentence(fault));
      return FAILED;
    }
  };
  return {
    /** @param {Uint8Array} key */
    storageGet: (key) => caught(() => {
      const value = localStorage.getItem(decode(key));
      if (value === null) {
        return ABSENT;
      }
      hand(planner(), value);
      return DONE;
    }),
    /** @param {Uint8Array} key @param {Uint8Array} value */
    storageSet: (key, value) => caught(() => {
      localStorage.setItem(decode(key), decode(value));
      return DONE;
    }),
    /** @param {Uint8Array} key */
    storageRemove: (key) => caught(() => {
      localStorage.removeItem(decode(key));
      return DONE;
    }),
    /** @param {Uint8Array} prefix */
    storageKeys: (prefix) => caught(() => {
      const start = decode(prefix);
      const keys = Object.keys(localStorage).filter((key) => key.startsWith(start));
      hand(planner(), keys.map((key) => `${key}\0`).join(''));
      return DONE;
    }),
  };
}
