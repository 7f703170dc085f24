// Checks the data files: `node tests/static/schemas.mjs`. Every file of assets/ against its schema,
// every fixture against the verdict its folder names, and what a schema cannot say: references,
// uniqueness, cycles. One line a check; exits with 1 on a fault.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });

let faultCount = 0;

function report(check, faults, seen) {
  console.log(`${faults.length === 0 ? 'ok  ' : 'FAIL'} ${check}${seen === undefined ? '' : ` (${seen})`}`);
  for (const fault of faults) console.log(`     ${fault}`);
  faultCount += faults.length;
}

function readJson(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

function jsonFiles(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder)).filter((name) => name.endsWith('.json')).sort();
}

// --- Files against their schemas ---------------------------------------------------------------

const validators = new Map();

function schemaFaults(kind, document) {
  if (!validators.has(kind)) {
    validators.set(kind, ajv.compile(readJson(`assets/schema/${kind}.schema.json`)));
  }
  const validate = validators.get(kind);
  if (validate(document)) return [];
  return validate.errors.map((error) => {
    const detail = error.params.additionalProperty ?? error.params.allowedValues?.join(', ') ?? '';
    return `${error.instancePath || '/'}: ${error.message}${detail && ` (${detail})`}`;
  });
}

const components = [
  'resistance', 'core', 'balance', 'plyometric', 'saq', 'smr', 'static_stretch', 'active_stretch',
  'dynamic_stretch', 'corrective', 'cardio', 'generic',
];
const kindOfFile = new Map([
  ...components.map((component) => [`assets/exercises/${component}.json`, 'exercises']),
  ['assets/exercises/muscles.json', 'muscles'],
  ['assets/exercises/power_map.json', 'power_map'],
  ['assets/opt/acute_variables.json', 'acute_variables'],
  ['assets/opt/blocks.json', 'blocks'],
  ['assets/opt/rules.json', 'rules'],
  ['assets/icons/icons.json', 'icons'],
]);
// Every file of these folders has a schema: a new one is either listed above or named after its own.
for (const folder of ['assets/exercises', 'assets/opt', 'assets/icons']) {
  for (const name of jsonFiles(folder)) {
    if (!kindOfFile.has(`${folder}/${name}`)) kindOfFile.set(`${folder}/${name}`, basename(name, '.json'));
  }
}

const documents = new Map();
for (const [path, kind] of kindOfFile) {
  if (!existsSync(join(root, `assets/schema/${kind}.schema.json`))) {
    report(`schema of ${path}`, [`assets/schema/${kind}.schema.json is missing`]);
    continue;
  }
  try {
    documents.set(path, readJson(path));
    report(`schema of ${path}`, schemaFaults(kind, documents.get(path)));
  } catch (fault) {
    report(`schema of ${path}`, [fault.message]);
  }
}
if (faultCount > 0) process.exit(1); // what follows takes the shapes for granted

// --- Fixtures: the strict reader must give the same verdicts -------------------------------------

for (const kind of readdirSync(join(root, 'tests/static/fixtures')).sort()) {
  if (!existsSync(join(root, `assets/schema/${kind}.schema.json`))) continue;
  for (const verdict of ['valid', 'invalid']) {
    const folder = `tests/static/fixtures/${kind}/${verdict}`;
    const names = jsonFiles(folder);
    const faults = [];
    for (const name of names) {
      const found = schemaFaults(kind, readJson(`${folder}/${name}`));
      if (verdict === 'valid' && found.length > 0) faults.push(`${name}: ${found.join('; ')}`);
      if (verdict === 'invalid' && found.length === 0) faults.push(`${name} is accepted`);
    }
    if (names.length === 0) faults.push('no fixtures');
    report(`fixtures ${kind}/${verdict}`, faults, names.length);
  }
}

// --- Example clients -----------------------------------------------------------------------------

for (const name of jsonFiles('assets/examples/clients')) {
  const path = `assets/examples/clients/${name}`;
  report(`schema of ${path}`, schemaFaults('client', readJson(path)));
}

// --- What a schema cannot say --------------------------------------------------------------------

