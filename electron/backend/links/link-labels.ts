import type { Article } from "../../../shared/article/article.ts";
import { linkedDrafts } from "../../../shared/article/link-target.ts";
import type { Label } from "../../store/queries/labels.ts";

/** The drafts that an article links to, as labels: by them a draft finds who links to it. */
export function linkLabels(article: Article): Label[] {
  return linkedDrafts(article).map((name) => ({ kind: "link", name }));
}
