import { type PhotoAttributes, photoName } from "../article/nodes/photo.ts";
import { nodesOf } from "../article/walk.ts";
import { type CreditConflict, creditConflicts } from "../text/credit-conflicts.ts";
import { say } from "../words/say.ts";
import type { Found, Rule } from "./finding.ts";

/** A photo that is credited to somebody else than its file says. */
export const creditConflict: Rule = ({ body }, { assets }) =>
  nodesOf(body, "photo").flatMap(({ node, block }): Found[] => {
    const use = node.attrs as unknown as PhotoAttributes;
    const file = use.asset === null ? undefined : assets.get(use.asset);
    if (file === undefined) return [];
    return creditConflicts(use, file).map((conflict) => ({
      rule: "creditConflict",
      severity: "WARN",
      message: told(photoName(node), conflict),
      fix: say("Check who is right."),
      block,
      field: null,
    }));
  });

function told(photo: string, { field, typed, embedded }: CreditConflict): string {
  return field === "photographer"
    ? say(
        "{photo} is credited to “{typed}”, but its file names “{embedded}” as the photographer.",
        { photo, typed, embedded },
      )
    : say("{photo} is signed by “{typed}”, but its file names “{embedded}” as the agency.", {
        photo,
        typed,
        embedded,
      });
}
