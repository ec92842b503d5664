import type { Version } from "../../../../shared/contract/versions.ts";
import type { ArticlePart } from "../../../../shared/restore/article-part.ts";
import { otherWay } from "../../../../shared/restore/other-way.ts";
import { useDesk } from "../../../bridge/desk-context.ts";
import type { DraftSession } from "../../../bridge/session.ts";
import { restoreVersion, restoreVersionPart, takeOver } from "../version-deeds.ts";
import { isOther, type States, stateName } from "./compared-states.ts";

/** How what is compared gets into the draft: by parts as the comparison names them, or all of it. */
export interface WayBack {
  readonly part: (part: ArticlePart) => Promise<void>;
  readonly all: () => Promise<void>;
  readonly takesOver: boolean;
}

/** Null where nothing of it can be restored or taken over. */
export function useWayBack(
  session: DraftSession,
  states: States | null,
  versions: readonly Version[] | null,
): WayBack | null {
  const desk = useDesk();
  if (states === null) return null;
  const { from, to } = states;
  if (isOther(to)) {
    const other = { ...to, name: stateName(to) };
    return {
      part: (part) => takeOver(desk, session, other, otherWay(part)),
      all: () => takeOver(desk, session, other, null),
      takesOver: true,
    };
  }
  const version = versions?.find(({ number }) => number === from);
  if (version === undefined || to !== "now") return null;
  return {
    part: (part) => restoreVersionPart(desk, session, version, part),
    all: () => restoreVersion(desk, session, version),
    takesOver: false,
  };
}
