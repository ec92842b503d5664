import { useEffect, useState } from "react";
import type { Template } from "../../shared/contract/templates.ts";
import { fuzzyMatching } from "../../shared/text/match.ts";
import type { Desk } from "../bridge/connect.ts";

/** The desk's templates that answer to what is typed; none while nothing is. */
export function useTemplates({ client }: Desk, typed: string): readonly Template[] {
  const [all, setAll] = useState<readonly Template[]>([]);
  const isAsked = typed.trim() !== "";
  useEffect(() => {
    if (!isAsked) return;
    let isWanted = true;
    client.templates.list().then(
      (found) => isWanted && setAll(found),
      // The palette still does its actions while the desk cannot be asked.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [client, isAsked]);
  return isAsked ? fuzzyMatching(all, typed, ({ name }) => name) : [];
}
