import type { BlockChange, Part } from "../../../../shared/compare/comparison.ts";
import { excerptOf } from "../../../../shared/compare/excerpt.ts";
import { say } from "../../../../shared/words/say.ts";
import { Button } from "../../../ui/button.tsx";
import { blockKey, fieldKey } from "./change-list.ts";
import { ChangedLine } from "./change-text.tsx";
import { useComparing } from "./comparing.ts";

/** What changed in somebody's own words, before all else; a press leads to its place. */
export function QuotedChanges({ onGo }: { readonly onGo: (index: number) => void }) {
  const { comparison, changes } = useComparing();
  const lines = new Map<string, (readonly Part[])[]>([
    ...comparison.fields.map(
      ({ name, parts }) => [fieldKey(name), parts === null ? [] : [parts]] as const,
    ),
    ...comparison.blocks.map((block) => [blockKey(block), editedLines(block)] as const),
  ]);
  const quoted = changes.flatMap((change, index) => (change.isQuoted ? [{ change, index }] : []));
  if (quoted.length === 0) return null;
  return (
    <section className="compare-quotes" aria-label={say("In quotations")}>
      <h3>{say("In quotations")}</h3>
      <ul>
        {quoted.map(({ change: { key, said }, index }) => (
          <li key={key}>
            <Button kind="quiet" size="small" onPress={() => onGo(index)}>
              {say("Change {number}: {said}", {
                number: index + 1,
                said: said.replace(/, in a quotation$/, ""),
              })}
            </Button>
            <p dir="auto" lang={comparison.language ?? undefined} className="compare-excerpt">
              {lines.get(key)?.map((parts, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines of one block in their order.
                <ChangedLine key={at} parts={excerptOf(parts)} />
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function editedLines({ kind, parts, children }: BlockChange): (readonly Part[])[] {
  if (kind === "same") return [];
  const isEdited = parts.some((part) => part.kind === "added" || part.kind === "removed");
  return [...(isEdited ? [parts] : []), ...children.flatMap(editedLines)];
}
