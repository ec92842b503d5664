import { type LostTarget, targetMark } from "../article/link-target.ts";
import { linkName, type RelatedLinkAttributes } from "../article/nodes/related-link.ts";
import { walk } from "../article/walk.ts";
import type { Finding, Rule, RuleName } from "./finding.ts";

/** By what befell the target: the rule, and the words of its message. */
const FATES: Readonly<Record<LostTarget, readonly [rule: RuleName, words: string]>> = {
  killed: ["linkToKilled", "was killed"],
  binned: ["linkToBinned", "is in the bin"],
  missing: ["linkToMissing", "is not on this desk"],
};

/** A related link to a draft that no reader is to see. A new headline is no fault: the link tells it. */
export const linkTarget: Rule = ({ body }, { targets }) =>
  [...walk(body)].flatMap(({ node, block }): Finding[] => {
    if (node.type !== "relatedLink") return [];
    const link = node.attrs as unknown as RelatedLinkAttributes;
    const target = link.draftId === null ? undefined : targets.get(link.draftId);
    const mark = target === undefined ? null : targetMark(link, target);
    if (mark === null || mark.kind === "renamed") return [];
    const [rule, fate] = FATES[mark.kind];
    const message = `The related link ${linkName(link.title)} leads to a draft that ${fate}.`;
    const fix = "Take it out, or choose another target.";
    return [{ rule, severity: "WARN", message, fix, block, field: null }];
  });
