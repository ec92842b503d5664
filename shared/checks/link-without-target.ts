import { walk } from "../article/walk.ts";
import type { Rule } from "./finding.ts";

export const linkWithoutTarget: Rule = ({ body }) =>
  [...walk(body)]
    .filter(({ node: { type, attrs } }) => type === "relatedLink" && !hasTarget(attrs))
    .map(({ node, block }) => ({
      rule: "linkWithoutTarget",
      severity: "WARN",
      message: `The related link ${named(node.attrs?.title)} has no target yet.`,
      block,
      field: null,
    }));

function hasTarget(attrs: Readonly<Record<string, unknown>> = {}): boolean {
  return Boolean(attrs.url) || Boolean(attrs.draftId);
}

function named(title: unknown): string {
  return typeof title === "string" && title.trim() !== "" ? `“${title}”` : "without a title";
}
