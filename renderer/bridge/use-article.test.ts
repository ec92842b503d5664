import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { emptyArticle } from "../../shared/article/article.ts";
import { seedDoc } from "../../shared/article/ydoc/document.ts";
import { writeScalar } from "../../shared/article/ydoc/fields.ts";
import { articleOf } from "./use-article.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("hands out the same article until typing pauses", () => {
  const doc = seedDoc(emptyArticle());
  const article = articleOf(doc);
  const told = vi.fn();
  article.subscribe(told);
  const before = article.get();
  for (const section of ["H", "Ha", "Har"]) {
    writeScalar(doc, "section", section);
    vi.advanceTimersByTime(200);
  }
  expect(article.get()).toBe(before);
  vi.advanceTimersByTime(200);
  expect(told).toHaveBeenCalledOnce();
  expect(article.get().section).toBe("Har");
});

it("is fresh for whoever comes after nobody looked", () => {
  const doc = seedDoc(emptyArticle());
  articleOf(doc).get();
  writeScalar(doc, "section", "Harbour");
  expect(articleOf(doc).get().section).toBe("Harbour");
});
