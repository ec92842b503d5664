import { type LostTarget, targetMark } from "../article/link-target.ts";
import { linkName, type RelatedLinkAttributes } from "../article/nodes/related-link.ts";
import { nodesOf } from "../article/walk.ts";
import { say } from "../words/say.ts";
import type { Found, Rule, RuleName } from "./finding.ts";

/** By what befell the target: the rule, and the words of its message. */
const FATES: Readonly<
  Record<LostTarget, readonly [rule: RuleName, told: (link: string) => string]>
> = {
  killed: [
    "linkToKilled",
    (link) => say("The related link {link} leads to a draft that was killed.", { link }),
  ],
  binned: [
    "linkToBinned",
    (link) => say("The related link {link} leads to a draft that is in the bin.", { link }),
  ],
  missing: [
    "linkToMissing",
    (link) => say("The related link {link} leads to a draft that is not on this desk.", { link }),
  ],
};

/** A related link to a draft that no reader is to see, or that has another headline since. */
export const linkTarget: Rule = ({ body }, { targets }) =>
  nodesOf(body, "relatedLink").flatMap(({ node, block }): Found[] => {
    const link = node.attrs as unknown as RelatedLinkAttributes;
    const target = link.draftId === null ? undefined : targets.get(link.draftId);
    const mark = target === undefined ? null : targetMark(link, target);
    if (mark === null) return [];
    if (mark.kind === "renamed") return [renamed(link.title, mark.headline, block)];
    const [rule, told] = FATES[mark.kind];
    const message = told(linkName(link.title));
    const fix = say("Take it out, or choose another target.");
    return [{ rule, severity: "WARN", message, fix, block, field: null }];
  });

const renamed = (title: string | null, headline: string, block: string | null): Found => ({
  rule: "linkRenamed",
  severity: "WARN",
  message: say("The related link {link} leads to a draft that is now called “{headline}”.", {
    link: linkName(title),
    headline,
  }),
  fix: say("Take its new headline over in the link, or keep the old one."),
  block,
  field: null,
});
