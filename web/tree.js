// The accessible tree: real elements over the places that the canvas shows, kept in step by the patches
// of `ui::diff` (src/ui/tree.hpp). They are transparent and leave the pointer to the canvas.

const SELECTABLE = 4;
const SELECTED = 8;
const CHECKABLE = 16;
const CHECKED = 32;
const PRESSABLE = 64;
const PRESSED = 128;
const EXPANDABLE = 256;
const EXPANDED = 512;
const VALIDATED = 1024;
const INVALID = 2048;
const OPENS_MENU = 4096;
const NUMERIC = 8192;
const FOCUSABLE = 1;
const DISABLED = 2;

/** Roles whose name is what they contain. */
const namedByContent = new Set(
  ['heading', 'button', 'tab', 'radio', 'option', 'listitem', 'text', 'checkbox', 'menuitem', 'link'],
);

/** Roles that say their value as their content and are called by a label: only news is read out. */
const live = new Set(['status', 'alert', 'log']);

/** Roles that lie over nothing: a text field under them can be pressed. */
const flat = new Set(['text', 'heading', 'separator', 'progressbar']);

/**
 * @typedef {[id: number, role: string, name: string, value: string, description: string,
 *   flags: number, level: number, setSize: number, position: number,
 *   controls?: number, now?: number, min?: number, max?: number]} NodeRow
 * @typedef {{ order?: number[], nodes?: NodeRow[], places?: number[] }} Patch
 * @typedef {{
 *   element: HTMLElement, role: string, kind: string, field: HTMLInputElement | null, text: Text | null,
 *   value: string, place: [x: number, y: number, w: number, h: number],
 * }} TreeNode
 */

/**
 * @param {Element} element
 * @param {string} name
 * @param {string | null} value
 */
export function attribute(element, name, value) {
  if (value === null) {
    element.removeAttribute(name);
  } else if (element.getAttribute(name) !== value) {
    element.setAttribute(name, value);
  }
}

/** @param {boolean} has @param {boolean} is */
const tristate = (has, is) => (has ? String(is) : null);

/** @param {string} role @param {number} level */
function tagFor(role, level) {
  switch (role) {
    case 'heading': return `h${level || 2}`;
    case 'button': return 'button';
    case 'navigation': return 'nav';
    case 'region': return 'section';
    case 'searchbox':
    case 'textbox':
    case 'spinbutton': return 'input';
    case 'text': return 'span';
    default: return 'div';
  }
}

/** @param {string} tag @param {string} role @returns {TreeNode} */
function create(tag, role) {
  const element = document.createElement(tag);
  /** @type {HTMLInputElement | null} */
  let field = null;
  if (element instanceof HTMLInputElement) {
    field = element;
    field.type = role === 'searchbox' ? 'search' : 'text';
    field.autocomplete = 'off';
    field.spellcheck = false;
    field.setAttribute('autocapitalize', 'off');
    attribute(field, 'role', role === 'spinbutton' ? role : null);
  } else if (element instanceof HTMLButtonElement) {
    element.type = 'button';
  } else if (tag === 'div') {
    element.setAttribute('role', role);
  }
  // What is behind a dialog is not in the tree at all.
  attribute(element, 'aria-modal', role === 'dialog' || role === 'alertdialog' ? 'true' : null);
  return { element, role, kind: tag + role, field, text: null, value: '', place: [0, 0, 0, 0] };
}

/** @param {TreeNode} node @param {string} content */
function setText(node, content) {
  if (node.text === null) {
    if (content === '') {
      return;
    }
    node.text = document.createTextNode('');
    node.element.prepend(node.text);
  }
  if (node.text.data !== content) {
    node.text.data = content;
  }
}

export class Tree {
  /** @type {Map<number, TreeNode>} */
  #nodes = new Map();
  /** All ids in document order: what lies over another thing comes after it. @type {number[]} */
  #order = [];
  #root;

  /** @param {HTMLElement} root */
  constructor(root) {
    this.#root = root;
  }

  /** @param {number} id */
  get(id) {
    return this.#nodes.get(id);
  }

  /** The id of the node that an event happened in; 0: in none. @param {EventTarget | null} target */
  idOf(target) {
    const element = target instanceof Element ? target.closest('[id^="n"]') : null;
    return element && this.#root.contains(element) ? Number(element.id.slice(1)) : 0;
  }

  /** The text field that a press at a point hits. @param {number} x @param {number} y */
  fieldAt(x, y) {
    for (let i = this.#order.length - 1; i >= 0; i -= 1) {
      const id = this.#order[i];
      const node = this.#nodes.get(id);
      const inside = node && !flat.has(node.role) && !live.has(node.role) &&
        x >= node.place[0] && x < node.place[0] + node.place[2] &&
        y >= node.place[1] && y < node.place[1] + node.place[3];
      if (inside) {
        return node.field && { id, field: node.field };
      }
    }
    return null;
  }

