import { toProblem } from "../../../shared/contract/from-wire.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { Version } from "../../../shared/contract/versions.ts";
import type { ArticlePart } from "../../../shared/restore/article-part.ts";
import { say } from "../../../shared/words/say.ts";
import type { Desk } from "../../bridge/connect.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { showToast } from "../../ui/toast.tsx";
import { versionLine } from "./version-words.ts";

/** Keeps the draft as it stands, with all that was typed, under a name. */
export async function saveVersion(
  { client }: Pick<Desk, "client">,
  session: Pick<DraftSession, "id" | "settled">,
  name: string | null,
  note: string | null = null,
): Promise<Version> {
  await session.settled();
  const version = await client.versions.save({ draft: session.id, name, note });
  showToast({ text: say("Kept as {versionLine}.", { versionLine: versionLine(version) }) });
  return version;
}

/** Makes the draft what it was; the message that says so takes it back. */
export async function restoreVersion(
  { client }: Pick<Desk, "client">,
  session: Pick<DraftSession, "settled">,
  version: Version,
): Promise<void> {
  await session.settled();
  const { restored, before } = await client.versions.restore({ id: version.id });
  showToast({
    text: say("Restored {restored}. What stood before is kept as {before}.", {
      restored: versionLine(restored),
      before: versionLine(before),
    }),
    action: {
      label: say("Undo"),
      run: () => void takeBack(session, () => client.versions.restore({ id: before.id })),
    },
  });
}

/** Makes one field or block what it was and leaves the rest; the message takes back just that. */
export async function restoreVersionPart(
  { client }: Pick<Desk, "client">,
  session: Pick<DraftSession, "settled">,
  { id }: Version,
  part: ArticlePart,
): Promise<void> {
  await session.settled();
  const { restored, before, back } = await client.versions.restorePart({ id, part });
  const said = { restored: versionLine(restored), before: versionLine(before) };
  showToast({
    text:
      part.kind === "field"
        ? say("Restored one field of {restored}. What stood before is kept as {before}.", said)
        : say("Restored one block of {restored}. What stood before is kept as {before}.", said),
    action: {
      label: say("Undo"),
      run: () =>
        void takeBack(session, () => client.versions.restorePart({ id: before.id, part: back })),
    },
  });
}

/** What is taken over from: another draft as it is now, or a file. */
type TakenFrom =
  | { readonly kind: "draft"; readonly id: DraftId }
  | { readonly kind: "file"; readonly file: File };

/** Makes one field or block of the draft, or all of it, what another draft or a file has; the message takes it back. */
export async function takeOver(
  { client }: Pick<Desk, "client">,
  session: Pick<DraftSession, "id" | "settled">,
  from: TakenFrom & { readonly name: string },
  part: ArticlePart | null,
): Promise<void> {
  await session.settled();
  const other =
    from.kind === "draft" ? { kind: from.kind, id: from.id } : { kind: from.kind, file: from.file };
  const { before, back } = await client.versions.takeOver({ draft: session.id, other, part });
  const what =
    part === null ? say("All") : part.kind === "field" ? say("One field") : say("One block");
  const undo = () =>
    back === null
      ? client.versions.restore({ id: before.id })
      : client.versions.restorePart({ id: before.id, part: back });
  showToast({
    text: say("{what} was taken over from {name}. What stood before is kept as {versionLine}.", {
      what,
      name: from.name,
      versionLine: versionLine(before),
    }),
    action: { label: say("Undo"), run: () => void takeBack(session, undo) },
  });
}

/** Restores what stood before, and says that it did or why it could not. */
export async function takeBack(
  session: Pick<DraftSession, "settled">,
  restore: () => Promise<unknown>,
): Promise<void> {
  try {
    await session.settled();
    await restore();
    showToast({ text: say("The draft is again as it was before the restore.") });
  } catch (error) {
    showToast({ text: toProblem(error).message });
  }
}
