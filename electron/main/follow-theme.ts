import { nativeTheme } from "electron";
import type { DeskOwner } from "../backend/desk/open-desk.ts";

/** What the system draws around the page is as light or dark as the desk, from before its window is made. */
export async function followTheme(desk: DeskOwner): Promise<void> {
  nativeTheme.themeSource = (await desk.look()).theme;
  desk.subscribe((event) => {
    if (event.kind === "settings") nativeTheme.themeSource = event.settings.theme;
  });
}
