// Keys rise from the focused element to the stage, where SDL hears them; this stands before and after it.

/**
 * @param {HTMLElement} stage
 * @param {Planner} planner
 */
export function watchKeys(stage, planner) {
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
