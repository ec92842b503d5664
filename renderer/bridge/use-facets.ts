import { useEffect, useState } from "react";
import type { Facets } from "../../shared/contract/drafts.ts";
import { useDesk } from "./desk-context.ts";
import { readOneAtATime } from "./read-one-at-a-time.ts";

const NONE: Facets = { sections: [], tags: [], people: [], assigned: [] };

/** What the desk's drafts can be filtered by, kept true while it is shown. */
export function useFacets(): Facets {
  const { client, events } = useDesk();
  const [facets, setFacets] = useState(NONE);
  useEffect(() => {
    let stale = false;
    const read = async () => {
      // The list tells of a desk that does not answer; the choices stay as they were.
      const answer = await client.drafts.facets().catch(() => null);
      if (!stale && answer !== null) setFacets(answer);
    };
    const reading = readOneAtATime(read);
    const unsubscribe = events.subscribe((event) => {
      if (event.kind === "drafts") reading.again();
    });
    return () => {
      stale = true;
      unsubscribe();
    };
  }, [client, events]);
  return facets;
}