  /** @param {Patch} patch */
  apply(patch) {
    for (const row of patch.nodes ?? []) {
      this.#state(row);
    }
    if (patch.order) {
      this.#arrange(patch.order);
    }
    const places = patch.places ?? [];
    for (let i = 0; i < places.length; i += 5) {
      this.#place(places[i], places[i + 1], places[i + 2], places[i + 3], places[i + 4]);
    }
  }

  /** @param {NodeRow} row */
  #state([id, role, name, value, description, flags, level, setSize, position, controls, now, min, max]) {
    const node = this.#sameOrNew(id, role, level);
    const { element, field } = node;
    const isText = namedByContent.has(role);
    const says = live.has(role);
    setText(node, isText ? name : says ? value || name : role === 'combobox' ? value : '');
    const called = isText && role !== 'listitem' ? '' : says && !value ? '' : name;
    attribute(element, 'aria-label', called || null);
    attribute(element, 'aria-description', description || null);
    attribute(element, 'aria-disabled', flags & DISABLED ? 'true' : null);
    const selected = tristate((flags & SELECTABLE) !== 0, (flags & SELECTED) !== 0);
    if (role === 'listitem') {
      attribute(element, 'aria-current', selected === 'true' ? selected : null);
    } else {
      attribute(element, 'aria-selected', selected);
    }
    attribute(element, 'aria-checked', tristate((flags & CHECKABLE) !== 0, (flags & CHECKED) !== 0));
    attribute(element, 'aria-pressed', tristate((flags & PRESSABLE) !== 0, (flags & PRESSED) !== 0));
    attribute(element, 'aria-expanded', tristate((flags & EXPANDABLE) !== 0, (flags & EXPANDED) !== 0));
    attribute(element, 'aria-invalid', tristate((flags & VALIDATED) !== 0, (flags & INVALID) !== 0));
    attribute(element, 'aria-haspopup', flags & OPENS_MENU ? 'menu' : null);
    attribute(element, 'aria-controls', controls ? `n${controls}` : null);
    attribute(element, 'inputmode', flags & NUMERIC ? 'decimal' : null);
    const scaled = now !== undefined;
    attribute(element, 'aria-valuenow', scaled ? String(now) : null);
    attribute(element, 'aria-valuemin', scaled ? String(min) : null);
    attribute(element, 'aria-valuemax', scaled ? String(max) : null);
    attribute(element, 'aria-valuetext', scaled && value ? value : null);
    attribute(element, 'aria-setsize', setSize ? String(setSize) : null);
    attribute(element, 'aria-posinset', position ? String(position) : null);
    attribute(element, 'tabindex', flags & FOCUSABLE ? '-1' : null);
    if (field && node.value !== value) {
      node.value = value;
      this.setValue(field, value);
    }
  }

  /**
   * Puts a value into a field, but never into the middle of a composition.
   * @param {HTMLInputElement} field
   * @param {string} value
   */
  setValue(field, value) {
    const composing = field.dataset.composing !== undefined;
    if (!composing && field.value !== value) {
      field.value = value;
    }
  }

  /** @param {number} id @param {string} role @param {number} level */
  #sameOrNew(id, role, level) {
    const tag = tagFor(role, level);
    const old = this.#nodes.get(id);
    if (old?.kind === tag + role) {
      return old;
    }
    const node = create(tag, role);
    node.element.id = `n${id}`;
    this.#nodes.set(id, node);
    if (old) { // became something else in its place
      old.text?.remove();
      node.element.append(...old.element.childNodes);
      old.element.replaceWith(node.element);
      this.#place(id, ...old.place);
    }
    return node;
  }

  /**
   * Brings all elements into document order, moving as few as it easily can: a moved field loses the
   * focus. @param {number[]} order id, parent, id, parent ...
   */
  #arrange(order) {
    this.#order = order.filter((_, i) => i % 2 === 0);
    const stay = new Set();
    for (let i = 0; i < order.length; i += 2) {
      stay.add(order[i]);
    }
    for (const [id, { element }] of this.#nodes) {
      if (!stay.has(id)) {
        element.remove();
        this.#nodes.delete(id);
      }
    }
    /** @type {Map<Element, Element>} the child that was put in its place last */
    const last = new Map();
    for (let i = 0; i < order.length; i += 2) {
      const element = this.#nodes.get(order[i])?.element;
      const parent = this.#nodes.get(order[i + 1])?.element ?? this.#root;
      if (!element) {
        continue;
      }
      const before = last.get(parent);
      const expected = before ? before.nextElementSibling : parent.firstElementChild;
      if (expected !== element) {
        parent.insertBefore(element, expected);
      }
      last.set(parent, element);
    }
  }

  /**
   * @param {number} id
   * @param {number} x
   * @param {number} y
   * @param {number} w
   * @param {number} h
   */
  #place(id, x, y, w, h) {
    const node = this.#nodes.get(id);
    if (node) {
      node.place = [x, y, w, h];
      node.element.style.cssText = `left:${x}px;top:${y}px;width:${w}px;height:${h}px`;
    }
  }
}
