import { nodesOf } from "../../shared/article/walk.ts";
import type { DraftId } from "../../shared/contract/ids.ts";
import { articleOf } from "../bridge/use-article.ts";
import { showInArticle } from "../editor/show-in-article.ts";
import { onceNoDialog } from "../ui/once-no-dialog.ts";
import type { AppWorkplace } from "./create-workplace.ts";
import { opened } from "./imported-change.ts";

/** Opens the draft and brings the first use of the photo in it into view. */
export async function showPhoto(
  workplace: AppWorkplace,
  draft: DraftId,
  hash: string,
): Promise<void> {
  const open = await opened(workplace, draft);
  if (open === null) return;
  const photos = nodesOf(articleOf(open.session.doc).get().body, "photo");
  const index = photos.findIndex(({ node }) => node.attrs?.asset === hash);
  if (index === -1) return;
  workplace.panes.closeOverlays();
  onceNoDialog(() => showInArticle(open.editor, { type: "photo", index }));
}
