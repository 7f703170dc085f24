// The tree that assistive technology reads, and the keys that stay the browser's.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, test } from 'node:test';
import { finish, withApp as withSample, withEmptyPlan as withApp } from './support.mjs';

after(finish);

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** @param {import('./support.mjs').App} app */
async function violations(app) {
  await app.page.evaluate(axe);
  return app.page.evaluate(async () => {
    // The colours are the canvas's; the tests of the theme compute their contrast.
    const { violations: found } = await window.axe.run(document,
      { rules: { 'color-contrast': { enabled: false } } });
    return found.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}

test('axe finds nothing', () => withApp(async (app) => {
  assert.deepEqual(await violations(app), [], 'at the start');
  await app.search('squat');
  await app.press('ArrowDown');
  await app.press('Enter');
  await app.press('ArrowDown');
  await app.press('4');
  assert.deepEqual(await violations(app), [], 'with entries and a selected exercise');
  await app.search('zzzz');
  assert.deepEqual(await violations(app), [], 'with nothing found');
}));

/** Does what has this name, by the palette. @param {import('./support.mjs').App} app @param {string} name */
async function command(app, name) {
  await app.press('ControlOrMeta+K');
  await app.page.keyboard.type(name);
  await app.press('Enter');
}

/** Looks at the sample plan, at each dialog and at the other screen. @param {import('./support.mjs').App} app */
async function lookEverywhere(app) {
  /** What assistive technology does, also with what is out of sight. @param {import('playwright-core').Locator} what */
  const press = async (what) => {
    await what.dispatchEvent('click');
    await app.settled();
  };
  assert.deepEqual(await violations(app), [], 'the sample');
  for (const list of ['Warm-up', 'Resistance training']) {
    await press(app.by('list', list).getByRole('listitem').last());
    assert.deepEqual(await violations(app), [], `an entry of ${list} and its details`);
  }
  for (const [name, title] of [['Edit day', /^Day/], ['Copy day', /^Copy/], ['Copy week', /^Copy/],
    ['Rename plan', /^Rename/], ['Add your own exercise', /exercise/], ['Keyboard shortcuts', /shortcuts/],
    ['Settings', /^Settings/], ['About Phasewise', /^About/]]) {
    await command(app, name);
    await app.by('dialog', title).waitFor({ state: 'attached' });
    assert.deepEqual(await violations(app), [], name);
    await app.press('Escape');
    assert.equal(await app.stage().getByRole('dialog').count(), 0, `${name} closes`);
  }
  await app.press('ControlOrMeta+K');
  assert.deepEqual(await violations(app), [], 'the palette');
  await app.press('Escape');
  await command(app, 'Go to Plans');
  assert.deepEqual(await violations(app), [], 'the plans');
  await press(app.by('button', 'Delete'));
  await press(app.by('button', 'Bin'));
  assert.deepEqual(await violations(app), [], 'the bin and a message');
}

test('axe finds nothing in any state', () => withSample(lookEverywhere));

test('axe finds nothing in any state on a phone', () => withSample(lookEverywhere,
  { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true }));

test('elements stand at their places and leave the pointer to the canvas', () => withApp(async (app) => {
  const { x, y } = await app.center(app.by('button', 'Undo'));
  const hit = await app.page.evaluate((at) => document.elementFromPoint(at.x, at.y)?.id, { x, y });
  assert.equal(hit, 'canvas');
}));

test('activation and focus that come from assistive technology', () => withApp(async (app) => {
  const option = app.by('option', 'Push-Up');
  await option.dispatchEvent('click');
  await app.settled();
  assert.equal(await option.getAttribute('aria-selected'), 'true');
  await app.by('button', 'Add to Resistance training').dispatchEvent('click');
  await app.settled();
  assert.equal((await app.entries('Resistance training')).length, 1);

  await app.by('radio', 'Week 1').focus();
  await app.settled();
  assert.equal(await app.focused(), 'Week 1');
  assert.equal(await app.page.evaluate(() => document.activeElement.id), 'stage',
    'the stage keeps the focus and names its descendant');
  await app.by('searchbox', 'Search exercises').focus();
  await app.settled();
  await app.page.keyboard.type('row');
  await app.settled();
  assert.equal(await app.by('searchbox', 'Search exercises').inputValue(), 'row');
}));

test('Tab goes through the app and out at both ends', () => withApp(async (app) => {
  const inside = () => app.page.evaluate(() =>
    document.querySelector('#stage').contains(document.activeElement) && document.hasFocus());
  await app.page.evaluate(() => {
    // What the browser would go to next, before and after the app.
    for (const place of ['afterbegin', 'beforeend']) {
      const button = document.createElement('button');
      button.className = 'outside';
      document.body.insertAdjacentElement(place, button);
    }
    document.querySelector('.outside').focus();
  });
  const outside = () => app.page.evaluate(() => document.activeElement.className === 'outside');
  for (const key of ['Tab', 'Shift+Tab']) {
    let presses = 0;
    do {
      await app.press(key);
      presses += 1;
      assert.ok(presses < 80, `${key} never leaves`);
    } while (await inside());
    assert.ok(await outside());
    assert.ok(presses > 10, 'it went through the app');
  }
}));

test('commands work before anything has the focus', () => withSample(async (app) => {
  assert.equal(await app.page.evaluate(() => document.activeElement === document.body), true);
  await app.press('ControlOrMeta+K');
  await app.page.keyboard.type('Edit day');
  await app.press('Enter');
  assert.equal(await app.by('dialog', /^Day/).count(), 1);
  await app.press('Escape');
  await app.page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement).blur());
  await app.press('F1'); // the browser's
  await app.press('ControlOrMeta+,');
  assert.equal(await app.by('dialog', 'Settings').count(), 1);
}));

