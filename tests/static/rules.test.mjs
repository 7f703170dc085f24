// The static checks find what they are for: each rule against a file that breaks it.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { checkFloors } from './floor_rules.mjs';
import { checkWidgets } from './widget_rules.mjs';

const faultsOf = (path, text) => checkFloors([{ path, text }]);

test('a floor sees itself and what is below', () => {
  const text = '#include "store/plan_codec.hpp"\n#include "base/result.hpp"\n#include <vector>\n';
  assert.deepEqual(faultsOf('store/plan_codec.cpp', text), []);
});

test('a floor sees nothing above or beside itself', () => {
  assert.match(faultsOf('model/plan.hpp', '#pragma once\n#include "editor/state.hpp"\n')[0], /^src\/model\/plan.hpp:2: .*editor/);
  assert.equal(faultsOf('library/search.cpp', '#include "figure/pose.hpp"').length, 1);
});

test('includes name a floor, in quotes', () => {
  assert.equal(faultsOf('model/plan.cpp', '#include "plan.hpp"').length, 1);
  assert.equal(faultsOf('model/plan.cpp', '#include <base/result.hpp>').length, 1);
  assert.equal(faultsOf('tools/plan.cpp', '').length, 1);
});

test('Dear ImGui, SDL and Emscripten stay on their floors', () => {
  assert.equal(faultsOf('editor/a.cpp', '#include <imgui.h>').length, 1);
  assert.equal(faultsOf('ui/a.cpp', '#include "imgui_internal.h"').length, 0);
  assert.equal(faultsOf('ui/a.cpp', '#include <SDL.h>').length, 1);
  assert.equal(faultsOf('ui/a.cpp', 'EM_JS(int, f, (), {});').length, 1);
  assert.equal(faultsOf('ui/a.cpp', '// not SDL_Event here').length, 0);
  assert.equal(faultsOf('platform/a.cpp', '#include <SDL.h>\n#include <emscripten.h>\nEM_JS(int, f, (), {});').length, 0);
});

test('a file includes its own header first, and headers are guarded', () => {
  const header = { path: 'base/a.hpp', text: '#pragma once\n' };
  const faults = (text) => checkFloors([header, { path: 'base/a.cpp', text }]);
  assert.deepEqual(faults('// What it is.\n#include "base/a.hpp"\n#include <vector>\n'), []);
  assert.deepEqual(faults('#include <vector>\n#include "base/a.hpp"\n'), ['src/base/a.cpp: its own header comes first']);
  assert.deepEqual(checkFloors([{ path: 'base/a.hpp', text: '' }]), ['src/base/a.hpp: a header begins with #pragma once']);
});

test('a circle of includes is found', () => {
  const faults = checkFloors([
    { path: 'base/a.hpp', text: '#pragma once\n#include "base/b.hpp"' },
    { path: 'base/b.hpp', text: '#pragma once\n#include "base/a.hpp"' },
  ]);
  assert.deepEqual(faults, ['includes in a circle: base/a.hpp -> base/b.hpp -> base/a.hpp']);
});

test('a screen calls no interactive function of Dear ImGui', () => {
  const screen = (text) => checkWidgets([{ path: 'ui/screens/workout.cpp', text }]).length;
  assert.equal(screen('if (ImGui::Button("x")) {}'), 1);
  assert.equal(screen('ImGui::InputTextWithHint ("x", "y", b, 3);'), 1);
  assert.equal(screen('ImGui::SetTooltip("%s", name);'), 1);
  assert.equal(screen('using namespace ImGui;'), 1);
  assert.equal(screen('// ImGui::Button(\nImGui::SameLine(); draw("ImGui::Button(");'), 0);
  assert.equal(checkWidgets([{ path: 'ui/widgets/button.cpp', text: 'ImGui::Button("x")' }]).length, 0);
});
