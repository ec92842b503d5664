import { app, type WebContents } from "electron";
import { draftId } from "../../shared/contract/ids.ts";
import type { DeskOwner } from "../backend/desk/open-desk.ts";

/** Bundles that were dragged out of the window; who took one may read it until the app ends. */
const lent: (() => Promise<void>)[] = [];

/** Puts a draft's bundle under the pointer that is dragging. `sent` is what the page says. */
export async function dragOut(contents: WebContents, desk: DeskOwner, sent: unknown) {
  const draft = draftId.safeParse(sent);
  if (!draft.success) return;
  const bundle = await desk.lendBundle(draft.data);
  lent.push(bundle.release);
  contents.startDrag({ file: bundle.path, icon: await app.getFileIcon(bundle.path) });
}

/** Takes away what was lent; to be called before the app ends. */
export async function releaseDragged(): Promise<void> {
  for (const release of lent.splice(0)) await release();
}
