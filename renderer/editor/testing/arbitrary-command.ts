import type { Node, ResolvedPos } from "@tiptap/pm/model";
import { NodeSelection, TextSelection } from "@tiptap/pm/state";
import fc from "fast-check";
import { NOTE_KINDS } from "../../../shared/article/nodes/reader-note.ts";
import { MARKS } from "../../../shared/article/schema.ts";
import {
  readByline,
  removeAuthor,
  writeAuthor,
  writeScalar,
  writeTag,
} from "../../../shared/article/ydoc/fields.ts";
import { PERSON } from "../../../shared/article/ydoc/roots.ts";
import { insertGallery } from "../elements/gallery.ts";
import { writeAttributes } from "../fields/node-attributes.ts";
import { INSERTABLES } from "../insertables.ts";
import { backspaceAtStart } from "../keys/backspace.ts";
import { deleteAtEnd } from "../keys/delete.ts";
import { enterInFixed } from "../keys/enter.ts";
import { STYLES } from "../marks/style-list.ts";
import { isHead } from "../normaliser/head.ts";
import { TABLE_DEEDS, type TableDeed } from "../table/commands.ts";
import type { CommandedEditor } from "./commanded-editor.ts";
import { placesIn } from "./deeds.ts";

/** Something that a person does; where it does not apply, nothing happens. */
type Deed = (on: CommandedEditor, words: string) => void | Promise<void>;

const FILE = new File([], "quay.jpg");

/** Insertions that ask for files first, with what they do once files are chosen. */
const WITH_FILES: Readonly<Record<string, Deed>> = {
  "insert.photo": async ({ editor }) => {
    editor.commands.insertPhoto([FILE]);
    await settled();
  },
  "insert.gallery": ({ editor, services }) => insertGallery(editor.view, services, [FILE, FILE]),
};

const insertions = INSERTABLES.map(({ name, insert }): [string, Deed] => [
  name,
  WITH_FILES[name] ?? (({ editor }) => void insert(editor.chain()).run()),
]);

const marks = MARKS.map((name): [string, Deed] => [
  `mark.${name}`,
  ({ editor }) =>
    name === "link"
      ? void editor.commands.toggleMark(name, { href: "https://a.example/" })
      : void STYLES.find((style) => style.name === name)
          ?.toggle(editor.chain())
          .run(),
]);

const tableDeeds = (Object.keys(TABLE_DEEDS) as TableDeed[]).map((name): [string, Deed] => [
  `table.${name}`,
  ({ editor }) => void editor.commands.tableDeed(name),
]);

const keys: Readonly<Record<string, Deed>> = {
  type: ({ editor }, words) => {
    if (editor.state.selection.$from.parent.inlineContent) {
      editor.view.dispatch(editor.state.tr.insertText(words));
    }
  },
  enter: ({ editor: { commands } }) =>
    void (
      commands.command(enterInFixed) ||
      commands.splitListItem("listItem") ||
      commands.first(({ commands: each }) => [
        () => each.createParagraphNear(),
        () => each.liftEmptyBlock(),
        () => each.splitBlock(),
      ])
    ),
  backspace: ({ editor: { commands } }) =>
    void (
      commands.command(backspaceAtStart) ||
      commands.first(({ commands: each }) => [
        () => each.deleteSelection(),
        () => each.joinBackward(),
        () => each.selectNodeBackward(),
      ])
    ),
  delete: ({ editor: { commands } }) =>
    void (
      commands.command(deleteAtEnd) ||
      commands.first(({ commands: each }) => [
        () => each.deleteSelection(),
        () => each.joinForward(),
        () => each.selectNodeForward(),
      ])
    ),
  break: ({ editor }) => void editor.commands.setHardBreak(),
  sink: ({ editor }) => void editor.commands.sinkListItem("listItem"),
  lift: ({ editor }) => void editor.commands.liftListItem("listItem"),
  moveUp: ({ editor }) => void editor.commands.moveBlockUp(),
  moveDown: ({ editor }) => void editor.commands.moveBlockDown(),
  duplicateUp: ({ editor }) => void editor.commands.duplicateBlockUp(),
  duplicateDown: ({ editor }) => void editor.commands.duplicateBlockDown(),
  deleteBlock: ({ editor }) => void editor.commands.deleteBlock(),
  /** Cuts what is selected and pastes it twice. */
  paste: ({ editor }) => {
    const slice = editor.state.selection.content();
    editor.view.dispatch(editor.state.tr.replaceSelection(slice));
    editor.view.dispatch(editor.state.tr.replaceSelection(slice));
  },
  stepBack: ({ editor }) => void editor.commands.undo(),
  stepForward: ({ editor }) => {
    editor.commands.undo();
    editor.commands.undo();
    editor.commands.redo();
  },
};

