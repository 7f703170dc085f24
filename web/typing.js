// Typing: each text field of the tree is a real one that the person types into, so that clipboard, input
// methods, dead keys, spelling and emoji are the browser's own. C++ draws what it holds.
import { byteOffset, hand, unitOffset } from './text.js';

/**
 * @param {HTMLElement} stage
 * @param {import('./tree.js').Tree} tree
 * @param {Planner} planner
 */
export function createTyping(stage, tree, planner) {
  /** Where the composition under way began, in UTF-16 units. */
  let composedFrom = 0;
  /** What was told last, so that an echo of our own changes is not told back. */
  let told = '';

  /** @param {HTMLInputElement} field */
  const selectionOf = (field) => {
    const start = field.selectionStart ?? field.value.length;
    const end = field.selectionEnd ?? start;
    if (field.dataset.composing !== undefined) {
      return { start: Math.min(composedFrom, end), end };
    }
    return field.selectionDirection === 'backward' ? { start: end, end: start } : { start, end };
  };

  /** @param {HTMLInputElement} field */
  const stateOf = (field) => {
    const { start, end } = selectionOf(field);
    return `${field.id} ${start} ${end} ${field.dataset.composing} ${field.value}`;
  };

  /** @param {EventTarget | null} target */
  const tell = (target) => {
    if (!(target instanceof HTMLInputElement) || !stage.contains(target)) {
      return;
    }
    const state = stateOf(target);
    if (state === told) {
      return;
    }
    told = state;
    const { start, end } = selectionOf(target);
    const value = target.value;
    hand(planner, value);
    planner._page_type(tree.idOf(target), byteOffset(value, start), byteOffset(value, end),
      target.dataset.composing !== undefined);
  };

  stage.addEventListener('input', (event) => tell(event.target));
  document.addEventListener('selectionchange', () => tell(document.activeElement));
  stage.addEventListener('compositionstart', ({ target }) => {
    if (target instanceof HTMLInputElement) {
      composedFrom = target.selectionStart ?? 0;
      target.dataset.composing = '';
    }
  });
  stage.addEventListener('compositionend', ({ target }) => {
    if (target instanceof HTMLInputElement) {
      delete target.dataset.composing;
      tell(target);
    }
  });

  return {
    /** The app moved the selection. @param {number} id @param {number} from @param {number} to */
    select(id, from, to) {
      const field = tree.get(id)?.field;
      if (!field || field.dataset.composing !== undefined) {
        return;
      }
      const start = unitOffset(field.value, from);
      const end = unitOffset(field.value, to);
      field.setSelectionRange(Math.min(start, end), Math.max(start, end),
        start > end ? 'backward' : 'forward');
      told = stateOf(field);
    },
    /** The app changed the value. @param {number} id @param {string} value */
    setValue(id, value) {
      const field = tree.get(id)?.field;
      if (field) {
        tree.setValue(field, value);
        told = stateOf(field);
      }
    },
  };
}
