import type { IncomingMessage, ServerResponse } from "node:http";
import { BUNDLE_MEDIA_TYPE, CLEAN_PARAMETER } from "../../shared/contract/bundles.ts";
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
  leaving: {
    readonly signal: AbortSignal;
    readonly passphrase: string | undefined;
    readonly clean: boolean;
  },
) => Promise<LentBundle>;

const PATH = /^\/hand-over\/([0-9a-f-]{36})$/;

interface AskedBundle {
  readonly draft: DraftId;
  readonly clean: boolean;
}

/** The bundle that an address asks for, or null. */
export function bundleAsked({ pathname, searchParams }: URL): AskedBundle | null {
  const draft = draftId.safeParse(PATH.exec(pathname)?.[1]).data;
  return draft === undefined ? null : { draft, clean: searchParams.has(CLEAN_PARAMETER) };
}

export function sendBundle(
  lend: LendBundle,
  { draft, clean }: AskedBundle,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const bundle = async (signal: AbortSignal) => ({
    ...(await lend(draft, { signal, passphrase: passphraseIn(request), clean })),
    mediaType: BUNDLE_MEDIA_TYPE,
  });
  return sendLent(bundle, request, response);
}
