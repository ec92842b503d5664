import { createContext, type ReactNode, use } from "react";
import type { BlockChange } from "../../../../shared/compare/comparison.ts";
import { say } from "../../../../shared/words/say.ts";
import { useComparing } from "./comparing.ts";

/** Which state is read here: both in one text, or one of them. */
export type Side = "both" | "before" | "after";

const SideContext = createContext<Side>("both");

export function useSide(): Side {
  return use(SideContext);
}

export interface SidedProps {
  /** Whether there is something to show of each state. */
  readonly was: boolean;
  readonly is: boolean;
  readonly children: ReactNode;
}

/** What stands in it once, or side by side as it was and as it is. */
export function Sided({ was, is, children }: SidedProps) {
  const { view, sideNames } = useComparing();
  if (view === "inline") return children;
  return (
    <div className="compare-sides">
      {(["before", "after"] as const).map((side) => (
        <div key={side} className="compare-side">
          <span className="ui-hidden">{sideNames[side]}:</span>
          {(side === "before" ? was : is) ? (
            <SideContext value={side}>{children}</SideContext>
          ) : (
            <p className="compare-nothing">{say("Not there")}</p>
          )}
        </div>
      ))}
    </div>
  );
}

/** Those of a block's children that are shown on a side. Pieces of a split text stand on both. */
export function childrenOn({ kind, children }: BlockChange, side: Side): readonly BlockChange[] {
  if (side === "both" || kind === "split" || kind === "joined") return children;
  return children.filter(({ was, is }) => (side === "before" ? was : is) !== null);
}
