import type { NodeJson } from "../article/article.ts";
import { elementOf } from "../article/schema.ts";
import { type Placed, walk } from "../article/walk.ts";
import type { Found, Rule } from "./finding.ts";
import { perPart } from "./per-part.ts";

/** What the elements of the body say of themselves (`checks` of each in `shared/article`). */
export const elements: Rule = ({ body }) => body.flatMap((block) => faultsIn(block));

const faultsIn = perPart((block: NodeJson): Found[] => [...walk([block])].flatMap(faults));

function faults({ node, block }: Placed): Found[] {
  const checks = elementOf(node.type)?.checks ?? [];
  return checks.flatMap(({ rule, severity, fault, fix }) => {
    const message = fault(node);
    if (message === null) return [];
    const remedy = rule === "emptyHeading" ? ({ kind: "remove" } as const) : null;
    return [{ rule, severity, message, fix, block, field: null, remedy }];
  });
}
