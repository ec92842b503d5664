import { toProblem } from "../../../shared/contract/from-wire.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import type { Version } from "../../../shared/contract/versions.ts";
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
  showToast({ text: `Kept as ${versionLine(version)}.` });
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
    text: `Restored ${versionLine(restored)}. What stood before is kept as ${versionLine(before)}.`,
    action: { label: "Undo", run: () => void takeBack(client, session, before) },
  });
}

async function takeBack(
  client: DeskClient,
  session: Pick<DraftSession, "settled">,
  before: Version,
): Promise<void> {
  try {
    await session.settled();
    await client.versions.restore({ id: before.id });
    showToast({ text: "The draft is again as it was before the restore." });
  } catch (error) {
    showToast({ text: toProblem(error).message });
  }
}
