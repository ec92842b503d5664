import { useState } from "react";
import type { DraftId } from "../../shared/contract/ids.ts";
import { say } from "../../shared/words/say.ts";
import { useFoundDrafts } from "../actions/use-found-drafts.ts";
import { useDesk } from "../bridge/desk-context.ts";
import { Button } from "../ui/button.tsx";
import { SearchField } from "../ui/search-field.tsx";

export interface BesidePickerProps {
  /** Drafts that are on the screen already. */
  readonly without: readonly DraftId[];
  readonly onPick: (draft: DraftId) => void;
  readonly onClose: () => void;
}

/** Where the second draft will stand: asks which. */
export function BesidePicker({ without, onPick, onClose }: BesidePickerProps) {
  const [typed, setTyped] = useState("");
  const found = useFoundDrafts(useDesk(), typed).filter(({ id }) => !without.includes(id));
  return (
    <section className="beside-picker" aria-label={say("Draft to stand beside")}>
      <p>{say("Which draft shall stand beside this one? Both can be written in.")}</p>
      <SearchField
        label={say("Search drafts to stand beside")}
        value={typed}
        onChange={setTyped}
        onKeyDown={({ key }) => {
          if (key === "Escape" && typed === "") onClose();
        }}
        autoFocus
      />
      <ul>
        {found.map(({ id, headline }) => (
          <li key={id}>
            <Button kind="quiet" onPress={() => onPick(id)}>
              <bdi>{headline ?? say("Untitled")}</bdi>
            </Button>
          </li>
        ))}
      </ul>
      {found.length === 0 ? <p>{say("No other draft answers to that.")}</p> : null}
      <Button size="small" onPress={onClose}>
        {say("Cancel")}
      </Button>
    </section>
  );
}
