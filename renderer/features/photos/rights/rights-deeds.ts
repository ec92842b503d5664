import type { DeskClient } from "../../../../shared/contract/index.ts";
import type { PhotoEdit } from "../../../../shared/contract/library.ts";
import { say } from "../../../../shared/words/say.ts";
import { showToast } from "../../../ui/toast.tsx";
import { draftCount, photoCount } from "./rights-words.ts";

/** Tells what a deed could not do. */
export type Attempt = (deed: () => Promise<void>) => Promise<void>;

/** What can be done with photos of the desk; each is taken back, all at once, from its message. */
export function rightsDeeds(client: DeskClient, attempt: Attempt) {
  const told = (deed: string, photos: number, drafts: number, undo: () => Promise<unknown>) => {
    const run = () => void attempt(async () => void (await undo()));
    showToast({
      text: `${deed}: ${reachWords(photos, drafts)}`,
      action: { label: say("Undo"), run },
    });
  };
  return {
    edit: (edits: PhotoEdit[]) =>
      attempt(async () => {
        const { drafts, before } = await client.library.edit({ edits });
        told(say("Changed"), edits.length, drafts.length, () =>
          client.library.edit({ edits: before }),
        );
      }),
    kill: (hashes: string[], reason: string) =>
      attempt(async () => {
        const { drafts, killed } = await client.library.kill({ hashes, reason });
        if (killed.length === 0) return;
        told(say("Killed"), killed.length, drafts.length, () =>
          client.library.release({ hashes: killed, reason: null }),
        );
      }),
    release: (hashes: string[]) =>
      attempt(async () => {
        const { drafts, released } = await client.library.release({ hashes, reason: null });
        if (released.length > 0) showToast({ text: releasedWords(released.length, drafts.length) });
      }),
  };
}

function releasedWords(photos: number, drafts: number): string {
  return say("May be published again: {reach}", { reach: reachWords(photos, drafts) });
}

/** "2 photos, in 3 drafts". */
function reachWords(photos: number, drafts: number): string {
  return drafts === 0
    ? photoCount(photos)
    : say("{photos}, in {drafts}", { photos: photoCount(photos), drafts: draftCount(drafts) });
}
