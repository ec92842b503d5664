import { describe, expect, it } from "vitest";
import { article } from "../testing/build.ts";
import { type LinkTarget, linkedDrafts, targetMark } from "./link-target.ts";

const link = { title: "What the storm left", insertedTitle: "What the storm left" };
const target: LinkTarget = { headline: "What the storm left", state: "published" };

describe("targetMark", () => {
  it("tells nothing of a target that is as it was", () => {
    expect(targetMark(link, target)).toBeNull();
  });

  it.each(["killed", "binned", "missing"] as const)("tells of a target that is %s", (state) => {
    expect(targetMark(link, { headline: "Another", state })).toEqual({ kind: state });
  });

  it("tells the headline that the target has now", () => {
    const mark = targetMark(link, { ...target, headline: "What the flood left" });
    expect(mark).toEqual({ kind: "renamed", headline: "What the flood left" });
  });

  it("leaves a title of one's own alone while the headline is the one it was written for", () => {
    expect(targetMark({ ...link, title: "Our storm report" }, target)).toBeNull();
  });

  it("tells nothing where the title says the new headline already", () => {
    const renamed = { ...target, headline: "Flood" };
    expect(targetMark({ ...link, title: "Flood" }, renamed)).toBeNull();
  });

  it("tells nothing where one of the two headlines is not known", () => {
    expect(targetMark({ ...link, insertedTitle: null }, { ...target, headline: "X" })).toBeNull();
    expect(targetMark(link, { ...target, headline: null })).toBeNull();
  });
});

it("finds each linked draft once, also in a list", () => {
  const to = (draftId: string | null) => ({ type: "relatedLink", attrs: { draftId } });
  const list = { type: "bulletList", content: [{ type: "listItem", content: [to("b"), to("a")] }] };
  expect(linkedDrafts(article([to("a"), to(null), list]))).toEqual(["a", "b"]);
});
