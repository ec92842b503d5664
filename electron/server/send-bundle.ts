import type { IncomingMessage, ServerResponse } from "node:http";
import { BUNDLE_MEDIA_TYPE } from "../../shared/contract/bundles.ts";
import { type DraftId, draftId } from "../../shared/contract/ids.ts";
import { passphraseIn } from "./passphrase-header.ts";
import { sendLent } from "./send-lent.ts";

interface LentBundle {
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
  readonly release: () => Promise<void>;
}

export type LendBundle = (
  draft: DraftId,
  leaving: { readonly signal: AbortSignal; readonly passphrase: string | undefined },
) => Promise<LentBundle>;

const PATH = /^\/hand-over\/([0-9a-f-]{36})$/;

/** The draft whose bundle a path asks for, or null. */
export function bundleAsked(urlPath: string): DraftId | null {
  return draftId.safeParse(PATH.exec(urlPath)?.[1]).data ?? null;
}

export function sendBundle(
  lend: LendBundle,
  draft: DraftId,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const bundle = async (signal: AbortSignal) => ({
    ...(await lend(draft, { signal, passphrase: passphraseIn(request) })),
    mediaType: BUNDLE_MEDIA_TYPE,
  });
  return sendLent(bundle, request, response);
}
