import { type PhotoDetails, settledText } from "./photo-details.ts";
import { type PhotoRights, UNKNOWN_RIGHTS } from "./rights.ts";
import { safeUrl } from "./url.ts";

const LONGEST = 2000;

/**
 * What a photo's file says of its rights (usage terms, web statement of rights), for a person to begin
 * with: whether it may be used nobody has said yet. Null where the file says nothing.
 */
export function rightsInFile(details: PhotoDetails): PhotoRights | null {
  const terms = settledText(details, "usageTerms")?.trim().slice(0, LONGEST).trim();
  const address = safeUrl(settledText(details, "webStatement") ?? "") ?? "";
  const licence = /^https?:/.test(address) && address.length <= LONGEST ? address : null;
  if (!terms && licence === null) return null;
  return { ...UNKNOWN_RIGHTS, restrictions: terms || null, licence };
}
