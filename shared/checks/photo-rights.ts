import type { CarriedAsset } from "../article/asset.ts";
import { type PhotoAttributes, photoName } from "../article/nodes/photo.ts";
import { dayInWords, dayOf, isExpired } from "../article/rights.ts";
import { nodesOf } from "../article/walk.ts";
import type { Found, Rule } from "./finding.ts";

type Fault = Pick<Found, "rule" | "severity" | "fix"> & { readonly words: string };

/** A photo that may not be published, or of which nobody knows whether it may. */
export const photoRights: Rule = ({ body }, { assets, now }) =>
  nodesOf(body, "photo").flatMap(({ node, block }): Found[] => {
    const { asset } = node.attrs as unknown as PhotoAttributes;
    const known = asset === null ? undefined : assets.get(asset);
    if (known === undefined) return [];
    return faultsOf(known, now).map(({ words, ...fault }) => ({
      ...fault,
      message: `${photoName(node)} ${words}`,
      block,
      field: null,
    }));
  });

const TAKE_OUT = "Take it out, or override its rights as you export.";

/** A kill says all: whether it is also expired does not matter then. */
function faultsOf({ rights = null, killed = null }: CarriedAsset, now: Date | undefined): Fault[] {
  if (killed !== null) {
    return [{ rule: "photoKilled", severity: "ERROR", words: killWords(killed), fix: TAKE_OUT }];
  }
  const expires = rights?.expires ?? null;
  if (expires !== null && now !== undefined && isExpired(expires, now)) {
    const words = `might be used until ${dayInWords(expires)} only.`;
    return [{ rule: "photoExpired", severity: "ERROR", words, fix: TAKE_OUT }];
  }
  if (rights !== null && rights.category !== "unknown") return [];
  return [
    {
      rule: "photoWithoutRights",
      severity: "WARN",
      words: "does not say whether it may be used.",
      fix: "Find out, and set its rights in the Photos tab.",
    },
  ];
}

function killWords({ at, person, reason }: NonNullable<CarriedAsset["killed"]>): string {
  const date = new Date(at);
  const when = Number.isNaN(date.getTime()) ? "" : ` on ${dayInWords(dayOf(date))}`;
  const by = person === "" ? "" : ` by ${person}`;
  return `was killed${by}${when}${reason === "" ? "." : `: ${quoted(reason)}`}`;
}

/** A reason as the end of a sentence. */
export function quoted(reason: string): string {
  return /[.!?…]$/u.test(reason) ? `“${reason}”` : `“${reason}”.`;
}
