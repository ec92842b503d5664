import { laterPart } from "./later.tsx";

// What stands beside the article, and is loaded once that can be written in.

export const deskPane = laterPart(
  async () => (await import("../features/desk/desk-pane.tsx")).DeskPane,
);
export const inspector = laterPart(async () => (await import("./inspector.tsx")).Inspector);
export const stopCount = laterPart(async () => (await import("./stop-count.tsx")).StopCount);