/** What the fields in a block's frame write. */
const ATTRIBUTES: Readonly<Record<string, (words: string) => Record<string, unknown>>> = {
  photo: (words) => ({ alt: words, photographer: null, role: "lead" }),
  relatedLink: (words) => ({ title: words, insertedTitle: words, draftId: words, url: null }),
  embed: (words) => ({ title: words, url: "https://norhaven.example/" }),
  pullQuote: (words) => ({ attribution: words }),
  readerNote: (words) => ({ kind: NOTE_KINDS[words.length % NOTE_KINDS.length] }),
  keyPoints: (words) => ({ title: words }),
  orderedList: (words) => ({ start: words.length }),
  table: (words) => ({ headerRow: words.length % 2 === 0 }),
};

const fields: Readonly<Record<string, Deed>> = {
  /** Writes into the frame of the last block before the caret that has one. */
  attributes: ({ editor }, words) => {
    const { doc, selection } = editor.state;
    const before = placesIn(doc).filter(({ position }) => position <= selection.from);
    const place = before.findLast(({ node }) => node.type.name in ATTRIBUTES);
    const written = place && ATTRIBUTES[place.node.type.name]?.(words);
    if (place && written) writeAttributes(editor.view, () => place.position, written);
  },
  slug: ({ services: { doc } }, words) =>
    doc.transact(() => writeScalar(doc, "slug", words), PERSON),
  noSlug: ({ services: { doc } }) => doc.transact(() => writeScalar(doc, "slug", null), PERSON),
  tag: ({ services: { doc } }, words) => doc.transact(() => writeTag(doc, words, true), PERSON),
  author: ({ services: { doc } }, words) =>
    doc.transact(() => {
      const blank = { role: null, organisation: null, handle: null, network: null };
      writeAuthor(doc, { ...blank, id: words, order: words.length, name: words });
    }, PERSON),
  noAuthor: ({ services: { doc } }) =>
    doc.transact(() => {
      const [first] = readByline(doc);
      if (first !== undefined) removeAuthor(doc, first.id);
    }, PERSON),
};

const DEEDS = new Map<string, Deed>([
  ...Object.entries(keys),
  ...insertions,
  ...marks,
  ...tableDeeds,
  ...Object.entries(fields),
]);

const common = fc.constantFrom("type", "enter", "backspace", "delete", "attributes", "paste");

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

/** A deed, with where the selection is set for it and whether a step of undo begins before it. */
export const arbitraryCommand = fc.record({
  deed: fc.oneof(
    { weight: 1, arbitrary: common },
    { weight: 2, arbitrary: fc.constantFrom(...DEEDS.keys()) },
  ),
  words: fc.constantFrom("quay", "a crane", "TK"),
  /** Null leaves the selection as the deed before it did. */
  at: fc.option(fc.record({ node: share, within: share }), { freq: 4 }),
  length: fc.oneof(fc.constant(0), fc.nat({ max: 60 })),
  isNode: fc.boolean(),
  beginsStep: fc.boolean(),
});
export type Commanded = ReturnType<typeof arbitraryCommand.generate>["value"];

export async function perform(on: CommandedEditor, command: Commanded): Promise<void> {
  select(on, command);
  if (command.beginsStep) on.undo.stopCapturing();
  await DEEDS.get(command.deed)?.(on, command.words);
}

/** Where deeds apply that apply in few places. */
function isAim(deed: string, name: string): boolean {
  if (deed.startsWith("table.")) return name === "tableCell";
  return deed === "sink" || deed === "lift" ? name === "listItem" : true;
}

function select({ editor }: CommandedEditor, { deed, at, length, isNode }: Commanded): void {
  const { doc, tr } = editor.state;
  const places = placesIn(doc).filter(({ node }) => isAim(deed, node.type.name));
  const place = at && places[Math.floor(at.node * places.length)];
  if (!place) return;
  const { node, position } = place;
  if (isNode && NodeSelection.isSelectable(node) && !isHead(node)) {
    editor.view.dispatch(tr.setSelection(NodeSelection.create(doc, position)));
    return;
  }
  const start = position + 1 + Math.floor(at.within * node.content.size);
  const [$from, $to] = [start, start + length].map((end) =>
    besideCharacter(doc, Math.min(doc.content.size, end)),
  );
  if ($from && $to) editor.view.dispatch(tr.setSelection(TextSelection.between($from, $to)));
}

/** A caret never stands within a character of two units. */
function besideCharacter(doc: Node, position: number): ResolvedPos {
  const $position = doc.resolve(position);
  const { textOffset, nodeAfter } = $position;
  const isWithin = textOffset > 0 && nodeAfter?.text?.isWellFormed() === false;
  return isWithin ? doc.resolve(position - 1) : $position;
}

/** What a command began in the background is done. */
const settled = () => new Promise<void>((resolve) => setTimeout(resolve));
