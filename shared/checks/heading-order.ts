import { say } from "../words/say.ts";
import type { Found, Rule } from "./finding.ts";

/** A heading that leaves out a level: those who listen to a page find their way by them. */
export const headingOrder: Rule = ({ body }) => {
  let above = 1;
  return body.flatMap(({ type, attrs = {} }): Found[] => {
    if (type !== "heading") return [];
    const level = Number(attrs.level);
    const next = above + 1;
    above = Math.min(level, next);
    if (level <= next) return [];
    return [
      {
        rule: "headingOrder",
        severity: "WARN",
        message:
          next === 2
            ? say("A heading of level {level} stands before any of level 2.", { level })
            : say("A heading of level {level} stands right below level {above}.", {
                level,
                above: next - 1,
              }),
        fix: say("Make it level {next}.", { next }),
        block: typeof attrs.id === "string" ? attrs.id : null,
        field: null,
        remedy: { kind: "level", level: next },
      },
    ];
  });
};
