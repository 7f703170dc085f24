// What the site weighs, part by part: node scripts/sizes.mjs [--dist dist]
// Fails when what the first screen needs, or everything, is over its budget (design section 8).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const firstBudget = 450 * 1024; // brotli, as all of these
const aim = 400 * 1024;
const wholeBudget = 800 * 1024;

const { values: options } = parseArgs({
  options: { dist: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) } },
});

/** The files that index.html asks for, and itself. */
const page = readFileSync(join(options.dist, 'index.html'), 'utf8');
const wanted = ['index.html', ...[...page.matchAll(/(?:href|src)="([^":]+)"/g)].map(([, name]) => name)];

/** @param {string} name of a file of the site */
function sizeOf(name) {
  const bytes = readFileSync(join(options.dist, name));
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }).length,
  };
}

/** Prints the files with their sum. @param {string} title @param {string[]} names */
function table(title, names) {
  const total = { raw: 0, gzip: 0, brotli: 0 };
  const line = (/** @type {string} */ name, /** @type {typeof total} */ { raw, gzip, brotli }) => console.log(
    `${name.padEnd(34)}${[raw, gzip, brotli].map((n) => String(n).padStart(11)).join('')}`);
  console.log(`${title.padEnd(34)}        raw       gzip     brotli`);
  for (const name of names) {
    const size = sizeOf(name);
    line(name, size);
    total.raw += size.raw;
    total.gzip += size.gzip;
    total.brotli += size.brotli;
  }
  line('total', total);
  return total.brotli;
}

const kilobytes = (/** @type {number} */ n) => `${(n / 1024).toFixed(1)} KB`;
const first = table('bytes of the first load', wanted);
const later = table('bytes after the first screen', readdirSync(options.dist).filter((name) => !wanted.includes(name)));
console.log(`first load, brotli: ${kilobytes(first)} of ${kilobytes(firstBudget)} (aim ${kilobytes(aim)})`);
console.log(`the whole site, brotli: ${kilobytes(first + later)} of ${kilobytes(wholeBudget)}`);
if (first > firstBudget) {
  console.error('sizes: the first load is over its budget');
  process.exitCode = 1;
}
if (first + later > wholeBudget) {
  console.error('sizes: what is kept for use offline is over its budget');
  process.exitCode = 1;
}
