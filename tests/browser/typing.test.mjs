// Typing is the browser's own: a text field of the tree is a real one, and the app draws what it holds.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { finish, withEmptyPlan as withApp } from './support.mjs';

after(finish);

/** @param {import('./support.mjs').App} app */
const searchField = (app) => app.by('searchbox', 'Search exercises');
/** @param {import('./support.mjs').App} app */
const options = (app) => app.by('listbox', 'Exercises').getByRole('option').allTextContents();

test('keys typed right after the click arrive', () => withApp(async (app) => {
  const { x, y } = await app.center(searchField(app));
  await app.page.mouse.click(x, y);
  await app.page.keyboard.type('push-up');
  await app.settled();
  assert.equal(await searchField(app).inputValue(), 'push-up');
  assert.equal((await options(app))[0], 'Push-Up');
}));

test('accents, other scripts and emoji', () => withApp(async (app) => {
  await app.click(searchField(app));
  const before = await options(app);
  await app.page.keyboard.insertText('Zoë ć 深蹲 🏋');
  await app.settled();
  assert.equal(await searchField(app).inputValue(), 'Zoë ć 深蹲 🏋');
  assert.notDeepEqual(await options(app), before, 'the app has searched for it');
  await app.press('Backspace');
  assert.equal(await searchField(app).inputValue(), 'Zoë ć 深蹲 ', 'an emoji is one character');
}));

test('an input method composes', () => withApp(async (app) => {
  await app.click(searchField(app));
  const all = await options(app);
  const ime = await app.context.newCDPSession(app.page);
  for (const text of ['p', 'pu', 'push']) {
    await ime.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await app.settled();
    assert.equal(await searchField(app).inputValue(), text, 'the text under composition is kept');
  }
  // Enter and Escape belong to the input method now.
  await app.page.evaluate(() => {
    for (const key of ['Enter', 'Escape']) {
      document.activeElement.dispatchEvent(new KeyboardEvent('keydown',
        { key, code: key, bubbles: true, cancelable: true, isComposing: true, keyCode: 229 }));
    }
  });
  await app.settled();
  assert.equal(await searchField(app).inputValue(), 'push');
  await ime.send('Input.insertText', { text: 'push-up' });
  await app.settled();
  assert.equal(await searchField(app).inputValue(), 'push-up');
  assert.equal((await options(app))[0], 'Push-Up');
  assert.notDeepEqual(await options(app), all);
}));

test('the clipboard of the system', () => withApp(async (app) => {
  await app.page.evaluate(() => navigator.clipboard.writeText('Single-Leg Squat'));
  await app.click(searchField(app));
  await app.press('ControlOrMeta+V');
  assert.equal(await searchField(app).inputValue(), 'Single-Leg Squat');
  assert.equal((await options(app))[0], 'Single-Leg Squat');

  await app.page.keyboard.press('ControlOrMeta+A');
  await app.press('ControlOrMeta+X');
  assert.equal(await searchField(app).inputValue(), '');
  await app.page.keyboard.type('plank');
  await app.page.keyboard.press('ControlOrMeta+A');
  await app.press('ControlOrMeta+C');
  assert.equal(await app.page.evaluate(() => navigator.clipboard.readText()), 'plank');
}, { permissions: ['clipboard-read', 'clipboard-write'] }));

test('selecting, deleting, the field\'s own undo, Escape', () => withApp(async (app) => {
  const all = await options(app);
  await app.search('squat');
  const found = await options(app);
  assert.notDeepEqual(found, all);

  await app.page.keyboard.press('ControlOrMeta+A');
  await app.press('Delete');
  assert.equal(await searchField(app).inputValue(), '');
  assert.deepEqual(await options(app), all);

  await app.press('ControlOrMeta+Z');
  assert.equal(await searchField(app).inputValue(), 'squat');
  assert.deepEqual(await options(app), found);

  await app.page.keyboard.press('Home');
  await app.page.keyboard.type('ball ');
  await app.settled();
  assert.equal(await searchField(app).inputValue(), 'ball squat');

  await app.press('Escape');
  assert.equal(await searchField(app).inputValue(), '');
  assert.deepEqual(await options(app), all);

  // Also where no frame was drawn between the key and Escape.
  await app.page.keyboard.type('row');
  await app.page.keyboard.press('Escape');
  await app.settled();
  assert.equal(await searchField(app).inputValue(), '');
  assert.deepEqual(await options(app), all);
}));

test('the mouse sets the caret and selects', () => withApp(async (app) => {
  await app.search('press');
  const box = await searchField(app).boundingBox();
  await app.page.mouse.click(box.x + 35, box.y + box.height / 2); // left of the first letter
  await app.settled();
  await app.page.keyboard.type('floor ');
  await app.settled();
  assert.equal(await searchField(app).inputValue(), 'floor press');

  await app.page.mouse.move(box.x + 35, box.y + box.height / 2);
  await app.page.mouse.down();
  await app.page.mouse.move(box.x + 180, box.y + box.height / 2, { steps: 6 });
  await app.page.mouse.up();
  await app.settled();
  await app.page.keyboard.type('x');
  await app.settled();
  assert.equal(await searchField(app).inputValue(), 'x');
}));
