import "./import.css";
import type { LeftWords } from "../../../shared/imports/html/pasted/left-behind.ts";
import { LEFT_OUT, leftOutTitle } from "../../../shared/imports/html/pasted/left-out.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";

export interface PasteDetailsProps {
  readonly said: readonly LeftWords[];
  readonly onClose: () => void;
}

/** The words that a paste left out, kind by kind, to be read or copied. */
export function PasteDetails({ said, onClose }: PasteDetailsProps) {
  const kinds = LEFT_OUT.filter((kind) => said.some((one) => one.kind === kind));
  return (
    <Dialog
      title="What the paste left out"
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>Close</Button>}
    >
      <ul className="audit">
        {kinds.map((kind) => (
          <li key={kind}>
            <span className="audit-kind">{leftOutTitle(kind)}</span>
            <ul className="audit-places">
              {numbered(said.filter((one) => one.kind === kind)).map(({ key, words }) => (
                <li key={key}>
                  <bdi>“{words}”</bdi>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

/** Two may read the same: then their number among these tells. */
function numbered(said: readonly LeftWords[]) {
  const seen = new Map<string, number>();
  return said.map(({ words }) => {
    const count = (seen.get(words) ?? 0) + 1;
    seen.set(words, count);
    return { key: `${words} ${count}`, words };
  });
}
