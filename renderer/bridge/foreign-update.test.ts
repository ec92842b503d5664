import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { seedDoc } from "../../shared/article/ydoc/document.ts";
import { bodyOf } from "../../shared/article/ydoc/roots.ts";
import { refusal } from "./foreign-update.ts";

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}

/** What a change to a copy of `doc` sends. */
function changeElsewhere(doc: Y.Doc, change: (body: Y.XmlFragment) => void): Uint8Array {
  const there = copyOf(doc);
  change(bodyOf(there));
  return Y.encodeStateAsUpdate(there, Y.encodeStateVector(doc));
}

function lastBlock(body: Y.XmlFragment): Y.XmlElement {
  return body.get(body.length - 1) as Y.XmlElement;
}

describe("a change from elsewhere", () => {
  it("is let in where this Stet knows all of it", () => {
    const doc = seedDoc();
    const update = changeElsewhere(doc, (body) => {
      body.insert(body.length, [new Y.XmlElement("paragraph")]);
    });
    expect(refusal(doc, update)).toBeNull();
  });

  it("is refused where it brings a block that this Stet does not know", () => {
    const doc = seedDoc();
    const update = changeElsewhere(doc, (body) => {
      body.insert(body.length, [new Y.XmlElement("hologram")]);
    });
    expect(refusal(doc, update)).toContain("hologram");
    expect(bodyOf(doc).toString()).not.toContain("hologram");
  });

  it("is refused where it sets an attribute that this Stet does not know", () => {
    const doc = seedDoc();
    const update = changeElsewhere(doc, (body) => {
      lastBlock(body).setAttribute("depth", "3");
    });
    expect(refusal(doc, update)).toContain("depth");
  });

  it("is let in where this window sent it, or where it only deletes", () => {
    const doc = seedDoc();
    bodyOf(doc).insert(2, [new Y.XmlElement("rule")]);
    expect(refusal(doc, Y.encodeStateAsUpdate(doc))).toBeNull();
    const deletion = changeElsewhere(doc, (body) => body.delete(body.length - 1, 1));
    expect(refusal(doc, deletion)).toBeNull();
  });
});
