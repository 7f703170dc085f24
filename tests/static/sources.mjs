// The C++ files of src/, for the checks that read them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

// Blanks comments and, unless asked otherwise, the inside of strings; lines keep their numbers.
export function withoutComments(text, keepStrings = false) {
  const blank = (match) => match.replace(/[^\n]/g, ' ');
  return text.replace(/\/\/[^\n]*|\/\*[^]*?\*\/|"(?:\\.|[^"\\\n])*"/g, (match) =>
    keepStrings && match.startsWith('"') ? match : blank(match));
}

// [{ path: 'model/plan.hpp', text }] of the folder src/<folder>.
export function readSources(folder = '.') {
  return readdirSync(join(root, 'src', folder), { withFileTypes: true, recursive: false })
    .flatMap((entry) => {
      const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return readSources(path);
      if (!/\.(cpp|hpp)$/.test(path)) return [];
      return [{ path, text: readFileSync(join(root, 'src', path), 'utf8') }];
    });
}

// Prints the faults of a check and sets the exit status.
export function finish(what, faults, seen) {
  for (const fault of faults) console.log(fault);
  console.log(`${what}: ${faults.length === 0 ? 'ok' : `${faults.length} faults`} in ${seen} files`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
