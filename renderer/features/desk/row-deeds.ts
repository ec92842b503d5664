import type { DraftRow } from "../../../shared/contract/drafts.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import { say } from "../../../shared/words/say.ts";
import { binDraft, restoreDraft, setStatus } from "./draft-deeds.ts";

/** One line of a row's menu. */
export interface RowDeed {
  readonly id: string;
  readonly label: string;
  readonly shortcut?: string;
  readonly isDanger?: boolean;
  readonly onPick: () => void;
}

interface RowDeedParts {
  readonly client: DeskClient;
  readonly onOpen: () => void;
  /** Null where it cannot stand beside another. */
  readonly onBeside: (() => void) | null;
  readonly onExport: () => void;
  readonly onHandOver: () => void;
  /** Does it and tells the person what goes wrong. */
  readonly attempt: (deed: Promise<void>) => void;
}

/** What can be done with a draft from the list. */
export function rowDeeds(row: DraftRow, parts: RowDeedParts): RowDeed[] {
  const { client, onOpen, onBeside, onExport, onHandOver, attempt } = parts;
  const open = { id: "open", label: say("Open"), onPick: onOpen };
  if (row.binnedAt !== null) {
    const restore = () => attempt(restoreDraft(client, row));
    return [{ id: "restore", label: say("Restore"), shortcut: "Enter", onPick: restore }, open];
  }
  const bin = () => attempt(binDraft(client, row));
  const kill = () => attempt(setStatus(client, row, "killed"));
  const revive = () => attempt(setStatus(client, row, "draft"));
  return [
    { ...open, shortcut: "Enter" },
    ...(onBeside === null ? [] : [{ id: "beside", label: say("Open beside"), onPick: onBeside }]),
    { id: "export", label: say("Export…"), onPick: onExport },
    { id: "handOver", label: say("Hand over…"), onPick: onHandOver },
    row.status === "killed"
      ? { id: "revive", label: say("Take back the kill"), onPick: revive }
      : { id: "kill", label: say("Kill"), isDanger: true, onPick: kill },
    { id: "bin", label: say("Move to the bin"), shortcut: "Del", isDanger: true, onPick: bin },
  ];
}
