import type { AnyExtension, NodeViewRendererProps } from "@tiptap/core";
import { Extension } from "@tiptap/core";
import type { NoteKind } from "../../../shared/article/nodes/reader-note.ts";
import { say } from "../../../shared/words/say.ts";
import type { BlockParts } from "../fields/block-view.ts";
import { element } from "../fields/element.ts";
import { writeAttributes } from "../fields/node-attributes.ts";
import { selectField } from "../fields/select-field.ts";
import { textField } from "../fields/text-field.ts";
import { timeField } from "../fields/time-field.ts";
import type { EditorServices } from "../services.ts";
import { frame, line, textPlace } from "./frame.ts";
import { textElement, toggleTextElement } from "./text-element.ts";

const NOTE_NAMES: Readonly<Record<NoteKind, string>> = {
  correction: say("Correction"),
  update: say("Update"),
  editorsNote: say("Editor’s note"),
};

/** Pull quotes, notes to readers and desk notes, and the command that makes them. */
export function textElements({ undo }: EditorServices): AnyExtension[] {
  const onFocus = () => undo.stopCapturing();
  return [
    textElement("pullQuote", (props) => pullQuote(props, onFocus)),
    textElement("readerNote", (props) => readerNote(props, onFocus)),
    textElement("deskNote", deskNote),
    Extension.create({
      name: "textElements",
      addCommands: () => ({
        toggleTextElement:
          (name, attributes = {}) =>
          ({ editor, state, tr, dispatch }) => {
            if (!editor.isEditable) return false;
            undo.stopCapturing();
            if (dispatch) toggleTextElement(tr, state, name, attributes);
            return true;
          },
      }),
    }),
  ];
}

function pullQuote(
  { view, getPos, editor }: NodeViewRendererProps,
  onFocus: () => void,
): BlockParts {
  const attribution = textField({
    editor,
    label: say("Attribution"),
    onFocus,
    write: (value) => writeAttributes(view, getPos, { attribution: value }),
  });
  const content = textPlace(
    "pull-quote-text",
    say("Pull quote"),
    say("The words to be seen first"),
  );
  return {
    dom: frame(
      "pull-quote",
      say("Pull quote"),
      content,
      line("pull-quote-by", "— ", attribution.input),
    ),
    content,
    show: ({ attrs }) => attribution.show(attrs.attribution),
  };
}

function readerNote(
  { view, getPos, editor }: NodeViewRendererProps,
  onFocus: () => void,
): BlockParts {
  const kind = selectField<NoteKind>({
    editor,
    label: say("Kind of note"),
    choices: NOTE_NAMES,
    onFocus,
    write: (value) => writeAttributes(view, getPos, { kind: value }),
  });
  const time = timeField({
    editor,
    label: say("Time of the note"),
    onFocus,
    write: (at) => writeAttributes(view, getPos, { at }),
  });
  const content = textPlace("note-text", say("Note to readers"), say("What readers should know"));
  return {
    dom: frame(
      "reader-note",
      say("Note to readers"),
      line("note-head", kind.select, time.dom),
      content,
    ),
    content,
    show: ({ attrs }) => {
      kind.show(attrs.kind);
      time.show(attrs.at);
    },
  };
}

function deskNote(): BlockParts {
  const content = textPlace("note-text", say("Desk note"), say("A word to the newsroom"));
  const head = line(
    "note-head",
    element("span", { class: "note-name" }, say("Desk note")),
    element("span", { class: "note-fate" }, say("never exported")),
  );
  return {
    dom: frame("desk-note", say("Desk note"), head, content),
    content,
    show: () => undefined,
  };
}
