// Files: a plan given to the person, and one taken from them.
import { decode, handBytes } from './text.js';

/** A plan has at most so many bytes; of a larger file only enough is read to say so. */
const MOST_BYTES = 2 * 1024 * 1024;

/** How long the browser may take to begin its download. */
const KEEP_MS = 60_000;

/** @param {Uint8Array} name @param {Uint8Array} text */
export function download(name, text) {
  const link = document.createElement('a');
  link.download = decode(name);
  // The bytes are copied: the module's memory moves on.
  link.href = URL.createObjectURL(new Blob([text.slice()], { type: 'application/json' }));
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_MS);
}

/**
 * Asks for a file and hands its bytes over. Nothing happens where the person picks none.
 * @param {() => Planner} planner
 */
export function pickFile(planner) {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.json,application/json';
  input.addEventListener('change', async () => {
    const file = input.files?.[0];
    if (file) {
      handBytes(planner(), new Uint8Array(await file.slice(0, MOST_BYTES + 1).arrayBuffer()));
      planner()._page_open_file();
    }
  });
  input.click();
}
