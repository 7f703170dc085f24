// Five exercises for three blocks in two phases, and what the workout must say of them.
import assert from 'node:assert/strict';

export const phase1 = 'Phase 1: Stabilization Endurance';
export const phase2 = 'Phase 2: Strength Endurance';

/** Each block with the number key that adds to it. */
const warmUp = { block: 'Warm-up', key: '1' };
const activation = { block: 'Activation', key: '2' };
const resistance = { block: 'Resistance training', key: '4' };

/** @type {{ name: string, block: string, key: string, phase: string, words: RegExp }[]} */
export const picks = [
  { name: 'Foam Roll: Calves', ...warmUp, phase: phase1, words: /^1 hold of 30 s each side/ },
  { name: 'Floor Bridge', ...activation, phase: phase1, words: /^\d sets of (?<reps>\d+), .*rest \d+ s/ },
  { name: 'Ball Squat, Curl, to Press', ...resistance, phase: phase1,
    words: /^\d sets of (?<reps>\d+), tempo 4\/2\/1, rest \d+ s/ },
  { name: 'Push-Up', ...resistance, phase: phase2,
    words: /^\d sets of (?<reps>\d+), tempo 4\/2\/1, rest \d+ s/ },
  { name: 'Single-Leg Squat', ...activation, phase: phase2,
    words: /^\d sets of (?<reps>\d+) each side, tempo \d\/\d\/\d, rest \d+ s/ },
];

export const blocks = [
  'Warm-up', 'Activation', 'Skill development', 'Resistance training', "Client's choice", 'Cool-down',
];

/** All blocks with the names of their entries. @param {import('./support.mjs').App} app */
export async function workout(app) {
  const entries = {};
  for (const block of blocks) {
    entries[block] = await app.entries(block);
  }
  return entries;
}

/** The workout holds the five picks, in order, as the phases prescribe. @param {import('./support.mjs').App} app */
export async function holdsPicks(app) {
  for (const block of blocks) {
    const expected = picks.filter((pick) => pick.block === block);
    const found = await app.entries(block);
    assert.deepEqual(found.map((name) => name.split('; ')[0]), expected.map(({ name }) => name), block);
    expected.forEach(({ name, phase, words }, i) => {
      const said = found[i].slice(name.length + 2);
      const match = words.exec(said);
      assert.ok(match, `${found[i]} says ${words}`);
      if (match.groups?.reps && block === 'Resistance training') {
        const reps = Number(match.groups.reps);
        const [low, high] = phase === phase1 ? [12, 20] : [8, 12];
        assert.ok(reps >= low && reps <= high, `${reps} repetitions are in the range of ${phase}`);
      }
    });
  }
}

/** The workout is empty. @param {import('./support.mjs').App} app */
export async function isEmpty(app) {
  for (const block of blocks) {
    assert.deepEqual(await app.entries(block), [], block);
  }
}
