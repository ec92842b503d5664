import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BLOCKS, elementOf, MARKS, schema } from "./schema.ts";

describe("the article's elements", () => {
  it.each(BLOCKS)(
    "%s is known by the name it is listed under, and holds a suggestion and an id",
    (name) => {
      expect(elementOf(name)?.name).toBe(name);
      expect(schema.nodes[name]?.isInGroup("block")).toBe(true);
      expect(schema.nodes[name]?.spec.attrs).toMatchObject({ id: {}, suggestion: {} });
    },
  );

  it("leaves no block out of the list", () => {
    const blocks = Object.values(schema.nodes).filter((type) => type.isInGroup("block"));
    expect(blocks.map(({ name }) => name).sort()).toEqual([...BLOCKS].sort());
  });

  it("requires, counts and orders no children", () => {
    for (const type of Object.values(schema.nodes)) {
      const content = type.spec.content ?? "";
      expect(content === "" || /^\(?[a-zA-Z |]+\)?\*$/.test(content), type.name).toBe(true);
    }
  });

  it("is written down, element by element and mark by mark, as it stands in Markdown", () => {
    const page = readFileSync(new URL("../../docs/markdown.md", import.meta.url), "utf8");
    const named = [...page.matchAll(/`([a-zA-Z]+)`/g)].map(([, name]) => name);
    expect([...BLOCKS, ...MARKS].filter((name) => !named.includes(name))).toEqual([]);
  });
});
