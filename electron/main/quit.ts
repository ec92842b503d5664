import { app } from "electron";
import type { DeskOwner } from "../backend/desk/open-desk.ts";
import { releaseDragged } from "./drag-out.ts";

/** Lets the desk's threads finish before the process ends; its windows are closed by then. */
export function closeBeforeQuitting(desk: DeskOwner): void {
  let isClosed = false;
  app.on("will-quit", (event) => {
    if (isClosed) return;
    event.preventDefault();
    void releaseDragged()
      .then(desk.close)
      .finally(() => {
        isClosed = true;
        app.quit();
      });
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => app.quit());
  }
}
