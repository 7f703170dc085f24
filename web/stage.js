// Who has the keyboard. The stage is one stop for Tab and names its active descendant; while the person
// edits a text field, that field itself has the focus. The canvas never has it.
import { attribute } from './tree.js';

/**
 * @param {{ app: HTMLElement, stage: HTMLElement, canvas: HTMLCanvasElement }} elements
 * @param {import('./tree.js').Tree} tree
 * @param {Planner} planner
 */
export function createStage({ app, stage, canvas }, tree, planner) {
  /** Whether a change of the focus is ours, not the person's or a screen reader's. */
  let ours = false;
  /** Whether the person is in the app: only then may it move the focus. */
  let entered = false;

  /** @param {HTMLElement} element */
  const give = (element) => {
    if (document.activeElement !== element) {
      ours = true;
      element.focus({ preventScroll: true });
      ours = false;
    }
  };

  const mayMove = () => {
    const active = document.activeElement;
    return active === null || active === document.body ? entered : app.contains(active);
  };

  stage.addEventListener('focusin', ({ target }) => {
    // Shift+Tab in a field must leave the app, not stop at the stage around it.
    stage.tabIndex = target === stage ? 0 : -1;
    const id = tree.idOf(target);
    if (!ours && (id !== 0 || !entered)) {
      planner._page_focus_on(id);
    }
    entered = true;
  });
  stage.addEventListener('focusout', () => {
    stage.tabIndex = 0;
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Tab' && !event.defaultPrevented) {
      entered = false; // the browser moves on
    }
  });

  // From assistive technology: a person's own click lands on the canvas.
  stage.addEventListener('click', ({ target }) => {
    const id = tree.idOf(target);
    if (id !== 0) {
      planner._page_activate(id);
    }
  });

  // A field takes the focus inside the press itself, so that no key of a fast typist is lost and a phone
  // shows its keyboard.
  canvas.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) {
      return;
    }
    entered = true;
    const hit = tree.fieldAt(event.clientX, event.clientY);
    if (hit) {
      planner._page_focus_on(hit.id);
      give(hit.field);
    } else if (!stage.contains(document.activeElement)) {
      give(stage);
    }
  });
  canvas.addEventListener('mousedown', (event) => event.preventDefault()); // would take the focus away

  return {
    /** The person uses the app without having gone to it: a command's keys on a page just loaded. */
    enter() {
      entered = true;
    },
    /** The app wants the keyboard at a node. @param {number} id */
    focus(id) {
      const node = tree.get(id);
      attribute(stage, 'aria-activedescendant', node && !node.field ? node.element.id : null);
      if (mayMove()) {
        give(node?.field ?? stage);
      }
    },
  };
}
