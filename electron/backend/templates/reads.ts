import { hasStarters, keptTemplates } from "../../store/queries/templates.ts";
import type { ReadOps } from "../threads/thread-desk.ts";
import { byName, listed } from "./templates.ts";

export const templateReads = {
  "templates.list": ({ store }) =>
    hasStarters(store) ? keptTemplates(store).map(listed).sort(byName) : null,
} satisfies Partial<ReadOps>;
