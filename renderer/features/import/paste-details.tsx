import { say } from "../../../shared/words/say.ts";
import "./import.css";
import { type AuditNote, countNotes } from "../../../shared/imports/audit.ts";
import type { LeftWords } from "../../../shared/imports/html/pasted/left-behind.ts";
import { LEFT_OUT, leftOutTitle } from "../../../shared/imports/html/pasted/left-out.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { auditWords } from "./audit-words.ts";

/** Words and where they stand or stood: all that is told of a place in a paste. */
type Place = Pick<LeftWords, "words" | "near">;

export interface PasteDetailsProps {
  readonly said: readonly LeftWords[];
  readonly changed: readonly AuditNote[];
  /** Leads to the text that holds these words. */
  readonly onShow: (near: string) => void;
  readonly onClose: () => void;
}

/** What a paste left out and changed, kind by kind, to be read or copied; a press leads to its place. */
export function PasteDetails({ said, changed, onShow, onClose }: PasteDetailsProps) {
  const lost = LEFT_OUT.filter((kind) => said.some((one) => one.kind === kind));
  const title = lost.length === 0 ? say("What the paste changed") : say("What the paste left out");
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>{say("Close")}</Button>}
    >
      <ul className="audit">
        {lost.map((kind) => (
          <KindItem
            key={`lost ${kind}`}
            title={leftOutTitle(kind)}
            places={said.filter((one) => one.kind === kind)}
            onShow={onShow}
          />
        ))}
        {countNotes(changed).map((entry) => (
          <KindItem
            key={entry.kind}
            title={auditWords([entry]).join("")}
            places={changed.filter(({ kind }) => kind === entry.kind)}
            onShow={onShow}
          />
        ))}
      </ul>
    </Dialog>
  );
}

interface KindItemProps extends Pick<PasteDetailsProps, "onShow"> {
  readonly title: string;
  readonly places: readonly Place[];
}

function KindItem({ title, places, onShow }: KindItemProps) {
  const told = places.filter(({ words, near }) => words ?? near).slice(0, MOST);
  return (
    <li>
      <span className="audit-kind">{title}</span>
      {told.length === 0 ? null : (
        <ul className="audit-places">
          {numbered(told).map(({ key, one }) => (
            <li key={key}>
              <PlaceLine place={one} onShow={onShow} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** More of one kind nobody looks at. */
const MOST = 100;

function PlaceLine({
  place: { words, near },
  onShow,
}: Pick<PasteDetailsProps, "onShow"> & { readonly place: Place }) {
  const shown = words === null ? null : <bdi>“{words}”</bdi>;
  if (near === null) return <span>{shown}</span>;
  return (
    <button type="button" className="audit-place" onClick={() => onShow(near)}>
      {shown ?? say("Show where")}
    </button>
  );
}

/** Two may read the same: then their number among these tells. */
function numbered(places: readonly Place[]) {
  const seen = new Map<string, number>();
  return places.map((one) => {
    const name = one.words ?? one.near ?? "";
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { key: `${name} ${count}`, one };
  });
}
