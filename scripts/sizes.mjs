// What the first load weighs, part by part: node scripts/sizes.mjs [--dist dist]
// Fails when everything the first screen needs is over its budget (design section 8).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const budget = 450 * 1024; // brotli
const aim = 400 * 1024;

const { values: options } = parseArgs({
  options: { dist: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) } },
});

/** The files that index.html asks for, and itself. */
const page = readFileSync(join(options.dist, 'index.html'), 'utf8');
const wanted = ['index.html', ...[...page.matchAll(/(?:href|src)="([^":]+)"/g)].map(([, name]) => name)];

const total = { raw: 0, gzip: 0, brotli: 0 };
const line = (name, { raw, gzip, brotli }) => console.log(
  `${name.padEnd(34)}${[raw, gzip, brotli].map((n) => String(n).padStart(11)).join('')}`);

console.log(`${'bytes of the first load'.padEnd(34)}        raw       gzip     brotli`);
for (const name of wanted) {
  const bytes = readFileSync(join(options.dist, name));
  const size = {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }).length,
  };
  line(name, size);
  for (const key of ['raw', 'gzip', 'brotli']) {
    total[key] += size[key];
  }
}
line('total', total);
const kilobytes = (n) => `${(n / 1024).toFixed(1)} KB`;
console.log(`brotli ${kilobytes(total.brotli)} of ${kilobytes(budget)} (aim ${kilobytes(aim)})`);
const others = readdirSync(options.dist).filter((name) => !wanted.includes(name));
console.log(`not in the first load: ${others.join(', ') || 'nothing'}`);
if (total.brotli > budget) {
  console.error('sizes: the first load is over its budget');
  process.exitCode = 1;
}
