// The order of the floors (ARCHITECTURE.md), as rules over the text of source files.
import { withoutComments } from './sources.mjs';

// Ground first; floors of one line do not see each other.
const levels = [
  ['base'], ['model'], ['figure', 'library'], ['opt'], ['store', 'practice'], ['editor'], ['ui'], ['platform', 'cli'],
];
const levelOf = new Map(levels.flatMap((floors, level) => floors.map((floor) => [floor, level])));

const imgui = /^(imgui|imstb|imgui_impl).*\.h$/;
const page = /^(SDL|emscripten|GLES|GL\/|EGL|KHR)/;
const pageWords = /\b(EM_JS|EM_ASM\w*|EM_ASYNC_JS|EMSCRIPTEN_\w+|emscripten_\w+|SDL_\w+|__EMSCRIPTEN__)\b/;

function includesOf(text) {
  return withoutComments(text, true).split('\n').flatMap((line, index) => {
    const match = /^\s*#\s*include\s*([<"])([^>"]+)[>"]/.exec(line);
    return match ? [{ line: index + 1, name: match[2], quoted: match[1] === '"' }] : [];
  });
}

// Why a file of `floor` may not include `name`, or null.
function refusal(floor, { name, quoted }) {
  if (imgui.test(name)) return ['ui', 'platform'].includes(floor) ? null : 'Dear ImGui is for ui and platform';
  if (page.test(name)) return floor === 'platform' ? null : 'SDL and Emscripten are for platform';
  const target = name.split('/')[0];
  if (!levelOf.has(target)) return quoted ? 'no floor of this name; write "floor/file.hpp"' : null;
  if (!quoted) return 'our own files are included with quotes';
  if (target === floor || levelOf.get(target) < levelOf.get(floor)) return null;
  return `${floor} stands below or beside ${target}`;
}

// A chain of files that include each other in a circle, or null.
function findCircle(includes) {
  const done = new Set();
  const walk = (path, chain) => {
    if (chain.includes(path)) return [...chain.slice(chain.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const { name } of includes.get(path) ?? []) {
      const circle = includes.has(name) ? walk(name, [...chain, path]) : null;
      if (circle) return circle;
    }
    done.add(path);
    return null;
  };
  for (const path of includes.keys()) {
    const circle = walk(path, []);
    if (circle) return circle;
  }
  return null;
}

// files: [{ path, text }], paths below src/. Returns the faults as lines of text.
export function checkFloors(files) {
  const includes = new Map(files.map(({ path, text }) => [path, includesOf(text)]));
  const faults = [];
  for (const { path, text } of files) {
    const floor = path.split('/')[0];
    if (!levelOf.has(floor)) {
      faults.push(`src/${path}: src/${floor} is no floor`);
      continue;
    }
    for (const include of includes.get(path)) {
      const why = refusal(floor, include);
      if (why) faults.push(`src/${path}:${include.line}: may not include ${include.name}: ${why}`);
    }
    // So each header that has a .cpp compiles alone.
    const own = path.replace(/\.cpp$/, '.hpp');
    if (own !== path && includes.has(own) && includes.get(path)[0]?.name !== own) {
      faults.push(`src/${path}: its own header comes first`);
    }
    if (path.endsWith('.hpp') && !text.startsWith('#pragma once\n')) {
      faults.push(`src/${path}: a header begins with #pragma once`);
    }
    if (floor === 'platform') continue;
    withoutComments(text).split('\n').forEach((line, index) => {
      const word = pageWords.exec(line)?.[0];
      if (word) faults.push(`src/${path}:${index + 1}: ${word}: SDL and Emscripten are for platform`);
    });
  }
  const circle = findCircle(includes);
  if (circle) faults.push(`includes in a circle: ${circle.join(' -> ')}`);
  return faults;
}
