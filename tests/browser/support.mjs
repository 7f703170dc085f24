// What all browser tests share: one Chromium, a server over dist/, and an app that was opened and has come
// to rest. A test acts by a real mouse and keyboard, waits for data-settled, and fails on any console error.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { serve } from '../../scripts/serve.mjs';

export const dist = process.env.PHASEWISE_DIST ??
  fileURLToPath(new URL('../../dist', import.meta.url));

/** Switches of a Chromium that draws WebGL 2 in software and keeps off the network. */
export const switches = [
  '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist',
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic',
  '--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** @param {string[]} [args] */
export const launch = (args = switches) => chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args,
});

let started;

/** The browser and the server of a test file, started once, closed after its tests. */
function shared() {
  assert.ok(existsSync(dist), `${dist} is missing; run scripts/run --no-serve first`);
  started ??= (async () => ({ browser: await launch(), site: await serve(dist, 0) }))();
  return started;
}

/** Closes what `shared` started; each test file calls it after its tests. */
export async function finish() {
  if (started) {
    const { browser, site } = await started;
    await browser.close();
    site.server.closeAllConnections?.();
    site.server.close();
  }
}

/** The address of the site. */
export const address = async () => (await shared()).site.address;

/** One opened page with the app in it. */
export class App {
  /** @type {string[]} */
  faults = [];

  /** @param {import('playwright-core').BrowserContext} context @param {import('playwright-core').Page} page */
  constructor(context, page) {
    this.context = context;
    this.page = page;
    page.on('pageerror', (error) => this.faults.push(`page error: ${error.stack ?? error}`));
    page.on('console', (message) => {
      if (message.type() === 'error') {
        this.faults.push(`console: ${message.text()} (${message.location().url})`);
      }
    });
  }

  stage() { return this.page.locator('#stage'); }

  /** Waits until no frame is pending. */
  async settled() {
    await this.page.waitForSelector('#stage[data-settled="true"]', { state: 'attached' });
  }

  frames() { return this.page.evaluate(() => window.phasewise.frames); }

  /** @param {string} role @param {string | RegExp} name */
  by(role, name, options = {}) {
    return this.stage().getByRole(role, { name, exact: typeof name === 'string', ...options });
  }

  /** The centre of an element's place. */
  async center(locator) {
    const box = await locator.boundingBox();
    assert.ok(box && box.width > 0 && box.height > 0, `${locator} has no place on the screen`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** A real click of the mouse on the middle of an element. */
  async click(locator) {
    const { x, y } = await this.center(locator);
    await this.page.mouse.click(x, y);
    await this.settled();
  }

  /** A tap of a finger on the middle of an element. */
  async tap(locator) {
    const { x, y } = await this.center(locator);
    await this.page.touchscreen.tap(x, y);
    await this.settled();
  }

  /** Takes an element by the mouse and moves it, without letting go. */
  async grab(locator, to, { steps = 8 } = {}) {
    const from = await this.center(locator);
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps });
    await this.settled();
  }

  /** Drags an element to a point and lets it go. */
  async drag(locator, to, options) {
    await this.grab(locator, to, options);
    await this.page.mouse.up();
    await this.settled();
  }

  /** @param {string} key */
  async press(key) {
    await this.page.keyboard.press(key);
    await this.settled();
  }

  async saved() {
    await this.settled(); // by then it says that it has something to save
    await this.page.waitForFunction(() => {
      const status = document.querySelector('#stage [role="status"][aria-label="Save status"]');
      return /^Saved/.test(status?.textContent ?? '');
    });
    await this.settled();
  }

  async reload() {
    await this.page.reload();
    await this.settled();
  }

  /** The names of the entries of a block. @param {string} block */
  entries(block) {
    return this.by('list', block).getByRole('listitem')
      .evaluateAll((items) => items.map((item) => item.getAttribute('aria-label')));
  }

  /** What the window shows. */
  async picture() {
    return Picture.of(this.context, await this.page.screenshot());
  }

