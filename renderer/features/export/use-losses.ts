import { useEffect, useState } from "react";
import type { ExportFormat } from "../../../shared/contract/exports.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { type LossReport, lossReport } from "../../../shared/exports/losses/loss-words.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import type { DraftSession } from "../../bridge/session.ts";

/** What the format would lose of the drafts (none named means all), with everything typed so far; null until it is known. */
export function useLosses(
  session: DraftSession | null,
  drafts: readonly DraftId[],
  format: ExportFormat,
  profile: string,
  review: boolean,
): LossReport | null {
  const { client } = useDesk();
  const [report, setReport] = useState<LossReport | null>(null);
  const named = drafts.join();
  useEffect(() => {
    const asking = new AbortController();
    const { signal } = asking;
    setReport(null);
    const ask = async () => {
      await session?.settled();
      const ids = named === "" ? [] : (named.split(",") as DraftId[]);
      const order = { drafts: ids, format, profile, review };
      const { losses } = await client.exports.losses(order, { signal });
      if (!signal.aborted) setReport(lossReport(losses, format));
    };
    // What stands in the way of asking stands in the way of the export, which says so.
    void ask().catch(() => undefined);
    return () => asking.abort();
  }, [client, session, named, format, profile, review]);
  return report;
}
