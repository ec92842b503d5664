import { CLEAN_PARAMETER, PASSPHRASE_HEADER } from "../../shared/contract/bundles.ts";
import type { DraftId } from "../../shared/contract/ids.ts";
import type { Desk } from "./connect.ts";
import { fetchFile } from "./fetch-file.ts";

/** How a bundle is to leave. */
export interface Leaving {
  readonly passphrase: string | null;
  readonly clean: boolean;
}

/** A draft's bundle from the browser host. Rejects with a Problem; aborts with the signal. */
export async function fetchBundle(
  { bundleUrl }: Pick<Desk, "bundleUrl">,
  draft: DraftId,
  name: string,
  { signal, passphrase, clean }: Leaving & { readonly signal: AbortSignal },
): Promise<File> {
  if (bundleUrl === null) throw new RangeError("This host sends no bundles.");
  const headers: Record<string, string> =
    passphrase === null ? {} : { [PASSPHRASE_HEADER]: encodeURIComponent(passphrase) };
  const sent = await fetchFile(`${bundleUrl(draft)}${clean ? `?${CLEAN_PARAMETER}` : ""}`, {
    signal,
    headers,
  });
  return new File([sent], name, { type: sent.type });
}
