import type { BlockChange } from "../../../../shared/compare/comparison.ts";
import { attributeLabel } from "./change-list.ts";
import { ChangedValue } from "./change-text.tsx";
import { useComparing } from "./comparing.ts";
import { attributeInWords } from "./shown-values.ts";

/** What changed of a block beside its words: credit, alt text, target, a row each. */
export function AttributeRows({ block: { attributes } }: { readonly block: BlockChange }) {
  const { names } = useComparing().comparison;
  if (attributes.length === 0) return null;
  return (
    <dl className="compare-attributes">
      {attributes.map((change) => (
        <div key={change.name}>
          <dt>{attributeLabel(change.name)}</dt>
          <dd dir="auto">
            <ChangedValue {...attributeInWords(change, names)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
