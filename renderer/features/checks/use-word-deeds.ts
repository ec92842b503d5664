import { dismiss } from "../../../shared/article/ydoc/dismissed.ts";
import { listName } from "../../../shared/article/ydoc/names.ts";
import type { Finding } from "../../../shared/checks/finding.ts";
import type { Person } from "../../../shared/contract/desk.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { useDeed } from "../../bridge/use-deed.ts";
import { useValue } from "../../bridge/value.ts";
import type { WordFindings } from "./use-word-findings.ts";
import type { WordDeeds } from "./word-group.tsx";

export interface WordDeedsProps {
  readonly session: DraftSession;
  /** Who lets something stand. */
  readonly person: Person | null;
  readonly onFix: (finding: Finding) => void;
}

export interface WorkingDeeds extends WordDeeds {
  /** Lists a name, or takes it off the list. */
  readonly list: (word: string, isListed: boolean) => void;
  readonly tellAgain: (key: string) => void;
  /** Why a word could not be added to the desk's dictionary; null where it could. */
  readonly problem: string | null;
}

/** What can be done about words, each as one step of undo; null where nothing may be written. */
export function useWordDeeds(
  { session, person, onFix }: WordDeedsProps,
  { askAgain }: Pick<WordFindings, "askAgain">,
): WorkingDeeds | null {
  const { client } = useDesk();
  const teaching = useDeed();
  const isReadOnly = useValue(session.readOnly) !== null;
  if (isReadOnly) return null;
  const { doc, undo } = session;
  const asOneStep = (write: () => void) => {
    undo.stopCapturing();
    write();
    undo.stopCapturing();
  };
  const list = (word: string, isListed: boolean) => asOneStep(() => listName(doc, word, isListed));
  return {
    onFix,
    letStand: ({ key }, reason) => {
      const at = new Date().toISOString();
      asOneStep(() => dismiss(doc, key, { reason, name: person?.name ?? "", at }));
    },
    teach: (word) =>
      void teaching.run(async () => {
        await client.checks.teach({ word, isKnown: true });
        askAgain();
      }),
    name: (word) => list(word, true),
    list,
    tellAgain: (key) => dismiss(doc, key, null),
    problem: teaching.problem?.message ?? null,
  };
}
