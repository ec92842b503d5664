import { writeScalar } from "../../shared/article/ydoc/fields.ts";
import { PERSON } from "../../shared/article/ydoc/roots.ts";
import type { Finding } from "../../shared/checks/finding.ts";
import type { DraftSession } from "../bridge/session.ts";
import { putRight } from "../editor/put-right.ts";
import type { AppWorkplace } from "./create-workplace.ts";

/** Does what a finding offers, as one step of undo. */
export function fixFinding(
  { editor }: Pick<AppWorkplace, "editor">,
  { doc, undo, readOnly }: DraftSession,
  finding: Finding,
): void {
  const { remedy } = finding;
  if (remedy === null || readOnly.get() !== null) return;
  if (remedy.kind !== "language") {
    putRight(editor, undo, finding, remedy);
    return;
  }
  undo.stopCapturing();
  doc.transact(() => {
    writeScalar(doc, "language", remedy.language);
    // What somebody said of the old language's direction says nothing of the new one's.
    writeScalar(doc, "direction", null);
  }, PERSON);
  undo.stopCapturing();
}
