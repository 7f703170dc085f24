// Writes what the command line knows as a C++ source: node scripts/embed_data.mjs --out <file.cpp>
// Both packed data files (pack_data.mjs) as byte arrays, so that the program runs wherever it is copied to.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({ options: { out: { type: 'string' } } });
if (!options.out) {
  console.error('usage: node scripts/embed_data.mjs --out <file.cpp>');
  process.exit(2);
}

/** @param {string[]} which @returns {Buffer} */
function packed(...which) {
  const folder = mkdtempSync(join(tmpdir(), 'phasewise-'));
  try {
    const file = join(folder, 'data.json');
    const script = fileURLToPath(new URL('pack_data.mjs', import.meta.url));
    execFileSync(process.execPath, [script, '--out', file, ...which], { stdio: ['ignore', 'ignore', 'inherit'] });
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A function of C++ that answers the bytes. @param {string} name @param {Buffer} bytes */
const answers = (name, bytes) => `
std::string_view ${name}() {
    static const char bytes[] = {${[...bytes].map((byte) => (byte > 127 ? byte - 256 : byte)).join(',')}};
    return {bytes, sizeof bytes};
}
`;

mkdirSync(dirname(options.out), { recursive: true });
writeFileSync(options.out, `#include "cli/embedded_data.hpp"

namespace phasewise::cli {
${answers('embedded_knowledge', packed())}${answers('embedded_people', packed('--people'))}
}  // namespace phasewise::cli
`);
