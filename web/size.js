// The size of the canvas in CSS pixels and in the device's, told whenever one changes. Exact device pixels
// keep text crisp where the ratio is no whole number.

/**
 * @param {HTMLCanvasElement} canvas
 * @param {Planner} planner
 */
export function watchSize(canvas, planner) {
  /** @type {string} */
  let told = '';

  /** @param {ResizeObserverSize} [exact] what the browser says it will paint */
  const tell = (exact) => {
    const { width, height } = canvas.getBoundingClientRect();
    const ratio = window.devicePixelRatio;
    let w = Math.max(1, Math.round(width * ratio));
    let h = Math.max(1, Math.round(height * ratio));
    // Where developer tools pretend another ratio, the exact size does not follow.
    if (exact && Math.abs(exact.inlineSize - w) <= 1 && Math.abs(exact.blockSize - h) <= 1) {
      w = exact.inlineSize;
      h = exact.blockSize;
    }
    const now = [width, height, w, h, ratio].join();
    if (now !== told) {
      told = now;
      planner._page_resize(width, height, w, h, ratio);
    }
  };

  const watchRatio = () => {
    matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`).addEventListener('change', () => {
      tell();
      watchRatio(); // the question names the old ratio
    }, { once: true });
  };

  tell();
  watchRatio();
  const observer = new ResizeObserver(([entry]) => tell(entry.devicePixelContentBoxSize?.[0]));
  try {
    observer.observe(canvas, { box: 'device-pixel-content-box' });
  } catch {
    observer.observe(canvas); // Safari does not know that box
  }
}
