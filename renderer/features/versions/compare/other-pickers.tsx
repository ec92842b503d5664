import { useEffect, useState } from "react";
import type { DraftRow } from "../../../../shared/contract/drafts.ts";
import type { DraftId } from "../../../../shared/contract/ids.ts";
import { say } from "../../../../shared/words/say.ts";
import { useDesk } from "../../../bridge/desk-context.ts";
import { Button } from "../../../ui/button.tsx";
import { ComboBox } from "../../../ui/combo-box.tsx";
import { FileButton } from "../../../ui/file-button.tsx";
import { PopoverButton } from "../../../ui/popover-button.tsx";
import type { OtherDraft, OtherFile } from "./compared-states.ts";

export interface OtherPickersProps {
  readonly draft: DraftId;
  readonly onPick: (other: OtherDraft | OtherFile) => void;
}

/** What else than a version the draft can be compared with. */
export function OtherPickers({ draft, onPick }: OtherPickersProps) {
  return (
    <div className="compare-others">
      <PopoverButton
        label={say("Compare with another draft")}
        button={<Button size="small">{say("With another draft…")}</Button>}
      >
        {({ close }) => (
          <DraftPicker
            draft={draft}
            onPick={(other) => {
              close();
              onPick(other);
            }}
          />
        )}
      </PopoverButton>
      <FileButton
        size="small"
        onFiles={([file]) => (file === undefined ? undefined : onPick({ kind: "file", file }))}
      >
        {say("With a file…")}
      </FileButton>
    </div>
  );
}

/** So many are shown at once; who looks for another types some of it. */
const SHOWN = 30;

function DraftPicker({ draft, onPick }: OtherPickersProps) {
  const { client } = useDesk();
  const [query, setQuery] = useState("");
  const [rows, setRows] = useState<readonly DraftRow[]>([]);
  useEffect(() => {
    let isWanted = true;
    client.drafts.list({ query, limit: SHOWN }).then(
      (found) => {
        if (isWanted) setRows(found.filter(({ id }) => id !== draft));
      },
      () => setRows([]),
    );
    return () => {
      isWanted = false;
    };
  }, [client, query, draft]);
  const pick = (id: string) => {
    const row = rows.find((candidate) => candidate.id === id);
    if (row !== undefined) onPick({ kind: "draft", id: row.id, headline: row.headline });
  };
  return (
    <ComboBox
      label={say("Draft")}
      options={rows.map(({ id, headline, slug }) => ({
        id,
        label: headline ?? slug ?? say("Untitled"),
      }))}
      value={query}
      onInput={setQuery}
      onPick={pick}
      emptyText={say("No draft fits.")}
      placeholder={say("Words of its headline or text")}
    />
  );
}
