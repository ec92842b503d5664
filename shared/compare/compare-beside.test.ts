import { expect, it } from "vitest";
import { type PhotoKill, type PhotoRights, UNKNOWN_RIGHTS } from "../article/rights.ts";
import { article, p } from "../testing/build.ts";
import { compareArticles } from "./compare-article.ts";
import type { Beside } from "./compare-beside.ts";
import { compareText } from "./write-text.ts";

const beside = (
  status: Beside["status"],
  rights: PhotoRights,
  killed: PhotoKill | null = null,
): Beside => ({ status, photos: new Map([["quay", { rights, killed }]]) });

it("tells the status, and what may be done with a photo that both states show", () => {
  const before = beside("filed", { ...UNKNOWN_RIGHTS, category: "free" });
  const after = beside(
    "published",
    { ...UNKNOWN_RIGHTS, category: "conditional", expires: "2026-12-31" },
    { at: "2026-11-21T06:00:00Z", person: "Ines Aldor", reason: "A threat" },
  );
  const one = article([p("Fog.", "a")]);
  const comparison = compareArticles(one, one, { before, after });
  expect(compareText({ ...comparison, names: { quay: "quay.jpg" } })).toEqual([
    "Status: “filed” → “published”",
    "Rights of quay.jpg: “free” → “conditional, until 2026-12-31, killed: A threat”",
    "2 fields changed.",
  ]);
  expect(compareArticles(one, one, { before: after, after }).fields).toEqual([]);
});
