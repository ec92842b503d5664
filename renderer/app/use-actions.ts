import { useEffect } from "react";
import { hearKeys } from "../actions/global-keys.ts";
import { hearMenu, menuEntries } from "../actions/native-menu.ts";
import { hearOpenedFiles } from "./arrivals.ts";
import type { AppWorkplace } from "./create-workplace.ts";

/** Lets keys and the native menu do what the actions say. */
export function useActions(workplace: AppWorkplace): void {
  useEffect(() => hearKeys(workplace), [workplace]);

  useEffect(() => {
    const host = window.stet;
    if (host === undefined) return;
    hearMenu(host, workplace);
    hearOpenedFiles(workplace);
    const tell = () => host.setMenu(menuEntries(workplace));
    tell();
    const { shown, currentEditor, dialog, desk } = workplace;
    const stops = [shown, currentEditor, dialog, desk.settings].map((value) =>
      value.subscribe(tell),
    );
    return () => {
      for (const stop of stops) stop();
    };
  }, [workplace]);
}
