// Nothing is lost: reloads at the wrong moment, damage, and no storage at all.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { finish, withApp } from './support.mjs';

after(finish);

const block = 'Resistance training';

/** @param {import('./support.mjs').App} app @param {string} name */
async function add(app, name) {
  await app.search(name);
  await app.press('ArrowDown');
  await app.page.keyboard.press('4');
}

/** @param {import('./support.mjs').App} app */
const names = async (app) => (await app.entries(block)).map((name) => name.split(';')[0]);
/** @param {import('./support.mjs').App} app */
const status = (app) => app.by('status', 'Save status').textContent();

/** The entries of local storage whose keys start with `prefix`. @param {import('./support.mjs').App} app */
const stored = (app, prefix) => app.page.evaluate((start) =>
  Object.keys(localStorage).filter((key) => key.startsWith(start)).sort()
    .map((key) => [key, localStorage.getItem(key)]), prefix);

test('a reload right after an edit finds it', () => withApp(async (app) => {
  await add(app, 'Push-Up');
  await app.reload();
  assert.deepEqual(await names(app), ['Push-Up']);
  await add(app, 'Wall Push-Up');
  await app.reload();
  assert.deepEqual(await names(app), ['Push-Up', 'Wall Push-Up']);
}));

test('every edit is saved within a second', () => withApp(async (app) => {
  await app.saved();
  await add(app, 'Push-Up');
  const took = await app.page.evaluate(async () => {
    const holds = () => Object.values({ ...localStorage }).some((text) => text.includes('"RES'));
    const begin = performance.now();
    while (!holds() && performance.now() - begin < 5000) {
      await new Promise((resolve) => { setTimeout(resolve, 10); });
    }
    return performance.now() - begin;
  });
  console.log(`an edit was stored after ${took.toFixed(0)} ms`);
  assert.ok(took < 1000, `${took}`);
}));

test('a damaged slot: the other one is used', () => withApp(async (app) => {
  await add(app, 'Push-Up');
  await app.saved();
  await add(app, 'Wall Push-Up');
  await app.saved();
  await app.page.evaluate(() => {
    const slots = Object.keys(localStorage).filter((key) => key.startsWith('phasewise.plan.'));
    const newest = slots.sort((a, b) => Number(/revision=(\d+)/.exec(localStorage[a])[1]) -
      Number(/revision=(\d+)/.exec(localStorage[b])[1])).at(-1);
    localStorage[newest] = localStorage[newest].replace('"name"', '"nane"');
  });
  await app.reload();
  assert.deepEqual(await names(app), ['Push-Up']);
  assert.match(await status(app), /could not be read/);
  assert.equal((await stored(app, 'phasewise.aside.')).length, 1);
}));

test('all slots damaged: it starts, says so, and sets them aside', () => withApp(async (app) => {
  await add(app, 'Push-Up');
  await app.saved();
  const damaged = await app.page.evaluate(() => {
    for (const key of Object.keys(localStorage)) {
      localStorage[key] = `${localStorage[key].slice(0, -5)} \u{1F3CB}`;
    }
    return Object.values({ ...localStorage }).sort();
  });
  await app.reload();
  assert.deepEqual(await names(app), []);
  await app.saved(); // what was found at the start is still said after the first save
  assert.match(await status(app), /could not be read/);
  const aside = await stored(app, 'phasewise.aside.');
  assert.deepEqual(aside.map(([, text]) => text).sort(), damaged);
  await add(app, 'Wall Push-Up');
  await app.saved();
  await app.reload();
  assert.deepEqual(await names(app), ['Wall Push-Up']);
}));

test('site data is blocked: it works in memory and says so', () => withApp(async (app) => {
  await add(app, 'Push-Up');
  await app.page.waitForFunction(() =>
    document.querySelector('#stage [aria-label="Save status"]')?.textContent.startsWith('Not saved'));
  assert.deepEqual(await names(app), ['Push-Up']);
  assert.match(await status(app), /^Not saved: .*blocked/);
  await app.click(app.by('button', 'Undo'));
  assert.deepEqual(await names(app), []);
}, {}, (page) => page.addInitScript(() => {
  Object.defineProperty(window, 'localStorage', {
    get() { throw new DOMException('The operation is insecure.', 'SecurityError'); },
  });
})));

test('the storage is full: it says so and goes on', () => withApp(async (app) => {
  await app.saved();
  await app.page.evaluate(() => {
    for (let size = 4_000_000; size > 0; size = Math.floor(size / 2)) {
      try {
        localStorage.setItem(`other ${size}`, 'x'.repeat(size));
      } catch { /* the next smaller one */ }
    }
  });
  await add(app, 'Push-Up');
  await app.page.waitForFunction(() =>
    /^(Not saved|Saved on)/.test(document.querySelector('#stage [aria-label="Save status"]')?.textContent ?? ''));
  await app.settled();
  assert.deepEqual(await names(app), ['Push-Up']);
  await app.page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('other'))
    .forEach((key) => localStorage.removeItem(key)));
  await add(app, 'Wall Push-Up');
  await app.saved();
  await app.reload();
  assert.deepEqual(await names(app), ['Push-Up', 'Wall Push-Up']);
}));
