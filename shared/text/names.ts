/** Small words inside names of people and houses, which stay small among capitals. */
const PARTICLES = new Set(
  (
    "af al and av bin bint da das de del della den der di do dos du e el et für for ibn in la le " +
    "les of och og on ten ter the und van vom von y zu zum zur & +"
  ).split(" "),
);

/** Words that open or carry a sentence and no name: their presence tells prose in title case. */
const SENTENCE_WORDS = new Set(
  (
    "how is it its not shows that this was were what when where who why you your ist warum wer " +
    "wir qué cómo cuando quand comment pourquoi est perché come sono"
  ).split(" "),
);

const HOUSE_WORDS =
  /\b(agenc(y|e)|agentur|air force|army|navy|coast guard|embassy|parliament|white house|agencia|agência|agenzia|archives?|archiv|association|authority|bureau|collection|commission|council|department|films?|foundation|gallery|government|images?|institute|library|magazine|media|ministry|museum|news|newspapers?|office|photos?|pictures|police|post|press|presse|prensa|service|staff|stiftung|studios?|times|tribune|university|wire)\b/iu;

const CAPITAL_OR_CASELESS = /^[("'“‘«]?[\p{Lu}\p{Lt}\p{Lo}\d@]/u;
const CAMEL = /^\p{Ll}+\p{Lu}/u;
const NAME_CHARACTERS = /^[\p{L}\p{M}\p{N} .'’‘&+,@_()\-‐‑·]+$/u;
const LONGEST_NAME = 80;
const MOST_WORDS = 9;

/** Whether the text can be the name of one person or several: "Lea Brandt", "J. van Dyk, Mo Ali". */
export function isPersonName(text: string): boolean {
  if (!NAME_CHARACTERS.test(text) || text.length > LONGEST_NAME) return false;
  return isCapitalised(text) && !PARTICLES.has(firstWord(text)) && endsLikeName(text);
}

/** Whether the text can be the name of a house: a paper, an agency, a museum, a web address. */
export function isHouseName(text: string): boolean {
  if (/^[a-z0-9-]+(\.[a-z0-9-]+)+$/iu.test(text)) return true;
  if (!/^[\p{L}\p{M}\p{N} .'’‘&+,@_()\-‐‑·/|!]+$/u.test(text) || text.length > LONGEST_NAME)
    return false;
  return isCapitalised(text.replace(/[/|]/gu, " ")) && endsLikeName(text);
}

/** Whether a name that could be either is rather a house's: it says so, or is an abbreviation. */
export function soundsLikeHouse(text: string): boolean {
  return (
    HOUSE_WORDS.test(text) || /^\p{Lu}{2,5}$/u.test(text) || /\.(com|org|net|de)$/iu.test(text)
  );
}

function isCapitalised(text: string): boolean {
  const words = text.split(" ").filter((word) => word !== "");
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  return (
    words.some((word) => CAPITAL_OR_CASELESS.test(word) || CAMEL.test(word)) &&
    words.every((word) => isNameWord(word.replace(/,$/u, "")))
  );
}

function isNameWord(word: string): boolean {
  if (PARTICLES.has(word)) return true;
  if (SENTENCE_WORDS.has(word.toLowerCase())) return false;
  return (
    CAPITAL_OR_CASELESS.test(word) || CAMEL.test(word) || /^(d|l|al|el|o)['’-]\p{Lu}/u.test(word)
  );
}

function firstWord(text: string): string {
  return /^\S+/u.exec(text)?.[0] ?? "";
}

/** A name ends in a letter, a bracket or an abbreviation; a small word at the end is a torn sentence. */
function endsLikeName(text: string): boolean {
  const last = /(?<!\S)\S+$/u.exec(text)?.[0] ?? "";
  if (PARTICLES.has(last)) return false;
  return /[\p{L}\p{M}\p{N})!_]$/u.test(last) || /^(\p{Lu}|Jr|Sr|Inc|Co|Ltd|Bros)\.$/u.test(last);
}
