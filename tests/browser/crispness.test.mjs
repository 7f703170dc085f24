// The canvas has the device's pixels, at every ratio, and is drawn anew with its size.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { finish, withEmptyPlan as withApp } from './support.mjs';

after(finish);

/** @param {import('./support.mjs').App} app */
const sizes = (app) => app.page.evaluate(() => {
  const canvas = /** @type {HTMLCanvasElement} */ (document.querySelector('#canvas'));
  const { width, height } = canvas.getBoundingClientRect();
  return { width, height, deviceWidth: canvas.width, deviceHeight: canvas.height, ratio: devicePixelRatio };
});

/** @param {import('./support.mjs').App} app @param {number} ratio */
async function isCrisp(app, ratio) {
  await hasDevicePixels(app, ratio);
  const picture = await app.picture();
  assert.equal(picture.width, (await sizes(app)).deviceWidth);
  assert.ok(picture.colors() > 30, 'something is drawn');
}

/** @param {import('./support.mjs').App} app @param {number} ratio */
async function hasDevicePixels(app, ratio) {
  // The canvas follows its place with the browser's next frame.
  await app.page.waitForFunction(() => {
    const canvas = document.querySelector('#canvas');
    return canvas.width === Math.round(canvas.getBoundingClientRect().width * devicePixelRatio);
  });
  await app.settled();
  const { width, height, deviceWidth, deviceHeight, ...rest } = await sizes(app);
  assert.equal(rest.ratio, ratio);
  assert.equal(deviceWidth, Math.round(width * ratio));
  assert.equal(deviceHeight, Math.round(height * ratio));
}

for (const ratio of [1, 1.25, 1.5, 2]) {
  test(`device pixel ratio ${ratio}`, () => withApp(async (app) => {
    await isCrisp(app, ratio);
    await app.page.setViewportSize({ width: 1001, height: 701 });
    await app.page.waitForFunction(() => document.querySelector('#canvas').clientWidth === 1001);
    await isCrisp(app, ratio);
  }, { deviceScaleFactor: ratio }));
}

test('the ratio changes while the app runs', () => withApp(async (app) => {
  await isCrisp(app, 1);
  const device = await app.context.newCDPSession(app.page);
  await device.send('Emulation.setDeviceMetricsOverride',
    { width: 1440, height: 880, deviceScaleFactor: 1.5, mobile: false }); // the ratio alone wakes nothing here
  await app.page.waitForFunction(() => document.querySelector('#canvas').width === 2160);
  await hasDevicePixels(app, 1.5); // a screenshot would set the ratio back
}));

test('the pointer hits what it points at, at an odd ratio', () => withApp(async (app) => {
  await app.click(app.by('radio', 'Phase 5: Power'));
  assert.equal(await app.by('radio', 'Phase 5: Power').getAttribute('aria-checked'), 'true');
}, { deviceScaleFactor: 1.1, viewport: { width: 1333, height: 777 } }));
