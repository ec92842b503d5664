import type { RelatedTarget, RelatedTargets } from "../editor-props.ts";
import { element } from "../fields/element.ts";

/** Typing pauses this many milliseconds before drafts are searched. */
const PAUSE = 120;
let lists = 0;

/** A list of drafts below a field, driven from its keyboard: arrows, Enter, Escape. */
export function suggestions(
  input: HTMLInputElement,
  targets: RelatedTargets,
  pick: (target: RelatedTarget) => void,
) {
  const id = `related-targets-${++lists}`;
  const dom = element("ul", { id, role: "listbox", "aria-label": "Drafts", class: "suggestions" });
  let found: readonly RelatedTarget[] = [];
  let active = -1;
  let timer = 0;
  dom.hidden = true;
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", id);

  const close = () => {
    clearTimeout(timer);
    found = [];
    draw();
  };
  const activate = (index: number) => {
    active = found.length === 0 ? -1 : (index + found.length) % found.length;
    [...dom.children].forEach((option, at) => {
      option.setAttribute("aria-selected", String(at === active));
    });
    if (active === -1) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", `${id}-${active}`);
  };
  const draw = () => {
    dom.hidden = found.length === 0;
    dom.replaceChildren(...found.map((target, index) => option(`${id}-${index}`, target, pick)));
    activate(-1 + (found.length > 0 ? 1 : 0));
  };
  const search = (query: string) => {
    clearTimeout(timer);
    timer = window.setTimeout(async () => {
      // A search that fails suggests nothing; an address can still be typed.
      const answer = await targets.search(query).catch(() => []);
      if (document.activeElement !== input || input.value !== query) return;
      found = answer;
      draw();
    }, PAUSE);
  };
  input.addEventListener("keydown", (event) => {
    const target = found[active];
    if (target === undefined) return;
    if (event.key === "ArrowDown") activate(active + 1);
    else if (event.key === "ArrowUp") activate(active - 1);
    else if (event.key === "Enter") pick(target);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return { dom, search, close };
}

function option(id: string, target: RelatedTarget, pick: (target: RelatedTarget) => void) {
  const dom = element("li", { id, role: "option", "aria-selected": "false" }, target.headline);
  // Before the field's blur, which closes the list.
  dom.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    pick(target);
  });
  return dom;
}
