import "./import.css";
import type { LeftWords } from "../../../shared/imports/html/pasted/left-behind.ts";
import { LEFT_OUT, leftOutTitle } from "../../../shared/imports/html/pasted/left-out.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";

export interface PasteDetailsProps {
  readonly said: readonly LeftWords[];
  /** Leads to the text that holds these words. */
  readonly onShow: (near: string) => void;
  readonly onClose: () => void;
}

/** What a paste left out, kind by kind, to be read or copied; a press leads to its place. */
export function PasteDetails({ said, onShow, onClose }: PasteDetailsProps) {
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
              {numbered(said.filter((one) => one.kind === kind)).map(({ key, one }) => (
                <li key={key}>
                  <LeftLine left={one} onShow={onShow} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function LeftLine({
  left: { words, near },
  onShow,
}: Pick<PasteDetailsProps, "onShow"> & { readonly left: LeftWords }) {
  const shown = words === null ? null : <bdi>“{words}”</bdi>;
  if (near === null) return <span>{shown}</span>;
  return (
    <button type="button" className="audit-place" onClick={() => onShow(near)}>
      {shown ?? "Show where"}
    </button>
  );
}

/** Two may read the same: then their number among these tells. */
function numbered(said: readonly LeftWords[]) {
  const seen = new Map<string, number>();
  return said.map((one) => {
    const name = one.words ?? one.near ?? "";
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { key: `${name} ${count}`, one };
  });
}
