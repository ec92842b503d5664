import { linkName, type RelatedLinkAttributes } from "../article/nodes/related-link.ts";
import { nodesOf } from "../article/walk.ts";
import { say } from "../words/say.ts";
import type { Found, Rule } from "./finding.ts";

/** A related link to where an earlier one leads already. */
export const linkDoubled: Rule = ({ body }) => {
  const seen = new Set<string>();
  return nodesOf(body, "relatedLink").flatMap(({ node, block }): Found[] => {
    const { draftId, url, title } = node.attrs as unknown as RelatedLinkAttributes;
    const target = draftId ?? url;
    if (target === null) return [];
    if (!seen.has(target)) {
      seen.add(target);
      return [];
    }
    return [
      {
        rule: "linkDoubled",
        severity: "WARN",
        message: say("The related link {link} leads where another one leads.", {
          link: linkName(title),
        }),
        fix: say("Take one of them out."),
        block,
        field: null,
      },
    ];
  });
};
