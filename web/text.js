// Text between the page (UTF-16) and the module (UTF-8).

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** @param {Uint8Array} bytes */
export const decode = (bytes) => decoder.decode(bytes);

/** @param {string} text */
export const encode = (text) => encoder.encode(text);

/**
 * The position in bytes for one in UTF-16 units.
 * @param {string} text
 * @param {number} index
 */
export const byteOffset = (text, index) => encode(text.slice(0, index)).length;

/**
 * The position in UTF-16 units for one in bytes.
 * @param {string} text
 * @param {number} offset
 */
export const unitOffset = (text, offset) => decode(encode(text).subarray(0, offset)).length;

/**
 * Puts text where the module reads it in the call that follows, or after the one under way.
 * @param {Planner} planner
 * @param {string} text
 */
export function hand(planner, text) {
  handBytes(planner, encode(text));
}

/**
 * The same for bytes that are no text yet.
 * @param {Planner} planner
 * @param {Uint8Array} bytes
 */
export function handBytes(planner, bytes) {
  const room = planner._page_room(bytes.length); // may grow the memory: HEAPU8 is read after it
  planner.HEAPU8.set(bytes, room);
}
