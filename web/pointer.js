// Where the pointer's events would go astray on their way to SDL, which hears the canvas.

/** @param {HTMLCanvasElement} canvas */
export function watchPointer(canvas) {
  let down = false;

  const release = (/** @type {PointerEvent} */ event) => {
    down = false;
    // SDL hears the release of a button at the document.
    document.dispatchEvent(new MouseEvent('mouseup', {
      button: 0, clientX: event.clientX, clientY: event.clientY,
    }));
  };

  canvas.addEventListener('pointerdown', (event) => {
    if (event.button === 0) {
      down = true;
      canvas.setPointerCapture(event.pointerId); // a drag goes on outside the window
    }
  });
  canvas.addEventListener('pointerup', (event) => {
    down = down && event.button !== 0;
  });
  canvas.addEventListener('pointercancel', (event) => {
    if (down) {
      release(event);
    }
  });
  canvas.addEventListener('pointermove', (event) => {
    if (down && event.pointerType === 'mouse' && (event.buttons & 1) === 0) {
      release(event); // it was let go where nobody could tell us: a dialog, a menu of the system
    }
  });
  // Zooming the page (Ctrl and wheel, or two fingers on a trackpad) stays the browser's.
  window.addEventListener('wheel', (event) => {
    if (event.ctrlKey) {
      event.stopImmediatePropagation();
    }
  }, { capture: true });
}
