import { NINJS_PROFILE } from "../../ninjs/format.ts";
import { decodeAs, wideLabel } from "../decode.ts";
import { type Imported, withKinds } from "../import-result.ts";
import { importForeign } from "./foreign.ts";
import { itemOf } from "./item.ts";
import { importOwn } from "./own.ts";

/**
 * A news item of IPTC's ninjs, versions 1 to 3, as an article: Stet's own as it was exported. Throws as
 * {@link decodeAs} does, and BAD_FILE for other JSON.
 */
export function importNinjs(bytes: Uint8Array, name: string): Imported {
  const { text, audit } = decodeAs(bytes, wideLabel(bytes) ?? "utf-8", name);
  const item = itemOf(text, name);
  const isOwn = item.text("profile") === NINJS_PROFILE;
  const imported = isOwn ? importOwn(item) : importForeign(item);
  return withKinds(imported, audit);
}
