import { turnTemplateBack } from "../../store/queries/templates.ts";
import type { WriteOps } from "../threads/thread-desk.ts";
import { addStarters, makeTemplate, removeTemplate, renameTemplate, useTemplate } from "./keep.ts";

export const templateWrites = {
  "templates.make": makeTemplate,
  "templates.use": useTemplate,
  "templates.rename": renameTemplate,
  "templates.remove": (desk, { id }) => removeTemplate(desk, id),
  "templates.undo": ({ store }, { id }) => {
    turnTemplateBack(store, id);
    return null;
  },
  "templates.addStarters": addStarters,
} satisfies Partial<WriteOps>;