const exercises = components.flatMap((component) => {
  const file = documents.get(`assets/exercises/${component}.json`);
  return file.exercises.map((exercise) => ({ ...exercise, component: file.component }));
});
const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]));
const muscles = documents.get('assets/exercises/muscles.json').muscles;
const parentsOf = new Map(muscles.map((muscle) => [muscle.id, muscle.parents ?? []]));
const powerMap = documents.get('assets/exercises/power_map.json');
const acute = documents.get('assets/opt/acute_variables.json');
const blocks = documents.get('assets/opt/blocks.json').blocks;
const ruleBook = documents.get('assets/opt/rules.json');

function duplicates(values) {
  const seen = new Set();
  return values.filter((value) => seen.size === seen.add(value).size).map((value) => `${value} stands twice`);
}

report('a component file names its own component', components
  .filter((component) => documents.get(`assets/exercises/${component}.json`).component !== component));

report('exercise ids are unique', duplicates(exercises.map(({ id }) => id)), exercises.length);

const prefixes = {
  resistance: 'RES', core: 'COR', balance: 'BAL', plyometric: 'PLY', saq: 'SAQ', smr: 'SMR',
  static_stretch: 'STA', active_stretch: 'ACT', dynamic_stretch: 'DYN', corrective: 'CEX',
  cardio: 'CAR', generic: 'GEN',
};
report('an id starts with the letters of its component', exercises
  .filter(({ id, component }) => !id.startsWith(prefixes[component])).map(({ id }) => id));

const spelling = (text) => text.toLowerCase().normalize('NFC').replace(/\s+/g, ' ').trim();
const spellings = exercises.flatMap(({ name, aliases }) => [name, ...aliases].map(spelling));
report('names and aliases are unique', duplicates(spellings), spellings.length);

const relations = [
  'regression', 'progression', 'prior_level', 'next_level', 'standing_twin',
  'phase2_stabilization_partner', 'phase5_power_partner',
];
const related = (exercise, relation) => [exercise[relation] ?? []].flat();
let relationCount = 0;
report('relations name other exercises', exercises.flatMap((exercise) =>
  relations.flatMap((relation) => related(exercise, relation)
    .filter((id) => ++relationCount && (!byId.has(id) || id === exercise.id))
    .map((id) => `${exercise.id} ${relation}: ${id}`))), relationCount);

function cycles(nextOf) {
  const state = new Map(); // id -> 'open' while on the path, 'done' afterwards
  const found = [];
  const visit = (id, path) => {
    if (state.get(id) === 'done') return;
    if (state.get(id) === 'open') {
      found.push([...path.slice(path.indexOf(id)), id].join(' > '));
      return;
    }
    state.set(id, 'open');
    for (const next of nextOf(id)) if (byId.has(next)) visit(next, [...path, id]);
    state.set(id, 'done');
  };
  for (const { id } of exercises) visit(id, []);
  return found;
}
for (const relation of ['regression', 'progression', 'prior_level', 'next_level']) {
  report(`${relation} has no cycles`, cycles((id) => related(byId.get(id), relation)));
}

report('a regression or progression keeps the level', exercises.flatMap((exercise) =>
  ['regression', 'progression'].flatMap((relation) => related(exercise, relation)
    .filter((id) => byId.get(id) && byId.get(id).level !== exercise.level)
    .map((id) => `${exercise.id} ${relation}: ${id}`))));
report('a progression keeps the component', exercises
  .filter(({ progression, component }) => progression && byId.get(progression)?.component !== component)
  .map(({ id, progression }) => `${id}: ${progression}`));

const playsRole = (exercise, component, level) =>
  (exercise.component === component && exercise.level === level) ||
  (exercise.also_counts_as ?? []).some((role) => role.component === component && role.level === level);
report('a stabilization partner plays the stabilization role of the same pattern', exercises.flatMap((exercise) =>
  related(exercise, 'phase2_stabilization_partner')
    .filter((id) => byId.has(id))
    .filter((id) => !playsRole(byId.get(id), 'resistance', 'stabilization') ||
      byId.get(id).pattern_family !== exercise.pattern_family)
    .map((id) => `${exercise.id}: ${id}`)));
report('a power partner is explosive', exercises.flatMap((exercise) =>
  related(exercise, 'phase5_power_partner')
    .filter((id) => byId.has(id) && byId.get(id).phase5_role !== 'power')
    .map((id) => `${exercise.id}: ${id}`)));
report('a standing twin needs no floor and no lying', exercises
  .filter(({ standing_twin: twin }) => byId.has(twin))
  .filter(({ standing_twin: twin }) => byId.get(twin).floor === 'yes' ||
    ['prone', 'supine', 'side_lying', 'quadruped'].includes(byId.get(twin).position))
  .map(({ id, standing_twin: twin }) => `${id}: ${twin}`));
