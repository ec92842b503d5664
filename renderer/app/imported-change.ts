import type { Editor } from "@tiptap/react";
import type { DraftId } from "../../shared/contract/ids.ts";
import type { AuditLine } from "../../shared/contract/imports.ts";
import type { DraftSession } from "../bridge/session.ts";
import { until } from "../bridge/value.ts";
import { showInArticle } from "../editor/show-in-article.ts";
import { onceNoDialog } from "../ui/once-no-dialog.ts";
import type { AppWorkplace } from "./create-workplace.ts";

/** Brings what an import changed into view: the block, the head, or the byline's fields. */
export async function showChange(
  workplace: AppWorkplace,
  draft: DraftId,
  { block, field }: AuditLine["places"][number],
): Promise<void> {
  const open = await opened(workplace, draft);
  if (open === null) return;
  if (field === "byline") return workplace.showTab("story", "byline");
  workplace.panes.closeOverlays();
  onceNoDialog(() => {
    if (block !== null) showInArticle(open.editor, { block });
    else if (field !== null) showInArticle(open.editor, { head: field });
  });
}

/** A page that has not drawn a draft by then will not. */
const LONGEST_DRAWING_MS = 10_000;

interface Opened {
  readonly session: DraftSession;
  readonly editor: Editor;
}

/** The draft on the screen, with its own editor; null where it cannot be opened, which is told. */
export async function opened(workplace: AppWorkplace, draft: DraftId): Promise<Opened | null> {
  const { currentEditor } = workplace;
  const others = workplace.session?.id === draft ? null : currentEditor.get();
  await workplace.openDraft(draft);
  const { session } = workplace;
  if (session?.id !== draft) return null;
  const isOwn = (editor: Editor | null) => editor !== null && editor !== others;
  const drawn = AbortSignal.timeout(LONGEST_DRAWING_MS);
  const editor = await until(currentEditor, isOwn, drawn).catch(() => null);
  return editor === null ? null : { session, editor };
}
