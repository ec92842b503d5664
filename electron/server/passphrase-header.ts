import type { IncomingMessage } from "node:http";
import { PASSPHRASE_HEADER, passphrase } from "../../shared/contract/bundles.ts";

/** The passphrase that a download is to be locked with; it stands in no address, since those are noted. */
export function passphraseIn({ headers }: Pick<IncomingMessage, "headers">): string | undefined {
  const given = headers[PASSPHRASE_HEADER];
  if (typeof given !== "string") return undefined;
  return passphrase.parse(decodeURIComponent(given));
}
