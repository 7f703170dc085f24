// clang-tidy over src/: `node tests/static/lint.mjs <folder of verdicts>`. Reads build/host and, for what only
// the page has, build/web. A file is skipped if its preprocessed text was clean before under the same rules.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { root } from './sources.mjs';

const run = promisify(execFile);
const options = { maxBuffer: 1 << 28, cwd: root };
const verdicts = process.argv[2] ?? join(root, 'build/lint_verdicts');
const database = join(root, 'build/lint');

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

async function fingerprint({ command, directory }) {
  const preprocess = command.replace(/ -o \S+/, '').replace(/ -MD -MT \S+ -MF \S+/, '').replace(/ -c /, ' -E -CC -P ');
  const { stdout } = await run('/bin/sh', ['-c', preprocess], { ...options, cwd: directory });
  const rules = readFileSync(join(root, '.clang-tidy'));
  return createHash('sha256').update(rules).update(command).update(stdout).digest('hex');
}

async function lint(entry) {
  const name = entry.file.slice(root.length);
  try {
    const verdict = join(verdicts, await fingerprint(entry));
    if (existsSync(verdict)) return null;
    await run('clang-tidy-19', ['--quiet', '-p', database, entry.file], options);
    writeFileSync(verdict, `${name}\n`);
    return null;
  } catch (error) {
    return `${name}:\n${error.stdout || error.message}`;
  }
}

const host = commandsOf('host');
const entries = [...host, ...await pageCommands(new Set(host.map(({ file }) => file)))];
mkdirSync(database, { recursive: true });
mkdirSync(verdicts, { recursive: true });
writeFileSync(join(database, 'compile_commands.json'), JSON.stringify(entries));

const waiting = [...entries];
let faults = 0;
async function work() {
  for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
    const fault = await lint(entry);
    if (fault) {
      faults += 1;
      console.log(fault);
    }
  }
}
await Promise.all(Array.from({ length: availableParallelism() }, work));
console.log(`lint: ${faults === 0 ? 'ok' : `${faults} files with faults`}, ${entries.length} files`);
process.exitCode = faults === 0 ? 0 : 1;
