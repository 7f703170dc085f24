// Screens draw and place; what a person can operate comes from src/ui/widgets, where each control also states
// what it is for the accessible tree.
import { withoutComments } from './sources.mjs';

// Dear ImGui's own interactive calls, by how their names begin.
const interactive = [
  'Button', 'SmallButton', 'InvisibleButton', 'ArrowButton', 'ImageButton', 'CloseButton', 'Checkbox', 'RadioButton',
  'Combo', 'BeginCombo', 'ListBox', 'BeginListBox', 'Selectable', 'Input', 'Drag', 'Slider', 'VSlider', 'Color(Edit|Picker|Button)',
  'TreeNode', 'CollapsingHeader', 'MenuItem', 'BeginMenu', 'BeginMainMenu', 'BeginTab', 'TabItem', 'OpenPopup', 'BeginPopup',
  'BeginTooltip', 'BeginItemTooltip', 'SetTooltip', 'SetItemTooltip', 'BeginDragDrop', 'ItemAdd', 'ItemHoverable', 'Scrollbar', 'TempInput', 'IsItem(Clicked|Activated|Toggled|Edited)',
  'IsMouse(Clicked|DoubleClicked|Released|Dragging)', 'IsKey(Pressed|Released|ChordPressed)', 'Shortcut',
];
const call = new RegExp(`\\bImGui::((?:${interactive.join('|')})\\w*)\\s*\\(`);
const shortening = /\busing\s+(namespace\s+ImGui\b|ImGui::)|\bnamespace\s+\w+\s*=\s*ImGui\b/;

// files: [{ path, text }], paths below src/. Returns the faults as lines of text.
export function checkWidgets(files) {
  return files.filter(({ path }) => path.startsWith('ui/screens/')).flatMap(({ path, text }) =>
    withoutComments(text).split('\n').flatMap((line, index) => {
      const place = `src/${path}:${index + 1}`;
      const name = call.exec(line)?.[1];
      if (name) return [`${place}: ImGui::${name} is for src/ui/widgets; a screen calls our widget`];
      if (shortening.test(line)) return [`${place}: ImGui's names are written out, so that this check can read them`];
      return [];
    }));
}
