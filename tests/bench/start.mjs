// Start to first frame, beside the bare Dear ImGui demo built with the same flags on the same machine:
//   node tests/bench/start.mjs [--runs 7] [--dist dist] [--bare build/web/bare_demo]
// Prints figures and fails on none: they depend on the machine.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { serve } from '../../scripts/serve.mjs';
import { launch } from '../browser/support.mjs';

const place = (/** @type {string} */ path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    dist: { type: 'string', default: process.env.PHASEWISE_DIST ?? place('dist') },
    bare: { type: 'string', default: place('build/web/bare_demo') },
  },
});

/** Milliseconds from navigation to the first frame, in a fresh profile of a fresh browser. */
async function start(address) {
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.goto(address);
    const mark = await page.waitForFunction(() => window.__firstFrame ??
      performance.getEntriesByName('first-frame')[0]?.startTime);
    return /** @type {number} */ (await mark.jsonValue());
  } finally {
    await browser.close();
  }
}

const sites = [];
for (const [name, folder] of [['Phasewise', options.dist], ['bare demo', options.bare]]) {
  if (existsSync(folder)) {
    sites.push({ name, site: await serve(folder, 0), times: [] });
  } else {
    console.log(`${name}: ${folder} is not built`);
  }
}
// In turn, so that a slow moment of the machine meets both; the first run warms the disk and counts for nothing.
for (let run = 0; run <= Number(options.runs); ++run) {
  for (const { site, times } of sites) {
    const time = await start(site.address);
    if (run > 0) {
      times.push(time);
    }
  }
}
for (const { name, site, times } of sites) {
  times.sort((a, b) => a - b);
  const figures = [times[Math.floor(times.length / 2)], times[0], times[times.length - 1]];
  const [median, best, worst] = figures.map((ms) => ms.toFixed(0));
  console.log(`${name.padEnd(10)} first frame after ${median} ms (${best} to ${worst}, ${times.length} runs)`);
  site.server.close();
  site.server.closeAllConnections?.();
}
if (sites.length === 2) {
  const [ours, bare] = sites.map(({ times }) => times[Math.floor(times.length / 2)]);
  console.log(`ratio      ${(ours / bare).toFixed(2)} (budget 1.25)`);
}
