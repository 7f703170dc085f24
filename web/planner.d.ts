// What the WebAssembly module offers (src/platform/page_calls.cpp, main.cpp), and the page to it.

interface Planner {
  HEAPU8: Uint8Array;
  _malloc(size: number): number;
  _page_begin(...addressesAndSizes: number[]): number;
  _page_complete(): void;
  _page_room(size: number): number;
  _page_resize(
    cssWidth: number, cssHeight: number, deviceWidth: number, deviceHeight: number, ratio: number,
  ): void;
  _page_prefer(dark: boolean, reducedMotion: boolean, coarsePointer: boolean, mac: boolean): void;
  _page_activate(node: number): void;
  _page_focus_on(node: number): void;
  _page_type(node: number, start: number, end: number, composing: boolean): void;
  _page_set_modifiers(ctrl: boolean, shift: boolean, alt: boolean, meta: boolean): void;
  _page_release_keys(): void;
  _page_save(): void;
  _page_hear(): void;
  _page_open_file(): void;
  _page_before_print(): void;
  _page_draw(): void;
  _page_wake(): void;
}

/** What C++ calls (src/platform/page.cpp). Texts come as bytes of UTF-8 in the module's memory. */
interface Page {
  patch(json: Uint8Array): void;
  focus(node: number): void;
  select(node: number, start: number, end: number): void;
  setValue(node: number, value: Uint8Array): void;
  settled(rest: boolean): void;
  frameDrawn(): void;
  announce(text: Uint8Array): void;
  trouble(why: Uint8Array): void;
  fail(text: Uint8Array): void;
  download(name: Uint8Array, text: Uint8Array): void;
  pickFile(): void;
  print(json: Uint8Array): void;
  printout(json: Uint8Array): void;
  theme(dark: boolean): void;
  storageGet(key: Uint8Array): number;
  storageSet(key: Uint8Array, value: Uint8Array): number;
  storageRemove(key: Uint8Array): number;
  storageKeys(prefix: Uint8Array): number;
}

interface PlannerOptions {
  canvas: HTMLCanvasElement;
  page: Page;
  instantiateWasm(
    imports: WebAssembly.Imports, receive: (instance: WebAssembly.Instance) => void,
  ): object;
}

/** The Emscripten module's factory; a script of its own. */
declare function createPhasewise(options: PlannerOptions): Promise<Planner>;

interface Window {
  /** For tests: how many frames have been drawn. */
  phasewise: { frames: number };
}