report('phase4_ok has a ceiling for percent loading', exercises
  .filter((exercise) => exercise.phase4_ok && exercise.max_pct1rm === undefined).map(({ id }) => id));

report('muscle ids are unique and parents exist', [
  ...duplicates(muscles.map(({ id }) => id)),
  ...muscles.flatMap(({ id, parents = [] }) =>
    parents.filter((parent) => !parentsOf.has(parent) || parent === id).map((parent) => `${id}: ${parent}`)),
], muscles.length);

const muscleColumns = ['primary_muscles', 'secondary_muscles', 'stabilizer_muscles', 'target_muscles'];
report('the muscles of an exercise exist', exercises.flatMap((exercise) => muscleColumns
  .flatMap((column) => (exercise[column] ?? []).filter((muscle) => !parentsOf.has(muscle)))
  .map((muscle) => `${exercise.id}: ${muscle}`)));
// Rows of volume "none" (rolling, stretches, cardio ...) never score, and may name a muscle with a part of it.
report('a muscle scores once: never with its parent, never as both primary and secondary', exercises
  .filter(({ volume }) => volume !== 'none')
  .flatMap((exercise) => {
    const scored = [...exercise.primary_muscles, ...(exercise.secondary_muscles ?? [])];
    const twice = duplicates(scored);
    const withParent = scored.flatMap((muscle) => (parentsOf.get(muscle) ?? [])
      .filter((parent) => scored.includes(parent)).map((parent) => `${muscle} with ${parent}`));
    return [...twice, ...withParent].map((fault) => `${exercise.id}: ${fault}`);
  }));

/** Every [low, high] and every dose_low with its dose_high, wherever it stands. */
function turnedRanges(value, path) {
  if (Array.isArray(value)) {
    const isRange = value.length === 2 && value.every((part) => typeof part === 'number');
    if (isRange) return value[0] > value[1] ? [`${path}: ${value.join(' to ')}`] : [];
    return value.flatMap((part, index) => turnedRanges(part, `${path}[${index}]`));
  }
  if (value === null || typeof value !== 'object') return [];
  const pairs = [['dose_low', 'dose_high'], ['lo', 'hi']]
    .filter(([low, high]) => value[low] > value[high])
    .map(([low, high]) => `${path}: ${low} over ${high}`);
  return [...pairs, ...Object.entries(value).flatMap(([key, part]) => turnedRanges(part, `${path}.${key}`))];
}
report('ranges run from low to high', [...documents].flatMap(([path, document]) => turnedRanges(document, path)));

report('the power map names explosive exercises', [
  ...Object.values(powerMap.families).flat().filter((id) => byId.get(id)?.phase5_role !== 'power'),
  ...powerMap.skilled_only.filter((id) => !byId.has(id)),
]);

// --- Acute variables and blocks ------------------------------------------------------------------

report('the five phases stand in order',
  acute.phases.map(({ phase }) => phase).join() === '1,2,3,4,5' ? [] : ['not 1 to 5']);

const rows = acute.phases.flatMap(({ phase, components: list }) =>
  list.map((row) => ({ row, path: `phase ${phase} ${row.component}` })));
report('a phase names a row and a kind of group once', acute.phases.flatMap((phase) => [
  ...duplicates(phase.components.map(({ component }) => `phase ${phase.phase} ${component}`)),
  ...duplicates(phase.groups.map(({ kind }) => `phase ${phase.phase} ${kind}`)),
]));

const figures = rows.flatMap(({ row, path }) => Object.entries(row)
  .filter(([, value]) => value?.ev !== undefined)
  .map(([key, figure]) => ({ key, figure, path: `${path} ${key}` })));
const weeks = acute.phases.map(({ phase, weeks: figure }) => ({ figure, path: `phase ${phase} weeks` }));
const marked = [
  ...figures, ...weeks,
  ...acute.ramp.map((figure, index) => ({ figure, path: `ramp[${index}]` })),
  ...blocks.map((figure) => ({ figure, path: `block ${figure.id}` })),
  ...ruleBook.rules.map((figure) => ({ figure, path: `rule ${figure.id}` })),
  ...Object.entries(ruleBook.variants).map(([id, figure]) => ({ figure, path: `variant ${id}` })),
];
report('source ids exist', marked.flatMap(({ figure, path }) => figure.sources
  .filter((source) => !(source in acute.sources)).map((source) => `${path}: ${source}`)), marked.length);
