import { describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { emptyArticle } from "../../shared/article/article.ts";
import { seedDoc } from "../../shared/article/ydoc/document.ts";
import { writeAuthor, writeScalar, writeTag } from "../../shared/article/ydoc/fields.ts";
import { bodyOf } from "../../shared/article/ydoc/roots.ts";
import { observeFields } from "./fields.ts";

const author = { role: null, organisation: null, handle: null, network: null };

describe("observeFields", () => {
  it("hands out one value while no field changes", () => {
    const doc = seedDoc(emptyArticle());
    const fields = observeFields(doc);
    const early = fields.get();
    fields.subscribe(() => undefined);
    bodyOf(doc).push([new Y.XmlElement("paragraph")]);
    expect(fields.get()).toBe(early);
  });

  it("tells of a scalar, an author and a tag, and hands out a new value", () => {
    const doc = seedDoc(emptyArticle());
    const fields = observeFields(doc);
    const told = vi.fn();
    fields.subscribe(told);
    const before = fields.get();
    writeScalar(doc, "section", "Harbour");
    writeAuthor(doc, { id: "a1", order: 0, name: "Ines Aldor", ...author });
    writeTag(doc, "cranes", true);
    expect(told).toHaveBeenCalled();
    expect(before.section).toBeNull();
    expect(fields.get()).toMatchObject({
      section: "Harbour",
      byline: [{ id: "a1", name: "Ines Aldor" }],
      tags: ["cranes"],
    });
  });

  it("is true even before anybody subscribes", () => {
    const doc = seedDoc(emptyArticle());
    const fields = observeFields(doc);
    fields.get();
    writeScalar(doc, "section", "Harbour");
    expect(fields.get().section).toBe("Harbour");
  });
});
