// Assembles the site: node scripts/pack.mjs --build build/web --out dist
// Every file but index.html, favicon.svg and NOTICE.txt is named by a hash of its bytes, so it can be kept for
// ever; all addresses are relative. The same input gives the same bytes.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const repository = fileURLToPath(new URL('..', import.meta.url));
const { values: options } = parseArgs({
  options: {
    build: { type: 'string', default: join(repository, 'build/web') },
    out: { type: 'string', default: join(repository, 'dist') },
  },
});

/** @param {string} path in the repository */
const source = (path) => readFileSync(join(repository, path));
/** @param {string} path in the build folder */
function built(path) {
  try {
    return readFileSync(join(options.build, path));
  } catch {
    throw new Error(`${join(options.build, path)} is missing; build the target phasewise first.`);
  }
}

/** One script or style sheet of all that `entry` imports. @param {string} entry */
async function bundle(entry) {
  const { outputFiles } = await build({
    entryPoints: [join(repository, entry)],
    absWorkingDir: repository,
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
  });
  return Buffer.from(outputFiles[0].contents);
}

function data() {
  const folder = mkdtempSync(join(tmpdir(), 'phasewise-'));
  try {
    const file = join(folder, 'data.json');
    execFileSync(process.execPath, [join(repository, 'scripts/pack_data.mjs'), '--out', file],
      { stdio: ['ignore', 'ignore', 'inherit'] });
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** "data.json" becomes "data-<hash>.json". @param {string} name @param {Buffer} bytes */
function hashed(name, bytes) {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  return name.replace(/\.(?=[a-z]+$)/, `-${hash}.`);
}

/** The licences of what the site is made of: ours, the libraries' in the module, the fonts'. */
const notice = () => ['web/NOTICE.txt', 'assets/fonts/NOTICE.txt']
  .map((path) => source(path).toString('utf8').trim()).join('\n\n\n') + '\n';

try {
  /** @type {Record<string, Buffer>} */
  const parts = {
    'phasewise.js': built('phasewise.js'),
    'phasewise.wasm': built('first.wasm'),
    'rest.wasm': built('rest.wasm'),
    'inter-regular.otf': built('fonts/inter-regular.otf'),
    'inter-semibold.otf': built('fonts/inter-semibold.otf'),
    'icons.ttf': built('fonts/icons.ttf'),
    'data.json': data(),
    'page.js': await bundle('web/boot.js'),
    'app.css': await bundle('web/app.css'),
  };
  /** @type {Record<string, string | Buffer>} */
  const files = {
    'favicon.svg': source('web/favicon.svg'),
    'NOTICE.txt': notice(),
  };
  let page = source('shell.html').toString('utf8')
    .replace(/<!--.*?-->/gs, '')
    .replace(/\n\s+/g, '\n')
    .replaceAll('{{favicon.svg}}', 'favicon.svg');
  for (const [name, bytes] of Object.entries(parts)) {
    const file = hashed(name, bytes);
    files[file] = bytes;
    page = page.replaceAll(`{{${name}}}`, file);
  }
  const unfilled = page.match(/\{\{.*?\}\}/);
  if (unfilled) {
    throw new Error(`shell.html names ${unfilled[0]}, which is no part of the site.`);
  }
  files['index.html'] = page;

  mkdirSync(options.out, { recursive: true });
  for (const name of readdirSync(options.out)) {
    if (!(name in files) && name !== 'phasewise') { // the command line lies beside the site
      rmSync(join(options.out, name), { recursive: true });
    }
  }
  for (const [name, bytes] of Object.entries(files)) {
    writeFileSync(join(options.out, name), bytes);
  }
  console.log(`${options.out}: ${Object.keys(files).length} files`);
} catch (fault) {
  console.error(`pack: ${fault instanceof Error ? fault.message : fault}`);
  process.exitCode = 1;
}
