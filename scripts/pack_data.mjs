// Packs the data that the first screen needs into one compact JSON file, or with --people what the model says
// of people (who may train how, what a movement screen leads to, how programs are laid out):
//   node scripts/pack_data.mjs --out <file> [--assets <folder>] [--people]
// "exercises" is the list of the component files in the order below; every other key is the content
// of its file as it stands. The same assets give the same bytes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';

const componentOrder = [
  'resistance', 'core', 'balance', 'plyometric', 'saq', 'smr', 'static_stretch', 'active_stretch',
  'dynamic_stretch', 'corrective', 'cardio', 'generic',
];

const { values: options } = parseArgs({
  options: { out: { type: 'string' }, assets: { type: 'string' }, people: { type: 'boolean', default: false } },
});
if (!options.out) {
  console.error('usage: node scripts/pack_data.mjs --out <file> [--assets <folder>] [--people]');
  process.exit(2);
}
const assets = options.assets ?? fileURLToPath(new URL('../assets/', import.meta.url));

function readAsset(path) {
  try {
    return JSON.parse(readFileSync(join(assets, path), 'utf8'));
  } catch (fault) {
    console.error(`${path}: ${fault.message}`);
    process.exit(1);
  }
}

const packedPeople = () => ({
  schema: 1,
  client_rules: readAsset('opt/client_rules.json'),
  assessment: readAsset('opt/assessment.json'),
  programs: readAsset('opt/programs.json'),
});

const packedPlanner = () => ({
  schema: 1,
  exercises: componentOrder.map((component) => readAsset(`exercises/${component}.json`)),
  muscles: readAsset('exercises/muscles.json'),
  power_map: readAsset('exercises/power_map.json'),
  acute_variables: readAsset('opt/acute_variables.json'),
  blocks: readAsset('opt/blocks.json'),
  rules: readAsset('opt/rules.json'),
});

const packed = options.people ? packedPeople() : packedPlanner();
const bytes = Buffer.from(JSON.stringify(packed), 'utf8');
mkdirSync(dirname(options.out), { recursive: true });
writeFileSync(options.out, bytes);

const brotli = brotliCompressSync(bytes, {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  },
});
const exercises = (packed.exercises ?? []).reduce((sum, file) => sum + file.exercises.length, 0);
console.log(`${options.people ? 'people' : `data: ${exercises} exercises`}, ${bytes.length} bytes, ` +
  `${brotli.length} bytes with brotli`);