  /** The name of what has the keyboard. */
  focused() {
    return this.page.evaluate(() => {
      const active = document.activeElement;
      const id = active?.getAttribute('aria-activedescendant');
      const element = id ? document.getElementById(id) : active;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
  }

  /** Presses Tab until `name` has the keyboard. @param {string} name @param {string} [key] */
  async tabTo(name, key = 'Tab') {
    for (let presses = 0; presses < 60; ++presses) {
      if (await this.focused() === name) {
        return;
      }
      await this.press(key);
    }
    assert.fail(`${key} does not reach "${name}"`);
  }

  /** Searches the library by real keys, from wherever the keyboard is. @param {string} text */
  async search(text) {
    const field = this.by('searchbox', 'Search exercises');
    await this.click(field);
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.press('Delete');
    await this.page.keyboard.type(text);
    await this.settled();
    assert.equal(await field.inputValue(), text);
  }

  /** Turns the wheel over the library until an exercise is in sight. @param {string} name */
  async scrollTo(name) {
    const list = await this.center(this.by('listbox', 'Exercises'));
    const option = this.by('option', name);
    await this.page.mouse.move(list.x, list.y);
    for (let turns = 0; turns < 60; ++turns) {
      if (await option.count() > 0 && (await option.boundingBox()).height > 20) {
        return option;
      }
      await this.page.mouse.wheel(0, turns === 0 ? -100_000 : 200);
      await this.settled();
    }
    return assert.fail(`"${name}" is not in the library`);
  }

  async close() {
    await this.context.close();
    assert.deepEqual(this.faults, [], 'the console is silent');
  }
}

/** What a screenshot shows, decoded by the browser itself. */
export class Picture {
  /** @param {import('playwright-core').BrowserContext} context @param {Buffer} png */
  static async of(context, png) {
    const page = await context.newPage();
    const decoded = await page.evaluate(async (url) => {
      const bitmap = await createImageBitmap(await (await fetch(url)).blob());
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const drawing = canvas.getContext('2d');
      drawing.drawImage(bitmap, 0, 0);
      const { data } = drawing.getImageData(0, 0, bitmap.width, bitmap.height);
      let binary = '';
      for (let i = 0; i < data.length; i += 32_768) {
        binary += String.fromCharCode(...data.subarray(i, i + 32_768));
      }
      return { width: bitmap.width, height: bitmap.height, base64: btoa(binary) };
    }, `data:image/png;base64,${png.toString('base64')}`);
    await page.close();
    const picture = new Picture();
    picture.width = decoded.width;
    picture.height = decoded.height;
    picture.data = Buffer.from(decoded.base64, 'base64');
    return picture;
  }

  /** The colour of a pixel as "#rrggbb". */
  at(x, y) {
    const offset = (Math.round(y) * this.width + Math.round(x)) * 4;
    return `#${this.data.subarray(offset, offset + 3).toString('hex')}`;
  }

  /** How many colours there are; a blank canvas has one. */
  colors() {
    const seen = new Set();
    for (let i = 0; i < this.data.length; i += 4) {
      seen.add(this.data.readUInt32LE(i));
    }
    return seen.size;
  }
}

/**
 * Opens the app in a fresh profile and waits until it rests.
 * @param {import('playwright-core').BrowserContextOptions} [options]
 * @param {(page: import('playwright-core').Page) => Promise<unknown>} [prepare] before it loads
 */
export async function open(options = {}, prepare = async () => {}) {
  const app = await prepared(options, prepare);
  await app.settled();
  return app;
}

/** As `open`, but does not wait. @type {typeof open} */
export async function prepared(options = {}, prepare = async () => {}) {
  const { browser, site } = await shared();
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const app = new App(context, page);
  await prepare(page);
  await page.goto(site.address);
  return app;
}

/** @type {Promise<Awaited<ReturnType<import('playwright-core').BrowserContext['storageState']>>> | undefined} */
let emptyPlan;

/** What storage holds once a person has begun a plan of their own, with nothing in it yet. */
export function emptyPlanState() {
  emptyPlan ??= (async () => {
    const app = await open();
    await app.click(app.by('tab', 'Plans'));
    await app.click(app.by('button', 'New plan'));
    await app.saved();
    const state = await app.context.storageState();
    await app.close();
    return state;
  })();
  return emptyPlan;
}

/** As `open`, with an empty plan instead of the sample. @type {typeof open} */
export const openEmpty = async (options = {}, prepare = undefined) =>
  open({ storageState: await emptyPlanState(), ...options }, prepare);

/** As `withApp`, with an empty plan instead of the sample. @type {typeof withApp} */
export const withEmptyPlan = async (act, options = {}, prepare = undefined) =>
  withApp(act, { storageState: await emptyPlanState(), ...options }, prepare);

/**
 * Runs `act` with an opened app, and fails on anything in the console.
 * @param {(app: App) => Promise<unknown>} act
 * @param {Parameters<typeof open>} settings
 */
export async function withApp(act, ...settings) {
  const app = await open(...settings);
  try {
    await act(app);
  } catch (fault) {
    await app.context.close();
    if (app.faults.length > 0) {
      console.error(app.faults.join('\n'));
    }
    throw fault;
  }
  await app.close();
}
