// Nothing is lost: reloads at the wrong moment, damage, and no storage at all.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { App, address, finish, withApp as withSample } from './support.mjs';

after(finish);

const block = 'Resistance training';

/** Opens an empty plan beside the sample of a first visit. @param {App} app */
async function startEmpty(app) {
  await app.click(app.by('tab', 'Plans'));
  await app.click(app.by('button', 'New plan'));
  await app.saved();
}

/**
 * @param {(app: App) => Promise<unknown>} act
 * @param {any[]} settings
 */
const withApp = (act, ...settings) => withSample(async (app) => {
  await startEmpty(app);
  await act(app);
}, ...settings);

/** @param {import('./support.mjs').App} app @param {string} name */
async function choose(app, name) {
  await app.search(name);
  await app.press('ArrowDown');
}

/** @param {import('./support.mjs').App} app @param {string} name */
async function add(app, name) {
  await choose(app, name);
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
    const slots = Object.keys(localStorage).filter((key) => key.startsWith('phasewise.plan.') &&
      localStorage[key].includes('"New plan"'));
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
  assert.equal((await names(app))[0], 'Circuit, 2 rounds', 'the sample, as on a first visit');
  await app.saved(); // what was found at the start is still said after the first save
  assert.match(await status(app), /could not be read/);
  const aside = await stored(app, 'phasewise.aside.');
  assert.deepEqual(aside.map(([, text]) => text).sort(), damaged);
  await startEmpty(app);
  await add(app, 'Wall Push-Up');
  await app.saved();
  await app.reload();
  assert.deepEqual(await names(app), ['Wall Push-Up']);
}));

