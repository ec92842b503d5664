import { useEffect, useState } from "react";
import { toProblem } from "../../../shared/contract/from-wire.ts";
import type { Problem } from "../../../shared/contract/problem.ts";

export interface Asked<Figures> {
  /** Null until they are counted. */
  readonly figures: Figures | null;
  readonly problem: Problem | null;
}

/** Figures that the desk counts when a screen is opened. */
export function useFigures<Figures>(ask: () => Promise<Figures>): Asked<Figures> {
  const [asked, setAsked] = useState<Asked<Figures>>({ figures: null, problem: null });
  useEffect(() => {
    let isWanted = true;
    ask().then(
      (figures) => isWanted && setAsked({ figures, problem: null }),
      (error: unknown) => isWanted && setAsked({ figures: null, problem: toProblem(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [ask]);
  return asked;
}
