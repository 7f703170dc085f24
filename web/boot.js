// The start: module, data and fonts are fetched at the same time (index.html preloads them); the first
// frame is drawn as soon as all are here. On a first visit the code that it does not need comes after it, and
// what the person does until then waits; a plan that was stored may need all of the code at once.
import { download, pickFile } from './files.js';
import { announce, fail, trouble } from './messages.js';
import { watchKeys } from './keys.js';
import { watchLife } from './life.js';
import { watchOtherTabs } from './other_tabs.js';
import { watchPointer } from './pointer.js';
import { showTheme, watchPreferences } from './preferences.js';
import { watchPrint } from './print.js';
import { watchSize } from './size.js';
import { createStage } from './stage.js';
import { createStorage, isFirstVisit } from './storage.js';
import { decode } from './text.js';
import { Tree } from './tree.js';
import { createTyping } from './typing.js';

/** A reason that the person can read. */
class StartError extends Error {}

/** @param {string} id */
const element = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** The address of a part, whose name holds its hash. @param {string} id of its preload link */
const address = (id) => /** @type {HTMLLinkElement} */ (element(id)).href;

/** @param {string} url */
async function load(url) {
  const response = await fetch(url, { credentials: 'same-origin' }).catch(() => null);
  if (!response?.ok) {
    const name = new URL(url).pathname.split('/').pop();
    const why = response ? `the server answers ${response.status}` : 'no connection';
    throw new StartError(`A part of Phasewise did not load (${name}: ${why}). ` +
      'Please check the connection and try again.');
  }
  return response;
}

/** @param {string} id */
const bytesOf = async (id) => new Uint8Array(await (await load(address(id))).arrayBuffer());

/** @param {string} url of a module */
async function compile(url) {
  const response = await load(url);
  // A server that does not know the type of .wasm files keeps the browser from compiling in the stream.
  return response.headers.get('Content-Type')?.startsWith('application/wasm')
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}

/** Puts bytes into the module's memory to stay. @param {Planner} planner @param {Uint8Array} bytes */
function keep(planner, bytes) {
  const at = planner._malloc(bytes.length);
  planner.HEAPU8.set(bytes, at);
  return [at, bytes.length];
}

async function start() {
  if (typeof WebAssembly !== 'object' || typeof WebAssembly.compileStreaming !== 'function') {
    throw new StartError('Phasewise needs WebAssembly, and this browser does not offer it. ' +
      'Please try an up-to-date browser.');
  }
  const canvas = /** @type {HTMLCanvasElement} */ (element('canvas'));
  const stage = element('stage');
  const tree = new Tree(stage);
  /** @type {Planner} */
  let planner;
  /** @type {ReturnType<typeof createStage>} */
  let focus;
  /** @type {ReturnType<typeof createTyping>} */
  let typing;
  /** @type {ReturnType<typeof watchPrint>} */
  let printing;
  let complete = false;

  /** @type {Page} */
  const page = {
    patch: (json) => tree.apply(JSON.parse(decode(json))),
    focus: (id) => focus.focus(id),
    select: (id, from, to) => typing.select(id, from, to),
    setValue: (id, value) => typing.setValue(id, decode(value)),
    settled: (atRest) => stage.setAttribute('data-settled', String(atRest && complete)),
    frameDrawn: () => {
      window.phasewise.frames += 1;
    },
    announce: (text) => announce(decode(text)),
    trouble: (why) => trouble(decode(why)),
    fail: (text) => fail(decode(text)),
    download,
    pickFile: () => pickFile(() => planner),
    print: (json) => printing.print(decode(json)),
    printout: (json) => printing.printout(decode(json)),
    theme: showTheme,
    ...createStorage(() => planner),
  };
  window.phasewise = { frames: 0 };

  const module = compile(address('wasm'));
  const parts = Promise.all(['data', 'regular', 'semibold', 'icons'].map(bytesOf));
  const restUrl = new URL(document.documentElement.dataset.rest ?? '', document.baseURI).href;
  const firstVisit = isFirstVisit();
  const rest = firstVisit ? Promise.all([module, parts]).then(() => compile(restUrl)) : compile(restUrl);
  rest.catch(() => {}); // it is awaited below
  /** @type {WebAssembly.Instance} */
  let instance;
  const link = async () => {
    await WebAssembly.instantiate(await rest, { primary: instance.exports });
  };
  const made = new Promise((resolve, reject) => {
    module.catch(reject);
    createPhasewise({
      canvas,
      page,
      instantiateWasm: (imports, receive) => {
        module.then((it) => WebAssembly.instantiate(it, imports)).then((it) => {
          instance = it;
          receive(it);
        }).catch(reject);
        return {};
      },
    }).then(resolve, reject);
  });
  const [ready, files] = await Promise.all([made, parts]);
  planner = ready;
  if (!firstVisit) {
    await link();
  }
  if (!planner._page_begin(...files.flatMap((bytes) => keep(planner, bytes)))) {
    return;
  }
  focus = createStage({ app: element('app'), stage, canvas }, tree, planner);
  typing = createTyping(stage, tree, planner);
  printing = watchPrint(element('print-root'), planner);
  watchPreferences(planner);
  watchSize(canvas, planner); // draws the first frame
  performance.mark('first-frame');
  document.documentElement.classList.add('started');
  element('splash').remove();
  if (firstVisit) {
    await link();
  }
  complete = true;
  planner._page_complete();
  watchKeys(stage, focus, planner);
  watchPointer(canvas);
  watchLife(planner);
  watchOtherTabs(planner);
  window.addEventListener('error', (event) => trouble(event.message));
  window.addEventListener('unhandledrejection', (event) => trouble(String(event.reason)));
}

start().catch((fault) => {
  console.error(fault);
  fail(fault instanceof StartError ? fault.message
    : `Phasewise could not start (${fault}). Please try again, or try another browser.`);
});
