import { type AuditNote, countNotes } from "../../../shared/imports/audit.ts";
import { type LeftOut, leftOutLine } from "../../../shared/imports/html/pasted/left-out.ts";
import { say } from "../../../shared/words/say.ts";
import { auditLine } from "./audit-words.ts";

/** What a paste left out and what it changed, in one line. */
export function pastedLine(leftOut: readonly LeftOut[], changed: readonly AuditNote[]): string {
  const lost = leftOutLine(leftOut);
  const changes = changed.length === 0 ? null : `${auditLine(countNotes(changed))}.`;
  return [say("Pasted."), lost, changes].filter((part) => part !== null).join(" ");
}
