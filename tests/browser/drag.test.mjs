// What a drag does besides arriving: its threshold, its place, its ways to be given up, its scrolling.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { isEmpty } from './picks.mjs';
import { finish, withEmptyPlan as withApp } from './support.mjs';

after(finish);

const block = 'Resistance training';

/** @param {import('./support.mjs').App} app */
const names = async (app) => (await app.entries(block)).map((name) => name.split(';')[0]);

/** Adds exercises to the block by keys. @param {import('./support.mjs').App} app @param {string[]} exercises */
async function fill(app, exercises) {
  for (const name of exercises) {
    await app.search(name);
    await app.press('ArrowDown');
    await app.press('4');
  }
  assert.deepEqual(await names(app), exercises);
}

test('a press that moves less than 5 px is a click', () => withApp(async (app) => {
  const option = app.by('option', 'Push-Up');
  const { x, y } = await app.center(option);
  await app.page.mouse.move(x, y);
  await app.page.mouse.down();
  await app.page.mouse.move(x + 4, y + 1);
  await app.page.mouse.up();
  await app.settled();
  assert.equal(await option.getAttribute('aria-selected'), 'true');
  await isEmpty(app);
}));

test('a drop between rows inserts there', () => withApp(async (app) => {
  await fill(app, ['Push-Up', 'Wall Push-Up', 'Incline Push-Up']);
  await app.search('Kneeling Push-Up');
  const second = await app.by('listitem', /^Wall Push-Up/).boundingBox();
  await app.drag(app.by('option', 'Kneeling Push-Up'), { x: second.x + 200, y: second.y + 6 });
  assert.deepEqual(await names(app),
    ['Push-Up', 'Kneeling Push-Up', 'Wall Push-Up', 'Incline Push-Up']);

  // An entry moves the same way; one undo takes it back.
  const first = await app.by('listitem', /^Push-Up/).boundingBox();
  await app.drag(app.by('listitem', /^Incline Push-Up/), { x: first.x + 200, y: first.y + 4 });
  const moved = ['Incline Push-Up', 'Push-Up', 'Kneeling Push-Up', 'Wall Push-Up'];
  assert.deepEqual(await names(app), moved);
  await app.click(app.by('button', 'Undo'));
  assert.deepEqual(await names(app),
    ['Push-Up', 'Kneeling Push-Up', 'Wall Push-Up', 'Incline Push-Up']);
}));

test('Escape gives a drag up', () => withApp(async (app) => {
  const target = await app.center(app.by('list', block));
  await app.grab(app.by('option', 'Push-Up'), target);
  await app.press('Escape');
  await app.page.mouse.up();
  await app.settled();
  await isEmpty(app);
  assert.equal(await app.by('button', 'Undo').getAttribute('aria-disabled'), 'true');
}));

test('a drag survives leaving the window, and a release out there drops nothing', () =>
  withApp(async (app) => {
    const target = await app.center(app.by('list', block));
    await app.grab(app.by('option', 'Push-Up'), { x: 700, y: -40 });
    await app.page.mouse.move(target.x, target.y, { steps: 4 });
    await app.page.mouse.up();
    await app.settled();
    assert.deepEqual(await names(app), ['Push-Up']);

    await app.grab(app.by('option', 'Push-Up'), { x: -60, y: 400 });
    await app.page.mouse.up();
    await app.settled();
    assert.deepEqual(await names(app), ['Push-Up']);

    // The button is not thought to be down any more.
    await app.page.mouse.move(target.x, target.y);
    await app.settled();
    await app.drag(app.by('option', 'Push-Up'), { x: target.x, y: target.y + 20 });
    assert.equal((await names(app)).length, 2);
  }));

test('a button let go where nobody could tell does not stay down', () => withApp(async (app) => {
  const target = await app.center(app.by('list', block));
  await app.grab(app.by('option', 'Push-Up'), target);
  // A move without a button, as after a dialog of the system.
  await app.page.evaluate(({ x, y }) => document.querySelector('#canvas').dispatchEvent(
    new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse', buttons: 0, clientX: x, clientY: y }),
  ), target);
  await app.settled();
  assert.deepEqual(await names(app), ['Push-Up'], 'it was dropped where it was');
  await app.page.mouse.up();
  await app.settled();
  assert.deepEqual(await names(app), ['Push-Up']);
}));

test('near the edge of a small window the workout scrolls', () => withApp(async (app) => {
  await app.search('Push-Up');
  const lastBlock = app.by('list', 'Cool-down');
  const region = await app.by('region', 'Workout').boundingBox();
  const heightBefore = (await lastBlock.boundingBox())?.height ?? 0;
  await app.grab(app.by('option', 'Push-Up'),
    { x: region.x + region.width / 2, y: region.y + region.height - 6 });
  await app.page.waitForFunction((before) => {
    const list = document.querySelector('#stage [role="list"][aria-label="Cool-down"]');
    return list !== null && list.getBoundingClientRect().height > before;
  }, heightBefore);
  await app.press('Escape');
  await app.page.mouse.up();
  await app.settled();
  await isEmpty(app);
}, { viewport: { width: 1440, height: 400 } }));
