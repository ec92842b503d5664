import type { CarriedAsset } from "../article/asset.ts";
import { type PhotoAttributes, photoName } from "../article/nodes/photo.ts";
import { dayInWords, dayOf, isExpired } from "../article/rights.ts";
import { nodesOf } from "../article/walk.ts";
import { say, spokenLocale } from "../words/say.ts";
import type { Found, Rule } from "./finding.ts";

type Fault = Pick<Found, "rule" | "severity" | "fix"> & {
  readonly told: (photo: string) => string;
};

/** A photo that may not be published, or of which nobody knows whether it may. */
export const photoRights: Rule = ({ body }, { assets, now }) =>
  nodesOf(body, "photo").flatMap(({ node, block }): Found[] => {
    const { asset } = node.attrs as unknown as PhotoAttributes;
    const known = asset === null ? undefined : assets.get(asset);
    if (known === undefined) return [];
    return faultsOf(known, now).map(({ told, ...fault }) => ({
      ...fault,
      message: told(photoName(node)),
      block,
      field: null,
    }));
  });

const TAKE_OUT = say("Take it out, or override its rights as you export.");

/** A kill says all: whether it is also expired does not matter then. */
function faultsOf({ rights = null, killed = null }: CarriedAsset, now: Date | undefined): Fault[] {
  if (killed !== null) {
    return [{ rule: "photoKilled", severity: "ERROR", told: killWords(killed), fix: TAKE_OUT }];
  }
  const expires = rights?.expires ?? null;
  if (expires !== null && now !== undefined && isExpired(expires, now)) {
    const until = dayInWords(expires, spokenLocale());
    const told = (photo: string) =>
      say("{photo} might be used until {until} only.", { photo, until });
    return [{ rule: "photoExpired", severity: "ERROR", told, fix: TAKE_OUT }];
  }
  if (rights !== null && rights.category !== "unknown") return [];
  return [
    {
      rule: "photoWithoutRights",
      severity: "WARN",
      told: (photo) => say("{photo} does not say whether it may be used.", { photo }),
      fix: say("Find out, and set its rights in the Photos tab."),
    },
  ];
}

function killWords({ at, person, reason }: NonNullable<CarriedAsset["killed"]>) {
  const date = new Date(at);
  const isDated = !Number.isNaN(date.getTime());
  const when = isDated ? dayInWords(dayOf(date), spokenLocale()) : "";
  return (photo: string) =>
    say(
      "{photo} was killed{hasPerson, select, yes { by {person}} other {}}{isDated, select, yes { on {when}} other {}}{hasReason, select, yes {: {reason}} other {.}}",
      {
        photo,
        person,
        when,
        reason: quoted(reason),
        hasPerson: person === "" ? "no" : "yes",
        isDated: isDated ? "yes" : "no",
        hasReason: reason === "" ? "no" : "yes",
      },
    );
}

/** A reason as the end of a sentence. */
export function quoted(reason: string): string {
  return /[.!?…]$/u.test(reason) ? `“${reason}”` : `“${reason}”.`;
}
