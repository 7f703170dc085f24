// clang-tidy over src/: `node tests/static/lint.mjs <folder of verdicts>`. Reads build/host and, for what only
// the page has, build/web. The files of a folder are looked at some at a time, as one text: most of the time
// goes to the standard headers, which they share. A text is skipped if it was clean before under the same rules.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

import { root } from './sources.mjs';

const run = promisify(execFile);
const options = { maxBuffer: 1 << 28, cwd: root };
const verdicts = process.argv[2] ?? join(root, 'build/lint_verdicts');
const database = join(root, 'build/lint');
const mostFiles = 10; // in a text

function commandsOf(preset) {
  const commands = JSON.parse(readFileSync(join(root, `build/${preset}/compile_commands.json`), 'utf8'));
  return commands.filter(({ file }) => file.startsWith(join(root, 'src/')));
}

// The page's own files as clang sees them through em++.
async function pageCommands(known) {
  const only = commandsOf('web').filter(({ file }) => !known.has(file));
  if (only.length === 0) return [];
  const compiler = only[0].command.split(' ')[0];
  const { stdout } = await run(compiler, ['--cflags'], options);
  return only.map((entry) => ({
    ...entry,
    command: entry.command.replace(compiler, `clang++-19 ${stdout.trim()}`),
  }));
}

/** The texts: each includes some files of one folder. */
function textsOf(entries) {
  const folders = new Map();
  for (const entry of [...entries].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const folder = dirname(entry.file);
    folders.set(folder, [...folders.get(folder) ?? [], entry]);
  }
  return [...folders].flatMap(([folder, inside]) => {
    const count = Math.ceil(inside.length / mostFiles);
    return Array.from({ length: count }, (_, n) => {
      const some = inside.slice(Math.floor(n * inside.length / count), Math.floor((n + 1) * inside.length / count));
      const name = `${folder.slice(join(root, 'src/').length).replaceAll('/', '_')}_${n}`;
      const file = join(database, `${name}.cpp`);
      writeFileSync(file, some.map((entry) => `#include "${entry.file}"\n`).join(''));
      const command = some[0].command.replaceAll(some[0].file, file);
      return { name, file, command, directory: some[0].directory };
    });
  });
}

async function fingerprint({ command, directory }) {
  const preprocess = command.replace(/ -o \S+/, '').replace(/ -MD -MT \S+ -MF \S+/, '').replace(/ -c /, ' -E -CC -P ');
  const { stdout } = await run('/bin/sh', ['-c', preprocess], { ...options, cwd: directory });
  const rules = readFileSync(join(root, '.clang-tidy'));
  return createHash('sha256').update(rules).update(command).update(stdout).digest('hex');
}

async function lint(text) {
  try {
    const verdict = join(verdicts, await fingerprint(text));
    if (existsSync(verdict)) return null;
    // A text includes .cpp files, and only a text does.
    await run('clang-tidy-19', ['--quiet', '--checks=-bugprone-suspicious-include',
      '--extra-arg=-Wno-shadow', '-p', database, text.file], options);
    writeFileSync(verdict, `${text.name}\n`);
    return null;
  } catch (error) {
    return `${text.name}:\n${error.stdout || error.message}`;
  }
}

mkdirSync(database, { recursive: true });
mkdirSync(verdicts, { recursive: true });
const host = commandsOf('host');
const entries = [...host, ...await pageCommands(new Set(host.map(({ file }) => file)))];
const texts = textsOf(entries);
writeFileSync(join(database, 'compile_commands.json'), JSON.stringify(texts.map(({ name, ...entry }) => entry)));

const waiting = [...texts];
let faults = 0;
async function work() {
  for (let text = waiting.shift(); text; text = waiting.shift()) {
    const fault = await lint(text);
    if (fault) {
      faults += 1;
      console.log(fault);
    }
  }
}
await Promise.all(Array.from({ length: availableParallelism() }, work));
console.log(`lint: ${faults === 0 ? 'ok' : `faults in ${faults} texts`}, ${texts.length} texts of ${entries.length} files`);
process.exitCode = faults === 0 ? 0 : 1;
