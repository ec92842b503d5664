import { useCallback, useEffect } from "react";
import type { Problem } from "../../shared/contract/problem.ts";
import { commandPalette } from "../actions/command-palette.ts";
import { useKeys } from "../actions/use-keys.ts";
import { useValue } from "../bridge/value.ts";
import type { TourStage } from "../features/tour/steps.ts";
import type { AppWorkplace } from "./create-workplace.ts";
import { Later } from "./later.tsx";
import { tour } from "./later-parts.ts";

/** The tour over the desk: once after the first start, and whenever somebody takes it. */
export function DeskTour({ workplace }: { readonly workplace: AppWorkplace }) {
  const { touring, desk, panes, tab, currentEditor, report } = workplace;
  const isDue = useValue(desk.settings)?.tour === "due";
  useEffect(() => {
    if (isDue) touring.set(true);
  }, [isDue, touring]);
  const stage = useCallback(
    (what: TourStage) => {
      if (what === "versions") {
        panes.show("inspector");
        tab.set("versions");
      } else panes.closeOverlays();
    },
    [panes, tab],
  );
  const end = (wasElsewhere: boolean) => {
    touring.set(false);
    panes.closeOverlays();
    if (wasElsewhere) currentEditor.get()?.commands.focus(null, { scrollIntoView: false });
    if (isDue) desk.settings.change({ tour: "seen" }).catch(report);
  };
  const unloaded = useCallback(
    (problem: Problem) => {
      touring.set(false);
      report(problem);
    },
    [touring, report],
  );
  const keys = useKeys();
  const editor = useValue(currentEditor);
  if (!useValue(touring)) return null;
  return (
    <Later
      part={tour}
      palette={keys(commandPalette)}
      arrival={editor}
      onStage={stage}
      onEnd={end}
      onUnloaded={unloaded}
    />
  );
}
