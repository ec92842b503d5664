import { expect, it } from "vitest";
import type { PlacedComment } from "../../../../shared/article/ydoc/comment-places.ts";
import { type Choice, isChosen, openInWords } from "./choose.ts";

const lea = { id: "lea", name: "Lea Brandt" };
const said = (id: string, more: object) => ({
  place: null,
  comment: { id, kind: "comment", author: lea, resolved: null, mentions: [], replies: [], ...more },
});
const reply = (author: object, mentions: string[] = []) => ({ author, mentions });
const all = [
  said("own", {}),
  said("query", { kind: "query", author: { id: "omar", name: "Omar" } }),
  said("mentioned", { author: { id: "omar" }, mentions: ["lea"] }),
  said("answered", { author: { id: "omar" }, replies: [reply(lea)] }),
  said("done", { resolved: { by: lea }, author: { id: "omar" } }),
] as unknown as PlacedComment[];

it.each<[Choice, string[]]>([
  ["open", ["own", "query", "mentioned", "answered"]],
  ["queries", ["query"]],
  ["mine", ["own", "mentioned", "answered"]],
  ["resolved", ["done"]],
  ["all", ["own", "query", "mentioned", "answered", "done"]],
])("%s shows those threads and no others", (choice, ids) => {
  const chosen = all.filter((one) => isChosen(one, choice, "lea"));
  expect(chosen.map(({ comment }) => comment.id)).toEqual(ids);
});

it("says how many are open", () => {
  expect(openInWords(all)).toBe("4 open, 1 of them a query.");
  expect(openInWords(all.slice(-1))).toBe("Nothing is open.");
});
