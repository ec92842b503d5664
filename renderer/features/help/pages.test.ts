import type { Nodes } from "mdast";
import { describe, expect, it } from "vitest";
import contents from "../../../docs/help/README.md?raw";
import { FORMATS } from "../../../shared/exports/formats.ts";
import { ACTIONS } from "../../actions/registry.ts";
import { INSPECTOR_TABS } from "../../actions/workplace.ts";
import { anchorsOf } from "./anchors.ts";
import { readKeys } from "./keys.ts";
import { readLink } from "./link.ts";
import { HELP_PAGES, type HelpPage } from "./pages.ts";
import { wordsOf } from "./words.ts";

const IN_FOLDER = Object.keys(import.meta.glob("../../../docs/help/*.md"));
const SOURCES = import.meta.glob<string>("../../**/*.{ts,tsx}", {
  query: "?raw",
  import: "default",
  eager: true,
});
const FILES = HELP_PAGES.map(({ file }) => file);
/** The page of the Markdown syntax is of files, not of keys and controls. */
const OF_THE_SCREEN = HELP_PAGES.filter(({ file }) => !file.startsWith("../"));

function nodesIn(node: Nodes): Nodes[] {
  return [node, ...("children" in node ? node.children.flatMap(nodesIn) : [])];
}

function inPages(pages: readonly HelpPage[], type: Nodes["type"]): [HelpPage, Nodes][] {
  return pages.flatMap((page) =>
    nodesIn(page.root).flatMap((node): [HelpPage, Nodes][] =>
      node.type === type ? [[page, node]] : [],
    ),
  );
}

describe("the pages of the help", () => {
  it("are the files of docs/help, each once, and its list names them in the same order", () => {
    const there = IN_FOLDER.map((file) => file.replace("../../../docs/help/", ""));
    expect([...FILES.filter((file) => !file.startsWith("../")), "README.md"].sort()).toEqual(there);
    const listed = contents.matchAll(/^\d+\. .*\((.*)\)$/gm);
    expect(Array.from(listed, ([, file]) => file)).toEqual(FILES);
  });

  it("begin with their title and are short", () => {
    for (const { file, root, sections } of OF_THE_SCREEN) {
      expect(root.children[0], file).toMatchObject({ type: "heading", depth: 1 });
      expect(
        sections
          .map(({ text }) => text)
          .join(" ")
          .split(" ").length,
        file,
      ).toBeLessThan(600);
    }
  });

  it("hold nothing that the app cannot show", () => {
    const hidden = ["html", "image", "imageReference", "linkReference", "footnoteReference"];
    for (const type of hidden) {
      const found = inPages(HELP_PAGES, type as Nodes["type"]);
      expect(found.map(([{ file }]) => `${file}: ${type}`)).toEqual([]);
    }
  });

  it("link to places that there are", () => {
    const dead = inPages(HELP_PAGES, "link").flatMap(([{ file }, node]) => {
      const url = node.type === "link" ? node.url : "";
      return leadsSomewhere(url, file) ? [] : [`${file}: ${url}`];
    });
    expect(dead).toEqual([]);
  });

  it("name only keys that do something, and nothing else in the type of keys but commands", () => {
    const known = new Set(ACTIONS.map(({ shortcut }) => shortcut));
    const wrong = inPages(OF_THE_SCREEN, "inlineCode").flatMap(([{ file }, node]) => {
      const written = wordsOf(node);
      if (written.startsWith("stet ")) return [];
      return known.has(readKeys(written)) ? [] : [`${file}: ${written}`];
    });
    expect(wrong).toEqual([]);
  });

  it("name only controls that there are", () => {
    const names = knownNames();
    const wrong = inPages(OF_THE_SCREEN, "strong").flatMap(([{ file }, node]) => {
      const name = wordsOf(node).replaceAll("\n", " ");
      return names(name) ? [] : [`${file}: ${name}`];
    });
    expect(wrong).toEqual([]);
  });
});

function leadsSomewhere(url: string, from: string): boolean {
  const link = readLink(url, from, FILES);
  if (link.kind !== "page") return link.kind === "web";
  const { file, anchor } = link.place;
  const page = HELP_PAGES.find((candidate) => candidate.file === file);
  const anchors = page === undefined ? [] : [...anchorsOf(page.root).values()];
  return anchor === null || anchors.includes(anchor);
}

/** Tells whether an action, a tab, a format or a control in the source of the screen is called so. */
function knownNames(): (name: string) => boolean {
  const listed = [
    ...ACTIONS.map(({ label }) => label),
    ...INSPECTOR_TABS.map((tab) => tab.replace(/^./, (letter) => letter.toUpperCase())),
    ...Object.values(FORMATS).map(({ title }) => title),
  ].map((name) => name.replace("…", ""));
  const sources = Object.entries(SOURCES)
    .filter(([file]) => !file.includes(".test.") && !file.includes("/help/"))
    .map(([, source]) => source)
    .join("\n");
  return (name) => {
    const words = name.replace("…", "");
    if (listed.includes(words)) return true;
    const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return new RegExp(`(?:"|>|\\{|^)\\s*${escaped}…?\\s*(?:"|<|$|[{}])`, "m").test(sources);
  };
}
