import { once } from "../once.ts";

const NAME = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:(?:de|del|della|di|du|van|von|der|den|la|le|al|bin|zu)\s+)*\p{Lu}[\p{L}\p{M}'’.-]*){0,3})`;
const SAYS = [
  // English
  "said|says|told|tells|added|adds|asked|asks|wrote|writes|argued|argues|warned|warns|explained|explains|insisted|recalled|replied|noted|noticed|claimed|claims|announced|stated|tweeted",
  // German
  "sagte|sagt|erklärte|erklärt|betonte|betont|fragte|schrieb|ergänzte|meinte|meint|berichtete|warnte",
  // French
  "a dit|dit|a déclaré|déclare|a expliqué|explique|affirme|a affirmé|a ajouté|ajoute|a écrit|raconte|a averti",
  // Spanish
  "dijo|dice|declaró|declara|explicó|explica|afirmó|afirma|añadió|añade|escribió|advirtió|contó",
].join("|");
const BY = "according to|laut|nach Angaben von|selon|d’après|d'après|según";

/** Words that begin a sentence and are nobody. */
const NOBODY =
  /^(?:He|She|They|It|We|I|You|The|A|An|This|That|But|And|In|On|At|Er|Sie|Es|Wir|Ich|Der|Die|Das|Il|Elle|Ils|Elles|On|Le|La|Les|Él|Ella|Ellos|Ellas|El|Los|Las)$/u;

const behindIt = once(() => [
  new RegExp(`^[\\s,–—-]*(?:${SAYS})\\s+(${NAME})`, "u"),
  new RegExp(`^[\\s,–—-]*(${NAME})(?:,[^,.]{1,60},)?\\s+(?:${SAYS})(?!\\p{L})`, "u"),
  new RegExp(`^[\\s,–—-]*(?:${BY})\\s+(${NAME})`, "u"),
]);
const beforeIt = once(() => [
  new RegExp(`(${NAME})(?:,[^,.]{1,60},)?\\s+(?:${SAYS})(?:\\s[^.!?]{0,60})?[\\s:,]*$`, "u"),
  new RegExp(`(?:${SAYS})\\s+(${NAME})[\\s:,]*$`, "u"),
  new RegExp(`(?:${BY})\\s+(${NAME})[\\s:,]*$`, "iu"),
  new RegExp(`^(${NAME}):\\s*$`, "u"),
]);

/** Nobody is named farther away; what is written without a stop would else take its square of time. */
const LONGEST = 400;

/** Who says it, where the sentence around a quotation names them: behind it first, then before it. */
export function speakerAround(before: string, behind: string): string | null {
  const [tail = ""] = /^[^.!?]*/u.exec(behind.slice(0, LONGEST)) ?? [];
  const [head = ""] = /[^.!?]*$/u.exec(before.slice(-LONGEST)) ?? [];
  return named(behindIt(), tail) ?? named(beforeIt(), head);
}

function named(patterns: readonly RegExp[], text: string): string | null {
  for (const pattern of patterns) {
    const name = pattern.exec(text)?.[1]?.replace(/(?<![.,'’-])[.,'’-]+$/u, "");
    if (name !== undefined && !NOBODY.test(name)) return name;
  }
  return null;
}
