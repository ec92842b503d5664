import type { Editor } from "@tiptap/core";
import type { EditorState } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { say } from "../../../shared/words/say.ts";
import { element } from "../fields/element.ts";
import { placeBelow } from "../floating/place.ts";
import type { Floating } from "../floating/rest.ts";
import { rovingFocus } from "../floating/roving.ts";
import { linkForm } from "./link-form.ts";

export interface LinkCard extends Floating {
  /** Opens the form for the address of what is selected, or of the link at the caret. */
  readonly edit: () => void;
}

/** Below the link at the caret: where it leads, to be changed, opened or taken away in place. */
export function linkCard(editor: Editor, view: EditorView): LinkCard {
  const leave = () => {
    // Before the focus moves: what loses it closes by itself.
    dom.hidden = true;
    view.focus();
  };
  const form = linkForm(editor, leave);
  const face = linkFace({
    edit: () => edit(),
    open: () => openLink(view.state),
    remove: () => {
      leave();
      editor.commands.unsetLink();
    },
  });
  const dom = element("div", { class: "floating link-card" }, face.dom, form.dom);
  dom.hidden = true;
  const show = (editing: boolean) => {
    dom.hidden = false;
    face.dom.hidden = editing;
    form.dom.hidden = !editing;
    placeBelow(view, dom, view.coordsAtPos(view.state.selection.from));
  };
  const edit = () => {
    if (!editor.isEditable) return;
    show(true);
    form.begin(linkAt(view.state) ?? "");
  };
  rovingFocus(face.dom, { across: true, leave });
  dom.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && dom.contains(relatedTarget))) dom.hidden = true;
  });
  return {
    dom,
    edit,
    onRest: () => {
      const href = view.state.selection.empty ? linkAt(view.state) : null;
      if (href === null) return;
      face.tell(href, editor.isEditable);
      show(false);
    },
    onStir: () => {
      if (!dom.hidden && form.dom.hidden) dom.hidden = true;
    },
  };
}

interface LinkDeeds {
  readonly edit: () => void;
  readonly open: () => void;
  readonly remove: () => void;
}

function linkFace(deeds: LinkDeeds) {
  const address = element("span", { class: "link-address", dir: "ltr" });
  const button = (label: string, run: () => void) => {
    const made = element("button", { type: "button", class: "floating-tool" }, label);
    made.addEventListener("pointerdown", (event) => event.preventDefault());
    made.addEventListener("mousedown", (event) => event.preventDefault());
    made.addEventListener("click", run);
    return made;
  };
  const [edit, open, remove] = [
    button(say("Edit"), deeds.edit),
    button(say("Open"), deeds.open),
    button(say("Remove"), deeds.remove),
  ] as const;
  const dom = element(
    "div",
    { class: "link-face", role: "toolbar", "aria-label": say("Link") },
    address,
    edit,
    open,
    remove,
  );
  const tell = (href: string, editable: boolean) => {
    address.textContent = href;
    address.title = href;
    edit.hidden = !editable;
    remove.hidden = !editable;
  };
  return { dom, tell };
}

/** The address of the link at the caret or at the selection's start, null where there is none. */
function linkAt({ schema, selection }: EditorState): string | null {
  const { $from, empty } = selection;
  const type = schema.marks.link;
  const marks = empty ? $from.marks() : ($from.nodeAfter?.marks ?? []);
  return type?.isInSet(marks)?.attrs.href ?? null;
}

function openLink(state: EditorState): void {
  const href = linkAt(state);
  if (href !== null) window.open(href, "_blank", "noopener,noreferrer");
}