const cited = new Set(marked.flatMap(({ figure }) => figure.sources));
report('every source is cited', Object.keys(acute.sources).filter((source) => !cited.has(source)));
report('a published figure has a source, one from memory or of the app has none', marked
  .filter(({ figure }) => (figure.sources.length > 0) !== ['A', 'B'].includes(figure.ev)).map(({ path }) => path));

const within = (inner, outer) => outer[0] <= inner[0] && inner[1] <= outer[1];
report('bands and editions lie inside the published range', figures.flatMap(({ figure, path }) =>
  ['band', '6e', '7e'].filter((key) => figure.range && figure[key] && !within(figure[key], figure.range))
    .map((key) => `${path} ${key}`)));
report('a band that equals its range is left out', figures
  .filter(({ figure }) => figure.band && String(figure.band) === String(figure.range)).map(({ path }) => path));

const judged = ['exercises', 'sets', 'reps', 'reps_side', 'hold_s', 'rest_s', 'minutes', 'zone'];
report('a default pick lies inside the range and the band', rows.flatMap(({ row, path }) => [
  ...judged.filter((key) => key !== 'exercises' || row.default.exercises !== 0)
    .filter((key) => row.default[key] !== undefined && row[key])
    .filter((key) => !within([row.default[key], row.default[key]], row[key].band ?? row[key].range))
    .map((key) => `${path} ${key}`),
  ...[row.default.load, row.default.alt_load]
    .filter((load) => load?.kind === 'pct1rm')
    .filter((load) => !within([load.lo, load.hi], row.intensity.band ?? row.intensity.range))
    .map(() => `${path} load`),
  ...(row.default.tempo !== undefined && row.default.tempo !== row.tempo?.value ? [`${path} tempo`] : []),
]));
report('group defaults lie inside their ranges', acute.phases.flatMap(({ phase, groups }) =>
  groups.flatMap((group) => Object.entries(group.default)
    .filter(([key, value]) => !group[key] || !within([value].flat().length === 2 ? value : [value, value], group[key]))
    .map(([key]) => `phase ${phase} ${group.kind} ${key}`))));

report('the seven blocks stand in order', blocks.map(({ id }) => id).join() ===
  'warm_up,activation,skill_development,resistance_training,clients_choice,cardio,cool_down' ? [] : ['other order']);
report('every component but static_stretch is at home in one block, static_stretch in two', components
  .filter((component) => component !== 'generic')
  .filter((component) => blocks.filter(({ usual_for: usual }) => usual.includes(component)).length !==
    (component === 'static_stretch' ? 2 : 1)));
report('a block accepts what is at home in it', blocks.flatMap(({ id, accepts, usual_for: usual, head }) =>
  [...usual, ...head].filter((component) => !accepts.includes(component)).map((component) => `${id}: ${component}`)));

// --- Rules ---------------------------------------------------------------------------------------

report('a rule stands in the list once', duplicates(ruleBook.rules.map(({ id }) => id)), ruleBook.rules.length);
const weight = ['block', 'error', 'warning', 'tip'];
report('the lighter case of a rule is not heavier', ruleBook.rules
  .filter(({ severity, soft }) => weight.indexOf(soft) < weight.indexOf(severity)).map(({ id }) => id));
// The first reason that fits counts, so one behind a wider one would never be read.
const covers = (wide, narrow) => wide.variable === narrow.variable &&
  ['phase', 'row'].every((key) => wide[key] === undefined || wide[key] === narrow[key]);
report('no reason stands behind one that covers it', ruleBook.reasons.flatMap((reason, index) => ruleBook.reasons
  .slice(0, index).filter((earlier) => covers(earlier, reason)).map(() => `reasons[${index}]`)));
report('loads fall as repetitions rise', ruleBook.load_reps.table.slice(1)
  .filter(([reps, pct], index) => reps <= ruleBook.load_reps.table[index][0] || pct > ruleBook.load_reps.table[index][1])
  .map((row) => row.join(': ')));

console.log(faultCount === 0 ? 'schemas: no faults' : `schemas: ${faultCount} faults`);
process.exit(faultCount === 0 ? 0 : 1);
