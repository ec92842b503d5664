import "./find.css";
import { useState } from "react";
import type { DraftList } from "../../../shared/contract/drafts.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { type FindQuery, PLAIN_QUERY } from "../../../shared/find/query.ts";
import { say } from "../../../shared/words/say.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { DeskFindResult } from "./desk-find-result.tsx";
import { QueryOptions } from "./query-options.tsx";
import { type Asked, useDeskFind } from "./use-desk-find.ts";
import { WhichDrafts } from "./which-drafts.tsx";

export interface DeskFindDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onOpen: (draft: DraftId) => void;
}

/** Find and replace in all drafts of the desk, or in some. */
export function DeskFindDialog({ isOpen, onClose, onOpen }: DeskFindDialogProps) {
  return (
    <Dialog title={say("Find on the desk")} isOpen={isOpen} onClose={onClose} size="large">
      {isOpen ? <Content onOpen={onOpen} /> : null}
    </Dialog>
  );
}

function Content({ onOpen }: Pick<DeskFindDialogProps, "onOpen">) {
  const [query, setQuery] = useState<FindQuery>(PLAIN_QUERY);
  const [replacement, setReplacement] = useState("");
  const [filter, setFilter] = useState<DraftList>({});
  const work = useDeskFind();
  const asked = (replaces: boolean): Asked => ({
    query,
    replacement: replaces ? replacement : null,
    filter,
  });
  const { state } = work;
  const isLooking = state.kind === "busy" && state.does === "look";
  // A look under way gives way to the next one; a replacing is never broken off by a key.
  const isReady = query.text !== "" && (state.kind !== "busy" || isLooking);
  const look = (replaces: boolean) => isReady && void work.look(asked(replaces));
  const ask = (next: FindQuery) => {
    if (isLooking) work.cancel();
    setQuery(next);
  };
  return (
    <div className="find-desk">
      <TextField
        label={say("Find")}
        value={query.text}
        onChange={(text) => ask({ ...query, text })}
        onKeyDown={({ key }) => key === "Enter" && look(false)}
        autoFocus
      />
      <QueryOptions query={query} onChange={(part) => ask({ ...query, ...part })} />
      <TextField label={say("Replace with")} value={replacement} onChange={setReplacement} />
      <WhichDrafts filter={filter} onChange={(part) => setFilter((now) => ({ ...now, ...part }))} />
      <div className="find-row">
        <Button kind="primary" isDisabled={!isReady} onPress={() => look(false)}>
          {say("Find")}
        </Button>
        <Button isDisabled={!isReady} onPress={() => look(true)}>
          {say("Show replacements")}
        </Button>
      </div>
      <DeskFindResult work={work} onOpen={onOpen} />
    </div>
  );
}
