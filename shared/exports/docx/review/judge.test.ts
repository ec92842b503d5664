import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { withComments } from "../../../article/review/comment-marks.ts";
import { article, paragraph, words } from "../../../testing/story.ts";
import { wordSetting } from "../../../testing/word-export.ts";
import { exportDocx } from "../docx.ts";

const by = { id: "s1", person: "p1", name: "Ola Ness", at: "2026-11-21T06:00:10.500Z" };
const marked = (type: string, text: string) => ({ ...words(text), marks: [{ type, attrs: by }] });
const range = { id: "c1", from: { line: 2, offset: 4 }, to: { line: 2, offset: 7 } };
const thread = {
  ...{ id: "c1", name: "Lea Brandt", at: "2026-11-21T07:00:00Z", text: "Who says so?" },
  ...{ kind: "comment" as const, isResolved: false, block: null, quote: "old", range },
  replies: [{ name: "Ola Ness", at: "2026-11-21T08:00:00Z", text: "The mayor." }],
};

const hasPandoc = spawnSync("pandoc", ["--version"]).status === 0;
const name = "pandoc reads who put in, struck out and commented what";

if (!hasPandoc) it.skip(`${name} (skipped: there is no pandoc)`, () => undefined);
else {
  it(name, { timeout: 60_000 }, async () => {
    const line = [words("The "), marked("deletion", "old "), marked("insertion", "new ")];
    const shown = withComments(article([paragraph(...line, words("quay."))]), [range]);
    const { content } = await exportDocx(shown, { ...wordSetting, review: [thread] });
    const options = ["--track-changes=all", "-f", "docx", "-t", "json"];
    const { stdout } = spawnSync("pandoc", options, { input: content, encoding: "utf8" });
    expect(changesIn(JSON.parse(stdout).blocks)).toEqual([
      "deletion by Ola Ness at 2026-11-21T06:00:10Z: old",
      "insertion by Ola Ness at 2026-11-21T06:00:10Z: new",
      "comment-start by Lea Brandt at 2026-11-21T07:00:00.000Z: Who says so?",
      "comment-start by Ola Ness at 2026-11-21T08:00:00.000Z: The mayor.",
    ]);
  });
}

/** Each change and comment in the order of its kind, as pandoc has it. */
function changesIn(blocks: unknown): string[] {
  const found: string[] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk);
    else if (node !== null && typeof node === "object") {
      const { t, c } = node as { t?: string; c?: unknown };
      if (t === "Span") note(c as Span);
      Object.values(node).forEach(walk);
    }
  };
  const note = ([[, [kind = ""], said], content]: Span) => {
    const { author, date } = Object.fromEntries(said);
    const text = textOf(content);
    // It makes a piece of its own of each space at an end.
    if (author !== undefined && text !== "") found.push(`${kind} by ${author} at ${date}: ${text}`);
  };
  walk(blocks);
  const order = ["deletion", "insertion", "comment-start"];
  const rank = (one: string) => order.findIndex((kind) => one.startsWith(kind));
  return found.sort((a, b) => rank(a) - rank(b));
}

type Span = [[string, string[], [string, string][]], unknown];

function textOf(content: unknown): string {
  if (Array.isArray(content)) return content.map(textOf).join("").trim();
  const { t, c } = content as { t: string; c?: unknown };
  if (t === "Str") return String(c);
  if (t === "Space") return " ";
  return c === undefined ? "" : textOf(c);
}
