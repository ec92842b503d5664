import { useEffect, useState } from "react";
import { STATUS_NAMES } from "../../../shared/article/status.ts";
import type { DraftRow } from "../../../shared/contract/drafts.ts";
import { toProblem } from "../../../shared/contract/from-wire.ts";
import { useDesk } from "../../bridge/desk-context.ts";

/** What a draft of this desk is called now, as words; empty until the desk has answered. */
export function useTargetName(id: string | null): string {
  const { client, events } = useDesk();
  const [name, setName] = useState("");
  useEffect(() => {
    if (id === null) return;
    let isStale = false;
    const take = (words: string) => {
      if (!isStale) setName(words);
    };
    const read = () =>
      client.drafts.find({ handle: id }).then(
        (row) => take(inWords(row)),
        (error: unknown) =>
          take(
            toProblem(error).code === "NOT_FOUND"
              ? "A draft that is not on this desk"
              : "A draft of this desk",
          ),
      );
    void read();
    const unsubscribe = events.subscribe((event) => {
      const concerns = event.kind === "drafts" && event.ids.some((other) => other === id);
      if (concerns || event.kind === "resumed") void read();
    });
    return () => {
      isStale = true;
      unsubscribe();
    };
  }, [client, events, id]);
  return name;
}

function inWords({ headline, status, binnedAt }: DraftRow): string {
  const state = binnedAt === null ? STATUS_NAMES[status] : "In the bin";
  return `Draft: ${headline ?? "Untitled"} (${state.toLowerCase()})`;
}
