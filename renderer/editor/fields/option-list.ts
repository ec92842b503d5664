import { element } from "./element.ts";

export interface OptionListOptions<Item> {
  /** What has the focus while the list is open, and tells screen readers of the active option. */
  readonly owner: HTMLElement;
  readonly label: string;
  readonly className: string;
  readonly face: (item: Item) => readonly (Node | string)[];
  readonly pick: (item: Item) => void;
}

/** A list of options beside something that keeps the focus. */
export interface OptionList<Item> {
  readonly dom: HTMLElement;
  /** Shows these, the first active; nothing to show closes the list. */
  readonly show: (items: readonly Item[]) => void;
  readonly close: () => void;
  /**
   * What a key does to an open list: arrows move, Enter (and Tab where `tab` says so) picks, Escape
   * is `onEscape`. True where the key was the list's.
   */
  readonly press: (event: KeyboardEvent, onEscape: () => void) => boolean;
}

let lists = 0;

export function optionList<Item>(options: OptionListOptions<Item>): OptionList<Item> {
  const { owner, label, className, face, pick } = options;
  const id = `options-${++lists}`;
  const dom = element("ul", { id, role: "listbox", "aria-label": label, class: className });
  let shown: readonly Item[] = [];
  let active = 0;
  dom.hidden = true;

  const activate = (index: number) => {
    active = (index + shown.length) % shown.length;
    [...dom.children].forEach((option, at) => {
      option.setAttribute("aria-selected", String(at === active));
    });
    owner.setAttribute("aria-activedescendant", `${id}-${active}`);
    dom.children[active]?.scrollIntoView({ block: "nearest" });
  };
  const show = (items: readonly Item[]) => {
    shown = items;
    dom.hidden = items.length === 0;
    dom.replaceChildren(...items.map((item, at) => option(`${id}-${at}`, face(item), item, pick)));
    if (items.length > 0) {
      owner.setAttribute("aria-controls", id);
      owner.setAttribute("aria-autocomplete", "list");
      activate(0);
    } else {
      for (const name of ["activedescendant", "controls", "autocomplete"]) {
        owner.removeAttribute(`aria-${name}`);
      }
    }
  };
  const press = (event: KeyboardEvent, onEscape: () => void) => {
    const item = shown[active];
    if (item === undefined || event.isComposing) return false;
    if (event.key === "ArrowDown") activate(active + 1);
    else if (event.key === "ArrowUp") activate(active - 1);
    else if (event.key === "Enter" || event.key === "Tab") pick(item);
    else if (event.key === "Escape") onEscape();
    else return false;
    return true;
  };
  return { dom, show, close: () => show([]), press };
}

function option<Item>(
  id: string,
  face: readonly (Node | string)[],
  item: Item,
  pick: (item: Item) => void,
): HTMLElement {
  const dom = element("li", { id, role: "option", "aria-selected": "false" }, ...face);
  // Before the owner's blur, which may close the list.
  dom.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    pick(item);
  });
  return dom;
}
