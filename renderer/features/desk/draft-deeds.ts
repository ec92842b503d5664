import { STATUS_NAMES, type Status } from "../../../shared/article/status.ts";
import type { DraftRow } from "../../../shared/contract/drafts.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import { say } from "../../../shared/words/say.ts";
import { showToast } from "../../ui/toast.tsx";

/** Moves a draft to the bin at once; the message that says so takes it back. */
export async function binDraft(client: DeskClient, { id, headline }: DraftRow): Promise<void> {
  await client.drafts.bin({ id });
  showToast({
    text: say("Moved “{shortened}” to the bin", { shortened: shortened(headline) }),
    action: { label: say("Undo"), run: () => client.drafts.unbin({ id }) },
  });
}

export async function restoreDraft(client: DeskClient, { id, headline }: DraftRow): Promise<void> {
  await client.drafts.unbin({ id });
  showToast({
    text: say("Restored “{shortened}”", { shortened: shortened(headline) }),
    action: { label: say("Undo"), run: () => client.drafts.bin({ id }) },
  });
}

/** Sets the status; the message that says so sets the one before. */
export async function setStatus(
  client: DeskClient,
  { id, status: before }: DraftRow,
  status: Status,
  message: string | null = null,
): Promise<void> {
  await client.drafts.setStatus({ id, status, message });
  showToast({
    text: status === "killed" ? say("The draft is killed") : `Status: ${STATUS_NAMES[status]}`,
    action: {
      label: say("Undo"),
      run: () => client.drafts.setStatus({ id, status: before, message: null }),
    },
  });
}

const LONGEST = 40;

function shortened(headline: string | null): string {
  const text = headline ?? say("Untitled");
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;
}
