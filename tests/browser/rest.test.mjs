// Nothing is drawn while nothing happens.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { finish, withEmptyPlan as withApp } from './support.mjs';

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
  assert.ok(drawn > 0 && drawn <= 3, `${drawn}`);
}));

test('the picture at rest is final: more frames would show the same', () => withApp(async (app) => {
  const list = await app.center(app.by('list', 'Resistance training'));
  const option = await app.center(app.by('option', 'Push-Up'));
  const steps = {
    'hover a button': () => app.page.mouse.move(...Object.values(list)),
    'hover an option': () => app.page.mouse.move(option.x, option.y),
    'hold an option': () => app.page.mouse.down(),
    'drag it': () => app.page.mouse.move(list.x, list.y, { steps: 3 }),
    'drop it': () => app.page.mouse.up(),
    'hover the entry': () => app.page.mouse.move(list.x, list.y + 30),
    'focus the field': () => app.click(app.by('searchbox', 'Search exercises')),
    'type': () => app.page.keyboard.type('squat'),
    'go to the list': () => app.page.keyboard.press('ArrowDown'),
    'add by key': () => app.page.keyboard.press('4'),
    'scroll': async () => {
      await app.page.mouse.move(option.x, option.y);
      await app.page.mouse.wheel(0, 250);
    },
    'undo': () => app.page.keyboard.press('ControlOrMeta+Z'),
    'resize': () => app.page.setViewportSize({ width: 1200, height: 700 }),
  };
  await app.saved();
  for (const [name, act] of Object.entries(steps)) {
    await act();
    await app.saved();
    const before = await app.page.screenshot();
    await app.page.evaluate(() => window.dispatchEvent(new Event('pageshow'))); // wakes it
    await app.settled();
    await app.page.evaluate(() => window.dispatchEvent(new Event('pageshow')));
    await app.settled();
    assert.ok(before.equals(await app.page.screenshot()), `after: ${name}`);
  }
}));
