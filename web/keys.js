// Keys rise from the focused element to the stage, where SDL hears them; this stands before and after it.

/**
 * @param {HTMLElement} stage
 * @param {{ enter(): void }} focus
 * @param {Planner} planner
 */
export function watchKeys(stage, focus, planner) {
  // While nothing has the focus, as on a page that was just loaded, the app's commands work all the same. Tab
  // stays the browser's: it leads into the stage.
  /** @param {KeyboardEvent} event */
  const lend = (event) => {
    if (event.target !== document.body || event.key === 'Tab' || event.isComposing) {
      return;
    }
    const { key, code, keyCode, location, repeat, ctrlKey, shiftKey, altKey, metaKey } = event;
    const copy = new KeyboardEvent(event.type, {
      key, code, keyCode, location, repeat, ctrlKey, shiftKey, altKey, metaKey, bubbles: true, cancelable: true,
    });
    focus.enter();
    if (!stage.dispatchEvent(copy)) {
      event.preventDefault();
    }
  };
  document.addEventListener('keydown', lend, true);
  document.addEventListener('keyup', lend, true);

  /** @param {KeyboardEvent} event */
  const before = (event) => {
    if (!(event.target instanceof Node) || !stage.contains(event.target)) {
      return;
    }
    // Enter that picks a candidate of an input method is not Enter for the app.
    if (event.isComposing || event.keyCode === 229) {
      event.stopPropagation();
      return;
    }
    planner._page_set_modifiers(event.ctrlKey, event.shiftKey, event.altKey, event.metaKey);
  };
  document.addEventListener('keydown', before, true);
  document.addEventListener('keyup', before, true);

  document.addEventListener('keydown', (event) => {
    // What a key of the app does (moving the focus, say) is done before the next one comes.
    if (event.defaultPrevented && !event.repeat) {
      planner._page_draw();
    }
  });
  document.addEventListener('keyup', (event) => {
    if (event.key === 'Meta') {
      planner._page_release_keys();
    }
  });
}