test('site data is blocked: it works in memory and says so', () => withSample(async (app) => {
  await app.click(app.by('tab', 'Plans'));
  await app.click(app.by('button', 'New plan'));
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

test('a first visit opens the sample plan, which may be broken and undone', () => withSample(async (app) => {
  assert.equal(await app.by('button', 'Plan: Sample: 4 weeks of phase 1').count(), 1);
  const before = await app.entries('Warm-up');
  assert.equal(before.length, 6);
  await app.click(app.by('list', 'Warm-up').getByRole('listitem').first());
  await app.press('Delete');
  assert.equal((await app.entries('Warm-up')).length, 5);
  await app.click(app.by('button', 'Undo'));
  assert.deepEqual(await app.entries('Warm-up'), before);
}));

test('a damaged entry of the workspace costs no plan', () => withApp(async (app) => {
  await add(app, 'Push-Up');
  await app.saved();
  await app.page.evaluate(() => {
    for (const key of Object.keys(localStorage).filter((name) => name.startsWith('phasewise.workspace.'))) {
      localStorage[key] = `${localStorage[key]}?`;
    }
  });
  await app.reload();
  await app.saved(); // a new one is written
  assert.match(await status(app), /workspace could not be read/);
  await app.click(app.by('tab', 'Plans'));
  assert.equal(await app.by('list', 'Plans').getByRole('listitem').count(), 2);
}));

test('a plan of a newer schema is left alone', () => withApp(async (app) => {
  await add(app, 'Push-Up');
  await app.saved();
  const newer = await app.page.evaluate(() => {
    // The header of a later version with the checksum that goes with it, computed here.
    const table = Array.from({ length: 256 }, (_, n) => {
      let c = n;
      for (let k = 0; k < 8; k += 1) c = c & 1 ? (c >>> 1) ^ 0xEDB88320 : c >>> 1;
      return c >>> 0;
    });
    const crc = (text) => {
      let c = 0xFFFFFFFF;
      for (const byte of new TextEncoder().encode(text)) c = table[(c ^ byte) & 255] ^ (c >>> 8);
      return ((c ^ 0xFFFFFFFF) >>> 0).toString(16).padStart(8, '0');
    };
    const payload = '{"schema":2}';
    const head = `phasewise-plan schema=2 revision=9000 time=1 length=${payload.length} crc=`;
    const text = `${head}${crc(`${head}\n${payload}`)}\n${payload}`;
    const key = Object.keys(localStorage).find((name) => name.startsWith('phasewise.plan.') &&
      localStorage[name].includes('"New plan"'));
    localStorage[key] = text;
    return [key, text];
  });
  await app.reload();
  await app.saved(); // the list of plans is written without it
  assert.match(await status(app), /A newer version of Phasewise has saved/);
  assert.equal(await app.page.evaluate((key) => localStorage[key], newer[0]), newer[1]);
}));

/** Opens a second tab of the same browser. @param {App} app */
async function secondTab(app) {
  const tab = new App(app.context, await app.context.newPage());
  tab.page.setDefaultTimeout(15_000);
  await tab.page.goto(await address());
  await tab.settled();
  return tab;
}

/** Waits until the entries of the block are these. @param {App} app @param {string[]} wanted */
const shows = (app, wanted) => app.page.waitForFunction(([name, expected]) => {
  const list = [...document.querySelectorAll('#stage [role="list"]')]
    .find((element) => element.getAttribute('aria-label') === name);
  const found = [...list?.querySelectorAll('[role="listitem"]') ?? []]
    .map((element) => element.getAttribute('aria-label')?.split(';')[0]);
  return JSON.stringify(found) === JSON.stringify(expected);
}, /** @type {const} */ ([block, wanted]));

test('what one tab saves shows in the other', () => withApp(async (app) => {
  const other = await secondTab(app);
  await add(other, 'Push-Up');
  await other.saved();
  await shows(app, ['Push-Up']);
  await add(app, 'Wall Push-Up');
  await app.saved();
  await shows(other, ['Push-Up', 'Wall Push-Up']);
  assert.deepEqual(other.faults, []);
}));

test('where two tabs change a plan both versions are kept', () => withApp(async (app) => {
  const other = await secondTab(app);
  // Both change the plan before either has saved: the second one hears of the first's write too late.
  await other.page.evaluate(() => window.addEventListener('storage', (event) => {
    event.stopImmediatePropagation();
  }, { capture: true }));
  await choose(app, 'Push-Up');
  await choose(other, 'Wall Push-Up');
  await other.page.keyboard.press('4');
  await app.page.keyboard.press('4');
  await app.page.evaluate(() => window.dispatchEvent(new Event('pagehide'))); // saves at once, so it is the first
  // Whoever saves second keeps the first one's version as well.
  await app.page.waitForFunction(() => Object.values({ ...localStorage })
    .some((text) => text.includes('New plan (other tab)')));
  await other.saved();
  await app.reload();
  await app.click(app.by('tab', 'Plans'));
  const plans = await app.by('list', 'Plans').getByRole('listitem')
    .evaluateAll((items) => items.map((item) => item.getAttribute('aria-label')));
  assert.ok(plans.some((name) => name?.startsWith('New plan (other tab)')), plans.join('; '));
  assert.deepEqual(other.faults, []);
}));

test('a plan goes out as a file and comes in again', () => withApp(async (app) => {
  await add(app, 'Push-Up');
  await app.saved();
  await app.click(app.by('tab', 'Plans'));
  const [download] = await Promise.all([
    app.page.waitForEvent('download'),
    app.click(app.by('button', 'Export')),
  ]);
  assert.equal(download.suggestedFilename(), 'New plan.phasewise.json');
  const text = await readFile(await download.path(), 'utf8');
  assert.equal(JSON.parse(text).name, 'New plan');
  const [chooser] = await Promise.all([
    app.page.waitForEvent('filechooser'),
    app.click(app.by('button', 'Import')),
  ]);
  await chooser.setFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  const dialog = app.by('dialog', /Import/);
  await dialog.waitFor({ state: 'attached' });
  await app.settled();
  await app.click(dialog.getByRole('button', { name: 'Import as a new plan' }));
  await app.saved();
  await app.click(app.by('tab', 'Workout'));
  assert.deepEqual(await names(app), ['Push-Up']);
}));

for (const [what, bytes, sentence] of /** @type {[string, Buffer, RegExp][]} */ ([
  ['a picture', Buffer.from([0x89, 0x50, 0x4E, 0x47]), /no text in UTF-8/],
  ['a deep nest', Buffer.from('['.repeat(5000)), /nested more than 32 deep/],
  ['a huge file', Buffer.alloc(3_000_000, 32), /larger than 2 MB/],
  ['wrong types', Buffer.from('{"schema":"one"}'), /schema: must be a whole number/],
  ['a newer version\'s', Buffer.from('{"schema":99}'), /newer version of Phasewise/],
])) {
  test(`a file that is no plan (${what}) is refused in words`, () => withSample(async (app) => {
    await app.click(app.by('tab', 'Plans'));
    const [chooser] = await Promise.all([
      app.page.waitForEvent('filechooser'),
      app.click(app.by('button', 'Import')),
    ]);
    await chooser.setFiles({ name: 'x.json', mimeType: 'application/json', buffer: bytes });
    await app.page.waitForFunction((pattern) =>
      new RegExp(pattern).test(document.querySelector('#stage [role="dialog"], #stage [role="alertdialog"]')
        ?.textContent ?? ''), sentence.source);
    await app.press('Escape');
    assert.equal(await app.by('list', 'Plans').getByRole('listitem').count(), 1);
  }));
}

test('printing lays out the open day and nothing else', () => withApp(async (app) => {
  await add(app, 'Push-Up');
  await app.page.emulateMedia({ media: 'print' });
  await app.page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const paper = app.page.locator('#print-root');
  assert.equal(await paper.locator('h1').textContent(), 'New plan');
  assert.match(await paper.textContent() ?? '', /Template, not for a person until one has been screened/);
  assert.match(await paper.locator('table').first().textContent() ?? '', /Push-Up.*15.*4\/2\/1/);
  assert.ok(await paper.locator('.box').count() >= 2);
  assert.ok(await paper.isVisible());
  assert.ok(!await app.page.locator('#app').isVisible());
  await app.page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  assert.equal(await paper.locator('*').count(), 0);
  await app.page.emulateMedia({ media: 'screen' });
}));
