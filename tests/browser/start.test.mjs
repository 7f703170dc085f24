// The start, where it goes well and where it cannot.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { address, dist, finish, launch, open, prepared, withApp } from './support.mjs';

after(finish);

/** A page that will not become an app: its text once the problem shows. */
async function failedStart(prepare, options = {}) {
  const browser = await launch();
  try {
    const page = await (await browser.newContext(options)).newPage();
    await prepare(page);
    await page.goto(await address());
    const problem = page.getByRole('alert');
    await problem.waitFor({ state: 'visible' });
    assert.ok(await page.getByRole('button', { name: 'Try again' }).isVisible());
    return await problem.innerText();
  } finally {
    await browser.close();
  }
}

test('no WebGL 2', async () => {
  const text = await failedStart((page) => page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function getContext(kind, ...rest) {
      return kind === 'webgl2' ? null : original.call(this, kind, ...rest);
    };
  }));
  assert.match(text, /WebGL 2/);
});

test('no WebAssembly', async () => {
  const text = await failedStart((page) => page.addInitScript(() => {
    delete window.WebAssembly;
  }));
  assert.match(text, /WebAssembly/);
});

for (const [part, pattern] of [['module', '**/*.wasm'], ['rest of the code', '**/rest-*.wasm'], ['data', '**/data-*.json'], ['font', '**/icons-*.ttf']]) {
  test(`the ${part} does not load`, async () => {
    const text = await failedStart((page) =>
      page.route(pattern, (route) => route.fulfill({ status: 404, body: 'gone' })));
    assert.match(text, /did not load \(.*404\)/);
  });
}

test('the data cannot be read', async () => {
  const text = await failedStart((page) =>
    page.route('**/data-*.json', (route) => route.fulfill({ contentType: 'application/json', body: '{"schema":1}' })));
  assert.match(text, /cannot read its exercise data/);
});

test('no JavaScript', async () => {
  const browser = await launch();
  try {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.goto(await address());
    const said = page.locator('noscript p');
    assert.match(await said.innerText(), /needs JavaScript/);
    assert.ok(await said.isVisible());
    assert.ok(await page.getByText('not affiliated with').isVisible());
  } finally {
    await browser.close();
  }
});

for (const options of [
  { viewport: { width: 1440, height: 900 } },
  { viewport: { width: 1440, height: 900 }, colorScheme: 'dark', reducedMotion: 'reduce' },
  { viewport: { width: 1024, height: 768 } },
  { viewport: { width: 2560, height: 1400 }, deviceScaleFactor: 1.5 },
  { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
  { viewport: { width: 320, height: 600 } },
]) {
  const { viewport: { width, height }, colorScheme = 'light' } = options;
  test(`the first screen comes before the rest of the code (${width}x${height}, ${colorScheme})`, async () => {
    let goOn = () => {};
    const held = new Promise((resolve) => { goOn = resolve; });
    const app = await prepared(options, (page) => page.route('**/rest-*.wasm', async (route) => {
      await held;
      await route.continue();
    }));
    await app.page.waitForFunction(() => performance.getEntriesByName('first-frame').length > 0);
    assert.ok((await app.picture()).colors() > 20, 'it is drawn');
    assert.ok(await app.by('tab', 'Workout').count() > 0, 'and told');
    // What a person does now is not lost, a new size of the window is drawn at once.
    await app.page.setViewportSize({ width: width - 10, height: height - 10 });
    const { x, y } = await app.center(app.by('tab', 'Plans'));
    await app.page.mouse.click(x, y);
    await app.page.keyboard.press('Tab');
    assert.equal(await app.stage().getAttribute('data-settled'), 'false');
    goOn();
    await app.settled();
    assert.equal(await app.by('tab', 'Plans').getAttribute('aria-selected'), 'true');
    await app.close();
  });
}

test('a stored plan opens with all of the code', () => withApp(async (app) => {
  await app.saved();
  await app.reload();
  assert.equal(await app.by('button', 'Plan: Sample: 4 weeks of phase 1').count(), 1);
}));

test('a server that does not know .wasm files', () => withApp(async (app) => {
  assert.ok(await app.frames() > 0);
}, {}, (page) => page.route('**/*.wasm', async (route) => {
  const response = await route.fetch();
  await route.fulfill({ response, headers: { 'Content-Type': 'application/octet-stream' } });
})));

test('light and dark from the first frame', async () => {
  for (const [colorScheme, background] of [['light', '#f4f5f7'], ['dark', '#0f1216']]) {
    await withApp(async (app) => {
      assert.equal((await app.picture()).at(308, 600), background);
      const [r, g, b] = background.match(/\w\w/g).map((hex) => parseInt(hex, 16));
      assert.equal(await app.page.evaluate(() => getComputedStyle(document.body).backgroundColor),
        `rgb(${r}, ${g}, ${b})`);
      // And while it runs.
      const other = colorScheme === 'light' ? 'dark' : 'light';
      await app.page.emulateMedia({ colorScheme: other });
      await app.settled();
      assert.equal((await app.picture()).at(308, 600), other === 'dark' ? '#0f1216' : '#f4f5f7');
    }, { colorScheme });
  }
});

test('nothing is asked of any other place, and nothing that is not in the site', async () => {
  const asked = [];
  const app = await open({}, async (page) => {
    page.on('request', (request) => asked.push(request.url()));
  });
  const site = await address();
  const files = readdirSync(dist);
  for (const url of asked) {
    assert.ok(url.startsWith(site), url);
    assert.ok(url === site || files.includes(url.slice(site.length)), url);
  }
  assert.equal(new Set(asked).size, asked.length, 'each is asked for once');
  await app.close();
});

test('the policy forbids inline scripts and evaluation', () => withApp(async (app) => {
  const violations = await app.page.evaluate(async () => {
    const seen = [];
    document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
    try {
      document.body.innerHTML += '<img src=x onerror="window.injected = true">';
    } catch (fault) {
      seen.push(fault.name);
    }
    await new Promise((resolve) => { setTimeout(resolve, 0); });
    return { seen, injected: window.injected === true };
  });
  assert.equal(violations.injected, false);
  assert.ok(violations.seen.length > 0);
  app.faults.length = 0; // the violation that was provoked
}));

test('a fault inside is said, and the app goes on', () => withApp(async (app) => {
  const banner = app.page.getByRole('alert');
  assert.equal(await banner.count(), 0);
  await app.page.evaluate(() => { setTimeout(() => { throw new Error('a fault for the test'); }); });
  await banner.waitFor({ state: 'visible' });
  assert.match(await banner.innerText(), /your plan is kept/);
  await app.page.getByRole('button', { name: 'Close' }).click();
  assert.equal(await banner.count(), 0);
  await app.click(app.by('radio', 'Phase 3: Muscular Development'));
  assert.equal(await app.by('radio', 'Phase 3: Muscular Development').getAttribute('aria-checked'), 'true');
  assert.ok(app.faults.length > 0);
  app.faults.length = 0; // the fault that was provoked
}));

test('the names of the files hold the hash of what is in them', () => {
  const named = readdirSync(dist).filter((name) => /-[0-9a-f]{10}\.\w+$/.test(name));
  assert.equal(named.length, 9);
  for (const name of named) {
    const hash = createHash('sha256').update(readFileSync(join(dist, name))).digest('hex');
    assert.ok(name.includes(`-${hash.slice(0, 10)}.`), name);
  }
});
