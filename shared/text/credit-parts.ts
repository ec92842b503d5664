import { isPictureSource, isPictureSourceOnly, isPlatform } from "./agencies.ts";
import {
  isBalanced,
  JOIN,
  type Parts,
  splitBare,
  splitGiven,
  splitLabelled,
} from "./credit-joins.ts";
import type { CreditLabel } from "./credit-labels.ts";
import {
  isAgencyChain,
  isFullName,
  isHolder,
  isHouse,
  isMaker,
  isPhotographer,
  isSource,
  isUnnamed,
  links,
  peopleIn,
  signsPhoto,
  standsAlone,
} from "./credit-names.ts";

const agencyAlone = (agency: string): Parts => ({ photographer: null, agency, join: JOIN });
const photographerAlone = (photographer: string): Parts => ({
  photographer,
  agency: null,
  join: JOIN,
});

/**
 * Reads what stands after a label; null where the label proves too little for it. `framed` where
 * brackets around the line, or a photo above it, say as well that it is a credit.
 */
export function labelledParts(names: string, label: CreditLabel, framed: boolean): Parts | null {
  if (label.names === "owns" && NOTICE.test(names)) return null;
  switch (label.strength) {
    case "source":
      return fullPair(splitLabelled(names, true));
    case "bare":
      return afterBare(names, label, framed);
    default:
      return afterLabel(names, label, framed);
  }
}

/** A year makes it a notice of copyright, as it stands at the foot of a page. */
const NOTICE =
  /(?<!copyright\s|©\s?)\b(?:19|20)\d{2}\b|^(?:copyright|riproduzione riservata|all rights reserved)|\b(?:privacy policy|terms and|impressum|datenschutz|cookie)/iu;

function fullPair(parts: Parts | null): Parts | null {
  return parts?.photographer != null && isFullName(parts.photographer) ? parts : null;
}

function afterBare(names: string, label: CreditLabel, framed: boolean): Parts | null {
  if (isUnnamed(names)) return framed || standsAlone(names) ? agencyAlone(names) : null;
  if (isAgencyChain(names)) {
    return isPlatform(names) && label.names !== "gave" ? null : agencyAlone(names);
  }
  const parts = splitLabelled(names, true);
  return framed ? parts : fullPair(parts);
}

function afterLabel(names: string, label: CreditLabel, framed: boolean): Parts | null {
  if (isUnnamed(names) || isAgencyChain(names)) return agencyAlone(names);
  const firm = label.strength === "firm" || framed;
  const parts = label.names === "gave" ? splitGiven(names) : splitLabelled(names, false);
  if (parts !== null) return firm || isSurePair(parts) ? parts : null;
  return oneName(names, label, firm);
}

/** "Images: Smile | Window" is none. */
function isSurePair({ photographer, agency }: Parts): boolean {
  return isFullName(photographer ?? "") || isHouse(agency ?? "");
}

function oneName(names: string, label: CreditLabel, firm: boolean): Parts | null {
  if (/^\d{4}\b|\b\d{4}$/u.test(names) || !isBalanced(names)) return null;
  if (isHouse(names)) return agencyAlone(names);
  if (!firm && !isFullName(names)) return null;
  return label.names === "gave" ? giver(names, firm) : maker(names, label, firm);
}

function giver(names: string, firm: boolean): Parts | null {
  const isGiver = (name: string) => isHolder(name) || (firm && isSource(name));
  return isGiver(names) || links(names).every(isGiver) ? agencyAlone(names) : null;
}

function maker(names: string, label: CreditLabel, firm: boolean): Parts | null {
  if (isBrand(names, label)) return isSource(names) ? agencyAlone(names) : null;
  if (isPhotographer(names) || (firm && isMaker(names))) return photographerAlone(names);
  return firm && isHolder(names) ? agencyAlone(names) : null;
}

/** One word after a colon or "©" is rather a house's name than a person's; after "by" it is not. */
function isBrand(names: string, { text }: CreditLabel): boolean {
  const isNobodysName = !/[_\d@]/u.test(names) && !peopleIn(names).some(isFullName);
  return isNobodysName && /[:：©)]\s?$/u.test(text);
}

/** Reads a line without a label: a credit only where an agency that is known signs it. */
export function bareParts(names: string, framed: boolean, below: boolean): Parts | null {
  const alone =
    signsAlone(names) || (framed && signsInBrackets(names)) || (below && isAgencyChain(names));
  return alone ? agencyAlone(names) : splitBare(names, framed);
}

function signsAlone(names: string): boolean {
  if (standsAlone(names)) return true;
  if (/^\s(?:photo|foto)$/iu.test(signsPhoto(names).suffix)) return true;
  return isAgencyChain(names) && links(names).some(isPictureSourceOnly);
}

/** "(Norhaven Post file photo)". */
const FILE_PHOTO = /^\p{Lu}[\p{L}\p{M}'’ -]{2,40}\s(?:file|staff|handout|courtesy) photo$/u;

function signsInBrackets(names: string): boolean {
  return FILE_PHOTO.test(names) || (isAgencyChain(names) && links(names).some(isPictureSource));
}
