import type { DraftId } from "../../../../shared/contract/ids.ts";
import { say } from "../../../../shared/words/say.ts";
import type { Desk } from "../../../bridge/connect.ts";
import type { DraftSession } from "../../../bridge/session.ts";
import { showToast } from "../../../ui/toast.tsx";
import { restoreVersion, takeBack } from "../version-deeds.ts";
import { versionLine } from "../version-words.ts";
import { momentTime } from "./moment-words.ts";
import { type ShownMoment, textIn } from "./shown-moment.ts";

type Client = Pick<Desk, "client">;

/** Makes the draft what it was then; the message that says so takes it back. */
export async function restoreMoment(
  desk: Client,
  session: Pick<DraftSession, "id" | "settled">,
  { version, seq, at }: ShownMoment,
): Promise<void> {
  if (version !== null) return restoreVersion(desk, session, version);
  if (seq === null) return;
  await session.settled();
  const { before } = await desk.client.history.restore({ draft: session.id, seq });
  showToast({
    text: say("The draft is as it was: {momentTime}. What stood before is kept as {versionLine}.", {
      momentTime: momentTime(at),
      versionLine: versionLine(before),
    }),
    action: {
      label: say("Undo"),
      run: () => void takeBack(session, () => desk.client.versions.restore({ id: before.id })),
    },
  });
}

/** Keeps what stood then as a named version of that time. */
export async function nameMoment(
  { client }: Client,
  draft: DraftId,
  { seq }: ShownMoment,
  name: string,
): Promise<void> {
  if (seq === null) return;
  const version = await client.history.name({ draft, seq, name });
  showToast({ text: say("Kept as {versionLine}.", { versionLine: versionLine(version) }) });
}

/** What is selected in the article of the moment, or all of its text. */
export async function copyMoment(moment: ShownMoment): Promise<void> {
  const selected = window.getSelection()?.toString() ?? "";
  await navigator.clipboard.writeText(selected.trim() === "" ? textIn(moment) : selected);
  showToast({
    text: selected.trim() === "" ? say("The text of this moment is copied.") : say("Copied."),
  });
}
