import { useState } from "react";
import type { AuditLine } from "../../../shared/contract/imports.ts";
import { canTakeBack } from "../../../shared/imports/take-back.ts";
import { say } from "../../../shared/words/say.ts";
import { Button } from "../../ui/button.tsx";
import { auditWords, takeBackLabel, takenBackWords } from "./audit-words.ts";

type Place = AuditLine["places"][number];

/** What a person can do about a change that an import made. */
export interface AuditDeeds {
  /** Leads to its place in the draft. */
  readonly onShow: (place: Place) => void;
  /** Makes all of one kind what they were in the file; answers how many could be. */
  readonly onTakeBack: (kind: string, places: readonly Place[]) => Promise<number>;
}

interface AuditListProps extends AuditDeeds {
  readonly audit: readonly AuditLine[];
}

/** What an import changed or dropped, a kind after another, each with its places. */
export function AuditList({ audit, ...deeds }: AuditListProps) {
  return (
    <ul className="audit">
      {audit.map((entry) => (
        <AuditKindItem key={entry.kind} entry={entry} {...deeds} />
      ))}
    </ul>
  );
}

function AuditKindItem({ entry, onShow, onTakeBack }: AuditDeeds & { readonly entry: AuditLine }) {
  const [taken, setTaken] = useState<number | null>(null);
  const { kind, count, places } = entry;
  const told = places.filter(({ block, field, words }) => block ?? field ?? words);
  return (
    <li>
      <span className="audit-kind">
        {auditWords([entry])}
        {canTakeBack(kind) && taken === null ? (
          <Button size="small" onPress={() => void onTakeBack(kind, places).then(setTaken)}>
            {takeBackLabel(kind)}
          </Button>
        ) : null}
        {taken === null ? null : <span role="status">{takenBackWords(taken)}</span>}
      </span>
      {told.length === 0 ? null : (
        <ul className="audit-places">
          {numbered(told).map(({ key, place }) => (
            <li key={key}>
              <PlaceLine place={place} onShow={onShow} />
            </li>
          ))}
          {count > places.length ? (
            <li>{say("and {value, number} more", { value: count - places.length })}</li>
          ) : null}
        </ul>
      )}
    </li>
  );
}

function PlaceLine({ place, onShow }: Pick<AuditDeeds, "onShow"> & { readonly place: Place }) {
  const words = place.words === null ? null : <bdi>“{place.words}”</bdi>;
  if (place.block === null && place.field === null) return <span>{words}</span>;
  return (
    <button type="button" className="audit-place" onClick={() => onShow(place)}>
      {words ?? say("Show where")}
    </button>
  );
}

/** Two places may read the same: then their number among these tells. */
function numbered(places: readonly Place[]) {
  const seen = new Map<string, number>();
  return places.map((place) => {
    const key = `${place.block} ${place.field} ${place.words}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return { key: `${key} ${count}`, place };
  });
}
