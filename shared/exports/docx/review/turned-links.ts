import type { Article, MarkJson, NodeJson } from "../../../article/article.ts";
import { mapLines } from "../../../article/review/comment-marks.ts";
import { stylesIn } from "../../../article/review/resolve-line.ts";
import { isTextSuggestion } from "../../../article/review/suggested.ts";

/**
 * Word tracks no change of where words lead to: such a text is written as struck out with its old styles,
 * and as put in with its new ones, by whoever suggested it. One that is put in or struck out besides stays one.
 */
export function withoutTurnedLinks(article: Article): Article {
  return mapLines(article, (line) => line.flatMap(turned));
}

function turned(node: NodeJson): NodeJson[] {
  const { marks = [] } = node;
  const formatting = marks.find(({ type }) => type === "formatting");
  if (formatting === undefined) return [node];
  const was = stylesIn(formatting.attrs?.was);
  if (addressIn(was) === addressIn(marks)) return [node];
  const { was: _, ...by } = formatting.attrs ?? {};
  const others = marks.filter((mark) => mark !== formatting);
  if (others.some(({ type }) => isTextSuggestion(type))) return [{ ...node, marks: others }];
  const comments = others.filter(({ type }) => type === "comment");
  return [
    { ...node, marks: [{ type: "deletion", attrs: by }, ...comments, ...was] },
    { ...node, marks: [{ type: "insertion", attrs: by }, ...comments, ...others] },
  ];
}

const addressIn = (marks: readonly MarkJson[]) =>
  marks.find(({ type }) => type === "link")?.attrs?.href ?? null;
