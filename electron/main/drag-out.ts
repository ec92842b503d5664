import { app, nativeImage, type WebContents } from "electron";
import { z } from "zod";
import { draftId, photoHash } from "../../shared/contract/ids.ts";
import type { DeskOwner } from "../backend/desk/open-desk.ts";

/** Files that were dragged out of the window; who took one may read it until the app ends. */
const lent: (() => Promise<void>)[] = [];

/** Puts a draft's bundle under the pointer that is dragging. `sent` is what the page says. */
export async function dragOut(contents: WebContents, desk: DeskOwner, sent: unknown) {
  const draft = draftId.safeParse(sent);
  if (!draft.success) return;
  const bundle = await desk.lendBundle(draft.data);
  lent.push(bundle.release);
  contents.startDrag({ file: bundle.path, icon: await app.getFileIcon(bundle.path) });
}

const dragged = z.object({ draft: draftId.nullable(), hash: photoHash });
/** In pixels, of the small picture under the pointer. */
const SIGN = 96;

/** Puts a copy of a photo there that may leave; likewise. */
export async function dragPhoto(contents: WebContents, desk: DeskOwner, sent: unknown) {
  const photo = dragged.safeParse(sent);
  if (!photo.success) return;
  const copy = await desk.lendPhoto(photo.data.draft, photo.data.hash);
  lent.push(copy.release);
  const shown = nativeImage.createFromPath(copy.path).resize({ height: SIGN });
  const icon = shown.isEmpty() ? await app.getFileIcon(copy.path) : shown;
  contents.startDrag({ file: copy.path, icon });
}

/** Takes away what was lent; to be called before the app ends. */
export async function releaseDragged(): Promise<void> {
  for (const release of lent.splice(0)) await release();
}
