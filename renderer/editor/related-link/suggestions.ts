import { say } from "../../../shared/words/say.ts";
import type { RelatedTarget, RelatedTargets } from "../editor-props.ts";
import { optionList } from "../fields/option-list.ts";

/** Typing pauses this many milliseconds before drafts are searched. */
const PAUSE = 120;

/** A list of drafts below a field, driven from its keyboard: arrows, Enter, Escape. */
export function suggestions(
  input: HTMLInputElement,
  targets: RelatedTargets,
  pick: (target: RelatedTarget) => void,
) {
  let timer = 0;
  const list = optionList<RelatedTarget>({
    owner: input,
    label: say("Drafts"),
    className: "suggestions",
    face: ({ headline }) => [headline],
    pick,
  });
  const close = () => {
    clearTimeout(timer);
    list.close();
  };
  const search = (query: string) => {
    clearTimeout(timer);
    timer = window.setTimeout(async () => {
      // A search that fails suggests nothing; an address can still be typed.
      const answer = await targets.search(query).catch(() => []);
      if (document.activeElement === input && input.value === query) list.show(answer);
    }, PAUSE);
  };
  input.addEventListener("keydown", (event) => {
    // Tab leaves the field, as it does everywhere.
    if (event.key === "Tab" || !list.press(event, close)) return;
    event.preventDefault();
    event.stopPropagation();
  });
  return { dom: list.dom, search, close };
}
