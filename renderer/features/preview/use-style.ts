import { useEffect, useState } from "react";
import type { ExportFormat } from "../../../shared/contract/exports.ts";
import { toProblem } from "../../../shared/contract/from-wire.ts";
import type { ExportStyle } from "../../../shared/exports/style.ts";
import { useDesk } from "../../bridge/desk-context.ts";

interface Asked {
  readonly profile: string;
  readonly style: ExportStyle | null;
  readonly problem: string | null;
}

/**
 * What a profile says, and again whenever the window is come back to: its files are changed in another
 * program. Neither style nor problem while it is not known yet.
 */
export function useStyle(format: ExportFormat, profile: string): Omit<Asked, "profile"> {
  const { client } = useDesk();
  const [asked, setAsked] = useState<Asked>({ profile: "", style: null, problem: null });
  useEffect(() => {
    const asking = new AbortController();
    const { signal } = asking;
    const keep = (found: Omit<Asked, "profile">) => {
      if (!signal.aborted) setAsked({ profile, ...found });
    };
    const ask = () =>
      client.exports.style({ format, profile }, { signal }).then(
        ({ style }) => keep({ style, problem: null }),
        (error: unknown) => keep({ style: null, problem: toProblem(error).message }),
      );
    void ask();
    window.addEventListener("focus", ask, { signal });
    return () => asking.abort();
  }, [client, format, profile]);
  return asked.profile === profile ? asked : { style: null, problem: null };
}
