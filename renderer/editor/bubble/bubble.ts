import type { Editor } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { say } from "../../../shared/words/say.ts";
import { element } from "../fields/element.ts";
import { type Box, placeAbove } from "../floating/place.ts";
import type { Floating } from "../floating/rest.ts";
import { rovingFocus } from "../floating/roving.ts";
import { askForLink } from "../marks/link-request.ts";
import { STYLES, type StyleName } from "../marks/style-list.ts";
import { countsInWords, selectionCounts } from "../pulse/selection-counts.ts";
import type { EditorServices } from "../services.ts";
import { stylesOf } from "../toolbar/formatting-state.ts";
import { keys } from "../toolbar/shortcut.ts";

type ToolName = StyleName | "link" | "comment";

/** The tools for selected text, above it, and how much is selected. */
export function bubble(
  editor: Editor,
  view: EditorView,
  { onAddComment }: Pick<EditorServices, "onAddComment">,
): Floating {
  const counts = element("span", { class: "bubble-counts" });
  const buttons = new Map<ToolName, HTMLButtonElement>();
  /** While one of its own tools changes the text, it stays. */
  let busy = false;
  const add = (name: ToolName, title: string, face: Node, run: () => void) => {
    buttons.set(name, tool(title, face, run));
  };
  for (const { name, label, shortcut, tag, face, toggle } of STYLES) {
    add(name, `${label} (${keys(shortcut)})`, element(tag, { class: `face-${name}` }, face), () => {
      busy = true;
      toggle(editor.chain()).run();
      busy = false;
      show();
    });
  }
  add("link", `${say("Link")} (${keys("Mod+Shift+K")})`, element("span", {}, say("Link")), () => {
    dom.hidden = true;
    askForLink(view.dom);
  });
  add(
    "comment",
    `${say("Comment")} (${keys("Mod+Alt+M")})`,
    element("span", {}, say("Comment")),
    () => {
      dom.hidden = true;
      onAddComment();
    },
  );
  const dom = element(
    "div",
    { class: "floating bubble", role: "toolbar", "aria-label": say("Selection") },
    ...buttons.values(),
    counts,
  );
  dom.hidden = true;
  const show = () => {
    const selected = selectionCounts(view.state);
    dom.hidden = selected === null;
    if (selected === null) return;
    counts.textContent = countsInWords(selected);
    const styles = stylesOf(view.state);
    for (const [name, button] of buttons) {
      if (name !== "comment") button.setAttribute("aria-pressed", String(styles[name]));
    }
    placeAbove(view, dom, boxOf(view));
  };
  rovingFocus(dom, { across: true, leave: () => view.focus() });
  dom.addEventListener("focusout", ({ relatedTarget }) => {
    const within = relatedTarget instanceof Node && dom.contains(relatedTarget);
    if (!within && relatedTarget !== view.dom) dom.hidden = true;
  });
  return {
    dom,
    onRest: () => {
      if (editor.isEditable && view.state.selection instanceof TextSelection) show();
    },
    onStir: () => {
      if (!busy && !dom.hidden) dom.hidden = true;
    },
  };
}

function tool(title: string, face: Node, run: () => void): HTMLButtonElement {
  const label = title.replace(/ \(.*\)$/, "");
  const button = element(
    "button",
    { type: "button", class: "floating-tool", "aria-label": label, title, tabindex: "-1" },
    face,
  );
  // The pointer leaves the focus, and with it the selection, in the text.
  button.addEventListener("pointerdown", (event) => event.preventDefault());
  button.addEventListener("mousedown", (event) => event.preventDefault());
  button.addEventListener("click", run);
  return button;
}

/** From the first selected line's start to the last one's end. */
function boxOf(view: EditorView): Box {
  const { from, to } = view.state.selection;
  const [start, end] = [view.coordsAtPos(from), view.coordsAtPos(to, -1)];
  return {
    left: Math.min(start.left, end.left),
    right: Math.max(start.right, end.right),
    top: Math.min(start.top, end.top),
    bottom: Math.max(start.bottom, end.bottom),
  };
}
