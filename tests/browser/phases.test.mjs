// A workout for each of the five phases: built, varied out of the phase's range, mended by the fix that the
// checks offer, undone and done again, and found after a reload. By mouse in every phase; by the keyboard
// alone and by clicks alone in one each.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { finish, withEmptyPlan } from './support.mjs';

after(finish);

const phases = [
  { phase: 'Phase 1: Stabilization Endurance', main: 'Ball Wall Squat', reps: '8', fix: /^Fix: Set 12 reps/ },
  { phase: 'Phase 2: Strength Endurance', main: 'Barbell Bench Press', reps: '20', fix: /^Fix: Set 12 reps/ },
  { phase: 'Phase 3: Muscular Development', main: 'Barbell Squat', reps: '20', fix: /^Fix: Set 12 reps/ },
  { phase: 'Phase 4: Maximal Strength', main: 'Conventional Deadlift', reps: '12', fix: /^Fix: Set 5 reps/ },
  { phase: 'Phase 5: Power', main: 'Lat Pulldown', reps: '12', fix: /^Fix: Set 5 reps/ },
];

/** @param {import('./support.mjs').App} app */
const allEntries = (app) => Promise.all(
  ['Warm-up', 'Activation', 'Resistance training', 'Cool-down'].map((block) => app.entries(block)),
);

/** Types into a field of Details, from what has the keyboard. @param {import('./support.mjs').App} app */
async function type(app, text) {
  await app.page.keyboard.press('ControlOrMeta+A');
  await app.page.keyboard.type(text);
  await app.press('Enter');
}

/** The error that the checks hold against the repetitions. @param {import('./support.mjs').App} app */
const repsError = (app) => app.by('list', 'Findings').getByRole('listitem', { name: /^Error: .* reps/ });

/** @param {import('./support.mjs').App} app */
async function undoAllRedoAll(app) {
  const undo = app.by('button', 'Undo');
  const built = await allEntries(app);
  let steps = 0;
  while (await undo.getAttribute('aria-disabled') !== 'true') {
    await app.click(undo);
    steps += 1;
    assert.ok(steps < 40);
  }
  assert.deepEqual((await allEntries(app)).flat(), []);
  for (let i = 0; i < steps; ++i) {
    await app.click(app.by('button', 'Redo'));
  }
  assert.deepEqual(await allEntries(app), built);
}

for (const { phase, main, reps, fix } of phases) {
  test(`${phase}: built, mended and kept, by mouse`, () => withEmptyPlan(async (app) => {
    await app.click(app.by('radio', phase));
    for (const [name, block] of [['Foam Roll: Calves', 'Warm-up'], [main, 'Resistance training'],
      ['Static Gastrocnemius Stretch', 'Cool-down']]) {
      await app.search(name);
      await app.drag(app.by('option', name), await app.center(app.by('list', block)));
    }
    await app.click(app.by('list', 'Resistance training').getByRole('listitem', { name: new RegExp(`^${main}`) }).last());
    await app.click(app.by('textbox', 'Reps'));
    await type(app, reps);
    assert.equal(await repsError(app).count(), 1);
    await app.click(repsError(app).getByRole('button', { name: fix }));
    assert.equal(await repsError(app).count(), 0);
    await undoAllRedoAll(app);
    const built = await allEntries(app);
    await app.saved();
    await app.reload();
    assert.deepEqual(await allEntries(app), built);
  }));
}

test('By the keyboard alone', () => withEmptyPlan(async (app) => {
  await app.tabTo('Search exercises');
  await app.page.keyboard.type('ball wall squat');
  await app.press('ArrowDown');
  await app.press('Enter');
  await app.tabTo('Ball Wall Squat; 2 sets of 15, tempo 4/2/1, rest 60 s, RPE 5-6');
  await app.tabTo('Reps');
  await type(app, '8');
  assert.equal(await repsError(app).count(), 1);
  await app.press('ArrowUp');
  assert.match((await app.entries('Resistance training'))[0], /2 sets of 9/);
  for (let i = 0; i < 3; ++i) {
    await app.press('ArrowUp');
  }
  assert.equal(await repsError(app).count(), 0);
  await app.tabTo('Undo');
  await app.press('Enter');
  assert.match((await app.entries('Resistance training'))[0], /2 sets of 11/);
}));

test('By clicks alone', () => withEmptyPlan(async (app) => {
  await app.search('push-up');
  await app.click(app.by('option', 'Push-Up'));
  await app.click(app.by('button', 'Add to Resistance training'));
  await app.click(app.by('option', 'Incline Push-Up'));
  await app.click(app.by('button', 'Add to Resistance training'));
  await app.click(app.by('list', 'Resistance training').getByRole('listitem', { name: /^Push-Up/ }));
  await app.click(app.by('button', 'Group with next'));
  assert.equal(await app.by('list', 'Resistance training').getByRole('list').count(), 1);
  await app.click(app.by('button', 'Ungroup'));
  assert.equal(await app.by('list', 'Resistance training').getByRole('list').count(), 0);
  await app.click(app.by('button', 'Remove'));
  assert.equal((await app.entries('Resistance training')).length, 1);
}));

test('A drop in a pair phase offers its partner, and Enter keeps it', () => withEmptyPlan(async (app) => {
  await app.click(app.by('radio', 'Phase 2: Strength Endurance'));
  await app.search('barbell bench press');
  await app.drag(app.by('option', 'Barbell Bench Press'), await app.center(app.by('list', 'Resistance training')));
  assert.equal(await app.by('button', /^Keep .* as the partner$/).count(), 1);
  await app.press('Enter');
  assert.equal(await app.by('button', /^Keep .* as the partner$/).count(), 0);
  assert.equal(await app.by('listitem', 'Superset').getByRole('listitem').count(), 2);
}));

test('A plan is made, renamed, deleted, restored', () => withEmptyPlan(async (app) => {
  await app.click(app.by('button', 'Plan: New plan'));
  const row = app.by('list', 'Plans').getByRole('listitem', { name: /^New plan/ });
  await app.click(row.getByRole('button', { name: 'Rename' }));
  await app.page.keyboard.press('ControlOrMeta+A');
  await app.page.keyboard.type('Spring base');
  await app.press('Enter');
  const renamed = app.by('list', 'Plans').getByRole('listitem', { name: /^Spring base/ });
  assert.equal(await renamed.count(), 1);
  await app.click(renamed.getByRole('button', { name: 'Delete' }));
  assert.equal(await renamed.count(), 0);
  await app.click(app.by('button', 'Bin'));
  await app.click(app.by('button', 'Restore'));
  await app.click(app.by('button', 'Bin'));
  assert.equal(await renamed.count(), 1);
  await app.saved();
  await app.reload();
  await app.click(app.by('tab', 'Plans'));
  assert.equal(await renamed.count(), 1);
}));
