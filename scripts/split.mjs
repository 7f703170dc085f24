// Splits the program in two, first.wasm and rest.wasm beside it (cmake/split.cmake):
//   node scripts/split.mjs --program phasewise.wasm --emscripten <folder of emcc> --later <pattern> <object file>...
// To the rest go the functions that only object files of the pattern define, and those that only these call. The program must hold its functions' names.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

const { values: options, positionals: objects } = parseArgs({
  options: { program: { type: 'string' }, emscripten: { type: 'string' }, later: { type: 'string' } },
  allowPositionals: true,
});
const later = new RegExp(options.later);

/** @param {string} command @param {string[]} args */
function run(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) {
    console.error(`split: ${command} failed: ${stderr.slice(-2000)}`);
    process.exit(1);
  }
  return stdout;
}

const binaryen = join(run(join(options.emscripten, 'em-config'), ['BINARYEN_ROOT']).trim(), 'bin');
// What the compiler was told to use (cmake/options.cmake).
const features = ['bulk-memory', 'exception-handling', 'mutable-globals', 'nontrapping-float-to-int', 'sign-ext']
  .map((feature) => `--enable-${feature}`);

/** The functions that the object files define, alone or each for itself. @param {string[]} files */
const definedIn = (files) => new Set(run(join(options.emscripten, 'emnm'), ['--defined-only', '--format=posix', ...files])
  .split('\n').map((line) => line.split(' ')).filter(([, kind]) => 'TtWw'.includes(kind ?? ' ')).map(([name]) => name));
const early = definedIn(objects.filter((file) => !later.test(file)));
const late = definedIn(objects.filter((file) => later.test(file)));

/** Who calls whom, and what cannot be told from calls: exports, and what is called through the table. */
const callers = new Map();
const pointedAt = new Set();
for (const line of run(join(binaryen, 'wasm-opt'), [options.program, ...features, '--print-call-graph']).split('\n')) {
  const [, name, callee] = /^ {2}"(.*?)"(?: -> "(.*?)"| \[)/.exec(line) ?? [];
  if (callee) {
    callers.set(callee, [...callers.get(callee) ?? [], name]);
  } else if (name && line.includes('fillcolor="white"')) {
    callers.set(name, callers.get(name) ?? []);
  } else if (name) {
    pointedAt.add(name);
  }
}

const functions = [...callers.keys()];
const moved = new Set(functions.filter((name) => late.has(name) && !early.has(name)));
const onlyMoved = (name) => callers.get(name).every((caller) => caller === name || moved.has(caller));
// What nobody else calls goes with them.
for (let before = -1; before !== moved.size;) {
  before = moved.size;
  for (const name of functions) {
    if (!moved.has(name) && !pointedAt.has(name) && callers.get(name).length > 0 && onlyMoved(name)) {
      moved.add(name);
    }
  }
}

const folder = mkdtempSync(join(tmpdir(), 'phasewise-'));
try {
  const list = join(folder, 'moved');
  writeFileSync(list, [...moved].join('\n'));
  const parts = ['first', 'rest'].map((name) => join(dirname(options.program), `${name}.wasm`));
  run(join(binaryen, 'wasm-split'), ['--split', options.program, `--split-funcs=@${list}`, ...features,
    '--no-placeholders', '--export-prefix=%', '-o1', parts[0], '-o2', parts[1]]);
  for (const part of parts) {
    const merged = join(folder, 'merged.wasm');
    run(join(binaryen, 'wasm-opt'), [part, ...features, '--enable-reference-types', '--duplicate-function-elimination', '-o', merged]);
    writeFileSync(part, readFileSync(merged));
  }
  const [first, rest] = parts.map((part) => `${Math.round(statSync(part).size / 1024)} KB`);
  console.log(`split: ${first} first, ${rest} later (${moved.size} of ${functions.length} functions)`);
} finally {
  rmSync(folder, { recursive: true });
}
