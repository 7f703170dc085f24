// Pictures for people to look at: node tests/browser/screenshots.mjs [--out build/screenshots]
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { finish, open, openEmpty } from './support.mjs';

const { values: options } = parseArgs({
  options: { out: { type: 'string', default: fileURLToPath(new URL('../../build/screenshots', import.meta.url)) } },
});
mkdirSync(options.out, { recursive: true });

/** A morning's work: exercises with the number key of their block. */
const session = [
  ['Foam Roll: Calves', '1'], ['Foam Roll: Hamstrings', '1'],
  ['Quadruped Arm and Opposite Leg Raise', '2'], ['Floor Bridge', '2'], ['Single-Leg Balance Reach', '2'],
  ['Ball Squat, Curl, to Press', '4'], ['Standing Cable Chest Press', '4'], ['Ball Dumbbell Row', '4'],
  ['Single-Leg Dumbbell Scaption', '4'],
  ['Static Gastrocnemius Stretch', '6'],
];

/** @param {import('./support.mjs').App} app */
async function fill(app) {
  for (const [name, key] of session) {
    await app.search(name);
    await app.press('ArrowDown');
    await app.press(key);
  }
  await app.search('');
  await app.saved();
}

/** @param {import('./support.mjs').App} app @param {string} name */
async function take(app, name) {
  const path = join(options.out, `${name}.png`);
  await app.page.screenshot({ path });
  console.log(path);
}

const desktop = { viewport: { width: 1440, height: 900 } };
for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  const sample = await open({ ...desktop, colorScheme });
  await take(sample, `first-visit-${colorScheme}`);
  await sample.close();
  const app = await openEmpty({ ...desktop, colorScheme });
  await fill(app);
  await app.search('squat');
  await app.click(app.by('listitem', /^Standing Cable Chest Press|^Floor Bridge/).last());
  await take(app, `workout-${colorScheme}`);
  const rows = app.by('list', 'Resistance training').getByRole('listitem');
  const third = await rows.nth(2).boundingBox();
  await app.grab(app.by('option', 'Single-Leg Squat'), { x: third.x + 240, y: third.y + third.height - 4 });
  await take(app, `drag-${colorScheme}`);
  await app.page.keyboard.press('Escape');
  await app.page.mouse.up();
  await app.search('zzzz');
  await take(app, `nothing-found-${colorScheme}`);
  await app.close();
}

const saved = await openEmpty(desktop);
await fill(saved);
const storage = await saved.context.storageState();
await saved.close();
for (const [name, viewport] of [['phone-390', { width: 390, height: 844 }], ['phone-320', { width: 320, height: 640 }],
  ['tablet', { width: 900, height: 1100 }]]) {
  const app = await open({ viewport, deviceScaleFactor: 2, storageState: storage });
  await take(app, name);
  await app.close();
}
await finish();
