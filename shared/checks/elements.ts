import { elementOf } from "../article/schema.ts";
import { type Placed, walk } from "../article/walk.ts";
import type { Finding, Rule } from "./finding.ts";

/** What the elements of the body say of themselves (`checks` of each in `shared/article`). */
export const elements: Rule = ({ body }) => [...walk(body)].flatMap(faults);

function faults({ node, block }: Placed): Finding[] {
  const checks = elementOf(node.type)?.checks ?? [];
  return checks.flatMap(({ rule, severity, fault, fix }) => {
    const message = fault(node);
    return message === null ? [] : [{ rule, severity, message, fix, block, field: null }];
  });
}
