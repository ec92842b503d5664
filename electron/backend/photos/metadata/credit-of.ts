import type { AssetCredit } from "../../../../shared/article/asset.ts";
import { wholeLine } from "../../../../shared/article/details/credit-words.ts";
import {
  type PhotoDetails,
  settled,
  settledText,
} from "../../../../shared/article/photo-details.ts";
import { cleanText } from "./clean-text.ts";

const LONGEST_NAMES = 200;
const LONGEST_ALT = 2000;

/** The desk's credit, caption and alt text of a photo, from what its file says. */
export function creditOf(details: PhotoDetails): AssetCredit {
  const alt = settledText(details, "alt");
  return {
    ...signedBy(
      people(details),
      settledText(details, "creditLine"),
      settledText(details, "source"),
    ),
    caption: settledText(details, "caption"),
    alt: alt === null ? null : cleanText(alt, LONGEST_ALT),
  };
}

function people(details: PhotoDetails): string | null {
  const names = settled(details, "creators").filter((name) => typeof name === "string");
  return cleanText([...new Set(names)].join(", "), LONGEST_NAMES);
}

/**
 * The credit field holds the agency, or the whole credit line ("Lea Brandt/NPA"), or only the
 * photographer once more; then the source is the agency.
 */
function signedBy(
  photographer: string | null,
  credit: string | null,
  source: string | null,
): Pick<AssetCredit, "photographer" | "agency"> {
  const line = credit === null ? null : wholeLine(credit);
  if (line !== null && (photographer === null || photographer === line.photographer)) return line;
  const agencies = [credit, source].filter((name) => name !== null && name !== photographer);
  return { photographer, agency: agencies[0] ?? null };
}
