import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../../../shared/imports/markdown/parser.ts";
import { findHelp } from "./find.ts";
import type { HelpPage } from "./pages.ts";
import { sectionsOf } from "./sections.ts";

function page(file: string, text: string): HelpPage {
  const root = parseMarkdown(text, true);
  const sections = sectionsOf(root);
  return { file, title: sections[0]?.title ?? "", root, sections };
}

const PAGES = [
  page("ferry.md", "# The ferry\n\nIt leaves at six.\n\n## Fares\n\nA ticket is **two** crowns."),
  page("quay.md", "# The quay\n\nNo ferry calls here.\n\n| ship | berth |\n|---|---|\n| Ida | 5 |"),
];
const found = (typed: string) =>
  findHelp(PAGES, typed)?.map(({ page: { file }, section }) => `${file}#${section.anchor}`);

describe("the search of the help", () => {
  it("finds words that are only begun, in text, marks and tables", () => {
    expect(found("tick")).toEqual(["ferry.md#fares"]);
    expect(found("two cro")).toEqual(["ferry.md#fares"]);
    expect(found("ida")).toEqual(["quay.md#the-quay"]);
  });

  it("puts first what is headed so", () => {
    expect(found("ferry")).toEqual(["ferry.md#the-ferry", "quay.md#the-quay"]);
  });

  it("reads the page's title together with its sections", () => {
    expect(found("ferry crowns")).toEqual(["ferry.md#fares"]);
  });

  it("shows the words around, marked", () => {
    const [hit] = findHelp(PAGES, "crown") ?? [];
    expect(hit?.parts).toEqual([
      { text: "A ticket is two ", isHit: false },
      { text: "crowns", isHit: true },
      { text: ".", isHit: false },
    ]);
  });

  it("tells nothing asked from nothing found", () => {
    expect(findHelp(PAGES, "  ")).toBeNull();
    expect(findHelp(PAGES, "zeppelin")).toEqual([]);
  });
});