test('the browser keeps its keys', () => withApp(async (app) => {
  await app.page.evaluate(() => {
    window.heard = [];
    window.addEventListener('keydown', (event) => {
      window.heard.push([event.code, event.defaultPrevented]);
      event.preventDefault(); // so that the test's page does not go away
    });
  });
  /** @param {string} key */
  const isPrevented = async (key) => {
    await app.page.evaluate(() => { window.heard = []; });
    await app.page.keyboard.press(key);
    await app.settled();
    return (await app.page.evaluate(() => window.heard)).at(-1)[1];
  };
  const browserKeys = ['F1', 'F3', 'F5', 'F6', 'F11', 'F12', 'Control+R', 'Control+T', 'Control+L', 'Control+N',
    'Control+J', 'Control+Digit0', 'Control+Equal', 'Control+Minus', 'Control+P', 'Control+F', 'Control+C',
    'Control+V', 'Alt+ArrowLeft', 'Alt+ArrowRight', 'Control+Shift+I', 'Control+Shift+C', 'Control+Tab'];
  await app.click(app.by('option', 'Push-Up'));
  for (const key of browserKeys) {
    assert.equal(await isPrevented(key), false, `${key} on an option`);
  }
  for (const key of ['Enter', 'ArrowDown', 'ArrowUp', 'Control+Z', 'Control+Y']) {
    assert.equal(await isPrevented(key), true, `${key} on an option`);
  }
  await app.click(app.by('searchbox', 'Search exercises'));
  for (const key of [...browserKeys, 'a', 'Backspace', 'ArrowLeft', 'Home', 'Control+A', 'Control+Z', 'Control+X']) {
    assert.equal(await isPrevented(key), false, `${key} in a text field`);
  }
}));

test('on a Mac the command key is Cmd, and a release that is never told does not stick', () =>
  withApp(async (app) => {
    const entries = async () => (await app.entries('Resistance training')).length;
    await app.click(app.by('option', 'Push-Up'));
    await app.press('4');
    await app.press('4');
    assert.equal(await entries(), 2);
    await app.press('Control+Z');
    assert.equal(await entries(), 2, 'Ctrl is no command key there');
    // macOS tells of no release of Z while Cmd is held.
    const press = (type, key) => app.page.evaluate(([kind, code]) => {
      const letter = code === 'KeyZ';
      document.activeElement.dispatchEvent(new KeyboardEvent(kind, {
        code, key: letter ? 'z' : 'Meta', keyCode: letter ? 90 : 91, metaKey: letter || kind === 'keydown',
        bubbles: true, cancelable: true,
      }));
    }, [type, key]);
    for (const left of [1, 0]) {
      await press('keydown', 'MetaLeft');
      await press('keydown', 'KeyZ');
      await press('keyup', 'MetaLeft');
      await app.settled();
      assert.equal(await entries(), left);
    }
  }, {}, (page) => page.addInitScript(() => {
    Object.defineProperty(navigator, 'platform', { get: () => 'MacIntel' });
  })));

test('what was done is announced', () => withApp(async (app) => {
  await app.click(app.by('option', 'Push-Up'));
  await app.press('4');
  const announcer = app.page.locator('#announcer');
  assert.match(await announcer.textContent(), /Push-Up/);
  assert.equal(await announcer.getAttribute('aria-live'), 'polite');
}));

test('Ctrl and wheel zoom the page, the wheel alone scrolls the app', () => withApp(async (app) => {
  const list = await app.center(app.by('listbox', 'Exercises'));
  const first = () => app.by('listbox', 'Exercises').getByRole('option').first().textContent();
  await app.page.mouse.move(list.x, list.y);
  await app.page.mouse.wheel(0, 600);
  await app.settled();
  const scrolled = await first();
  assert.notEqual(scrolled, 'Squat to Row (Tubing)');
  const prevented = await app.page.evaluate(({ x, y }) => {
    const wheel = new WheelEvent('wheel',
      { deltaY: 100, ctrlKey: true, clientX: x, clientY: y, bubbles: true, cancelable: true });
    document.querySelector('#canvas').dispatchEvent(wheel);
    return wheel.defaultPrevented;
  }, list);
  assert.equal(prevented, false);
  await app.settled();
  assert.equal(await first(), scrolled);
}));
