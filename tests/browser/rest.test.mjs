// Nothing is drawn while nothing happens.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { finish, withApp } from './support.mjs';

after(finish);

const rest = 10_000; // what the measure is about: time that passes

/** @param {import('./support.mjs').App} app */
async function framesAtRest(app) {
  await app.saved();
  const before = await app.frames();
  await app.page.waitForTimeout(rest);
  return await app.frames() - before;
}

test('0 frames in 10 s of rest', () => withApp(async (app) => {
  assert.equal(await framesAtRest(app), 0);
}));

test('0 frames in 10 s with the caret in the search field', () => withApp(async (app) => {
  await app.search('squat');
  assert.equal(await framesAtRest(app), 0);
}));

test('few frames follow an input', () => withApp(async (app) => {
  await app.saved();
  await app.page.mouse.move(700, 500);
  await app.settled();
  const before = await app.frames();
  await app.page.mouse.move(701, 500);
  await app.settled();
  const drawn = await app.frames() - before;
  console.log(`frames after one move of the mouse: ${drawn}`);
  assert.ok(drawn > 0 && drawn <= 4, `${drawn}`);
}));
