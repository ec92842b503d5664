import { z } from "zod";
import { FINDING_FIELDS, type Finding, RULES } from "../checks/finding.ts";
import { call } from "./base.ts";
import { draftId } from "./ids.ts";

export const finding = z.object({
  rule: z.enum(RULES),
  severity: z.enum(["ERROR", "WARN"]),
  message: z.string(),
  fix: z.string(),
  block: z.string().nullable(),
  field: z.enum(FINDING_FIELDS).nullable(),
}) satisfies z.ZodType<Finding>;

export const checks = {
  /** What the draft lacks as it stands now, held against the desk; what stops an export first. */
  find: call.input(z.object({ draft: draftId })).output(z.array(finding)),
};
