import { useEffect, useState } from "react";
import { useDesk } from "../../bridge/desk-context.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { useArticle } from "../../bridge/use-article.ts";
import { useHouseStyle } from "./use-house-style.ts";

export interface HouseStyleStopsProps {
  readonly session: DraftSession;
}

/** Counts what stops an export by the desk's house style, where the desk has a rule that does. Draws nothing. */
export function HouseStyleStops({ session }: HouseStyleStopsProps) {
  const { client } = useDesk();
  const [stops, setStops] = useState(false);
  useEffect(() => {
    let isWanted = true;
    // Where the desk does not answer, Checks says so when it is opened.
    client.houseStyle.stops().then(
      (answer) => isWanted && setStops(answer),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [client]);
  return stops ? <Counted key={session.doc.guid} session={session} /> : null;
}

function Counted({ session: { doc } }: HouseStyleStopsProps) {
  useHouseStyle(doc, useArticle(doc));
  return null;
}
