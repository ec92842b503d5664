import { useEffect, useState } from "react";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { Referrer } from "../../../shared/contract/links.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { readOneAtATime } from "../../bridge/read-one-at-a-time.ts";

const NONE: readonly Referrer[] = [];

/** The drafts that link to this one, read again whenever drafts of the desk change. */
export function useReferrers(draft: DraftId): readonly Referrer[] {
  const { client, events } = useDesk();
  const [referrers, setReferrers] = useState(NONE);
  useEffect(() => {
    let stale = false;
    const read = async () => {
      // The list tells of a desk that does not answer; what was known stays.
      const answer = await client.links.referrers({ draft }).catch(() => null);
      if (!stale && answer !== null) setReferrers(answer);
    };
    const reading = readOneAtATime(read);
    const unsubscribe = events.subscribe((event) => {
      if (event.kind === "drafts" || event.kind === "resumed") reading.again();
    });
    return () => {
      stale = true;
      unsubscribe();
    };
  }, [client, events, draft]);
  return referrers;
}
