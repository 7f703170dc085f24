// The thin whole, three times: five exercises into three blocks in two phases, by mouse, by keyboard and by
// clicks; undone, redone, saved, and found again after a reload.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { holdsPicks, isEmpty, phase1, phase2, picks } from './picks.mjs';
import { finish, withEmptyPlan as withApp } from './support.mjs';

after(finish);

/** Five additions and one change of the phase. */
const changes = picks.length + 1;

/** @param {import('./support.mjs').App} app @param {string} phase */
const isChosen = async (app, phase) =>
  assert.equal(await app.by('radio', phase).getAttribute('aria-checked'), 'true', phase);

/** @param {import('./support.mjs').App} app */
async function foundAgain(app) {
  await app.saved();
  await app.reload();
  await holdsPicks(app);
  await isChosen(app, phase2);
}

test('by mouse: search, drag, undo, redo, reload', () => withApp(async (app) => {
  for (const { name, block, phase } of picks) {
    const radio = app.by('radio', phase);
    if (await radio.getAttribute('aria-checked') !== 'true') {
      await app.click(radio);
    }
    await app.search(name);
    const box = await app.by('list', block).boundingBox();
    // Below its last entry: what is dropped there comes last.
    await app.drag(app.by('option', name), { x: box.x + box.width / 3, y: box.y + box.height - 4 });
  }
  await holdsPicks(app);

  for (let i = 0; i < changes; ++i) {
    await app.click(app.by('button', 'Undo'));
  }
  await isEmpty(app);
  await isChosen(app, phase1);
  assert.equal(await app.by('button', 'Undo').getAttribute('aria-disabled'), 'true');
  for (let i = 0; i < changes; ++i) {
    await app.click(app.by('button', 'Redo'));
  }
  await holdsPicks(app);
  await foundAgain(app);
}));

test('by keyboard alone', () => withApp(async (app) => {
  await app.press('Tab');
  for (const [i, { name, key, phase }] of picks.entries()) {
    const phaseChanges = phase !== (picks[i - 1]?.phase ?? phase1);
    if (phaseChanges) {
      await app.tabTo(phase1, 'Shift+Tab');
      await app.press('ArrowRight');
      await isChosen(app, phase2);
    }
    await app.tabTo('Search exercises', i === 0 || phaseChanges ? 'Tab' : 'Shift+Tab');
    await app.page.keyboard.press('ControlOrMeta+A');
    await app.page.keyboard.type(name);
    await app.press('ArrowDown');
    assert.equal(await app.focused(), name);
    // Enter adds where the exercise is usual, a digit to the block of that number.
    await app.press(i === 0 ? 'Enter' : key);
    await app.page.waitForFunction((label) => [...document.querySelectorAll('#stage [role="listitem"]')]
      .some((item) => item.getAttribute('aria-label')?.startsWith(label)), `${name}; `);
    if (phase === phase1 && picks[i + 1]?.phase === phase1) {
      assert.equal(await app.focused(), name, 'the list keeps the keyboard for the next one');
    }
  }
  await holdsPicks(app);

  for (let i = 0; i < changes; ++i) {
    await app.press('ControlOrMeta+Z');
  }
  await isEmpty(app);
  for (let i = 0; i < changes; ++i) {
    await app.press(i % 2 === 0 ? 'ControlOrMeta+Y' : 'ControlOrMeta+Shift+Z');
  }
  await holdsPicks(app);
  await foundAgain(app);
}));

test('by clicks alone', () => withApp(async (app) => {
  const filters = { 'Warm-up': 'Flexibility', Activation: 'Core', 'Resistance training': 'Resistance' };
  for (const { name, block, phase } of picks) {
    const radio = app.by('radio', phase);
    if (await radio.getAttribute('aria-checked') !== 'true') {
      await app.click(radio);
    }
    const filter = app.by('button', name === 'Single-Leg Squat' ? 'Balance' : filters[block]);
    await app.click(filter);
    const option = await app.scrollTo(name);
    await app.click(option);
    await app.click(app.by('button', `Add to ${block}`));
    await app.click(filter);
  }
  await holdsPicks(app);
  for (let i = 0; i < changes; ++i) {
    await app.click(app.by('button', 'Undo'));
  }
  await isEmpty(app);
  for (let i = 0; i < changes; ++i) {
    await app.click(app.by('button', 'Redo'));
  }
  await holdsPicks(app);
  await foundAgain(app);
}));

test('on a phone, by finger', () => withApp(async (app) => {
  await app.tap(app.by('button', 'Add exercise'));
  const field = app.by('searchbox', 'Search exercises');
  await app.tap(field);
  await app.page.keyboard.insertText('Push-Up');
  await app.settled();
  await app.tap(app.by('option', 'Push-Up'));
  await app.tap(app.by('button', 'Add to Resistance training'));
  await app.tap(app.by('button', 'Back to workout'));
  assert.match((await app.entries('Resistance training'))[0], /^Push-Up; \d sets of \d+/);
  await app.saved();
  await app.reload();
  assert.equal((await app.entries('Resistance training')).length, 1);
}, { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true }));
