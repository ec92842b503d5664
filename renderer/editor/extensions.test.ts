import { Editor } from "@tiptap/core";
import type { MarkType, NodeType } from "@tiptap/pm/model";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { schema } from "../../shared/article/schema.ts";
import { sparingKey } from "./binding/sparing.ts";
import { articleEditorOptions } from "./editor-options.ts";
import { photosForTests } from "./testing/photos-for-tests.ts";
import { createUndo } from "./undo.ts";

function newEditor() {
  const doc = new Y.Doc();
  const services = {
    doc,
    undo: createUndo(doc),
    photos: photosForTests(() => Promise.reject(new Error("No photos here."))),
    targets: { search: () => Promise.resolve([]), open: () => undefined, watch: () => () => {} },
    onPhoto: () => undefined,
    onWhoWrote: () => undefined,
    onProblem: () => undefined,
    onPasted: () => undefined,
    onComment: () => undefined,
    onAddComment: () => undefined,
    language: () => null,
    snippet: () => null,
    suggester: () => null,
  };
  return new Editor({ element: null, ...articleEditorOptions(services) });
}

/** Everything of a type but what TipTap adds for itself. */
function specOf(type: NodeType | MarkType) {
  const { parseDOM, toDOM, attrs, toText: _text, ...structure } = type.spec as NodeType["spec"];
  return { structure, attrs: Object.entries(attrs ?? {}), parseDOM, toDOM };
}

describe("articleExtensions", () => {
  const editor = newEditor();
  const built = editor.schema;

  it("builds the shared schema's nodes, in its order", () => {
    expect(Object.keys(built.nodes)).toEqual(Object.keys(schema.nodes));
    for (const [name, type] of Object.entries(schema.nodes)) {
      expect(specOf(built.nodes[name] as NodeType), name).toEqual(specOf(type));
    }
  });

  it("builds the shared schema's marks, in its order", () => {
    expect(Object.keys(built.marks)).toEqual(Object.keys(schema.marks));
    for (const [name, type] of Object.entries(schema.marks)) {
      expect(specOf(built.marks[name] as MarkType), name).toEqual(specOf(type));
    }
  });

  it("spares blocks that an edit left standing, as the headless editor of the tests does", () => {
    const { plugins } = editor.extensionManager;
    expect(plugins.filter(({ spec }) => spec.key === sparingKey)).toHaveLength(1);
  });

  it("opens with the same default block", () => {
    expect(built.topNodeType.contentMatch.defaultType?.name).toBe("paragraph");
  });
});
