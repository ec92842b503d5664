import { isAgency, isPlatform } from "./agencies.ts";
import { anyWord } from "./credit-words/any-word.ts";
import { isHouseName, isPersonName, soundsLikeHouse } from "./names.ts";

const UNNAMED = new RegExp(`^${anyWord("unnamed")}$`, "iu");
const ALONE = new RegExp(`^${anyWord("alone")}$`, "iu");
const HOUSE = new RegExp(`(?<![\\p{L}\\p{N}])${anyWord("house")}`, "iu");
const DOMAIN = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{Ll}{2,6}$/iu;

/** "Handout", "privat", "D.R.": a line that says so names nobody. */
export function isUnnamed(text: string): boolean {
  return UNNAMED.test(text) || ALONE.test(text);
}

/** The same where nothing but a credit says so. */
export function standsAlone(text: string): boolean {
  return ALONE.test(text);
}

const BETWEEN_PEOPLE = /[,;]\s|\s(?:and|und|et|y|e|og|och|&|\+)\s/iu;

/** Each of several: "Lea Brandt, Mo Ali and Tom Reyes". */
export function peopleIn(text: string): string[] {
  return text.split(BETWEEN_PEOPLE);
}

/** Words of headlines, which stand in nobody's name. */
const PROSE =
  /(?<!\p{L})(?:after|against|amid|before|between|from|into|over|under|with|without|gegen|nach|ohne|après|avec|dans|sans|contra|entre|sobre|tras|após|sem|contro|dopo|senza)(?!\p{L})/iu;

/** Small words that join no person's names, and signs that stand in none. */
const NO_PERSON = [
  /^(?:by|von|par|por|credit|the|der|die|das|les|los|las)\s/iu,
  /^(?:le|la|el|il)\s\S+$/iu,
  /\s(?:for|FOR|für|FÜR|on|ON|in|IN|the|THE|of|OF|via|VIA|per|PER|auf|AUF)\s/u,
  /(?:^|\s)(?:['‘’]\S*|\S*\d\S*)(?=\s|$)|['’]s(?!\p{L})/u,
  /(?<!\p{Ll})\p{Ll}{4,}\.\s/u,
];

/** Whether one or several people can be called so, who made a picture. */
export function isPhotographer(text: string): boolean {
  if (NO_PERSON.some((sign) => sign.test(text)) || PROSE.test(text)) return false;
  return peopleIn(text).every(
    (name) => isPersonName(name) && !isHouseLike(name) && !isUnnamed(name),
  );
}

/** Whether a name has a first and a last part, or is of a script that parts none. */
export function isFullName(name: string): boolean {
  return name.includes(" ") || /^[\p{Lo}\p{M}·-]{2,}$/u.test(name);
}

/** Sites of shared pictures know people by account names, such as "harbour_girl77". */
export function isAccount(text: string): boolean {
  const isOne = /^(?:user )?@?[\p{L}\p{N}._-]{3,30}$/u.test(text);
  return isOne && !isHouseLike(text) && !isUnnamed(text);
}

/** People whom a credit calls by what they are: "the author". */
const MAKER =
  /^(?:the |a |der |die |das |l['’]|el |la |o |a |il )?(?:author|artist|photographer|writer|autor|autorin|auteur|autrice|autora|autore|künstler|artiste|artista)s?$/iu;

export function isMaker(text: string): boolean {
  return MAKER.test(text);
}

const SMALL =
  "the|a|an|der|die|das|des|dem|den|la|le|les|el|los|las|o|os|as|il|lo|gli|i|del|della|dello|do|" +
  "da|dos|du|de|of|von|di|and|und|et|y|e";
const HOLDER_WORD = new RegExp(
  `^(?:(?:l|d|dell|all)['’])?(?:${SMALL}|${anyWord("holder")})$`,
  "iu",
);
const HOLDER = new RegExp(`(?<![\\p{L}\\p{N}])${anyWord("holder")}`, "iu");

/** "the Aldor family", "der Künstlerin": somebody of whom a picture can be had. */
export function isHolder(text: string): boolean {
  const words = text.split(" ");
  const isName = (word: string) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word);
  return (
    words.length <= 7 &&
    HOLDER.test(text) &&
    words.every((word) => isName(word) || HOLDER_WORD.test(word)) &&
    !new RegExp(`^(?:${SMALL})$`, "iu").test(words.at(-1) ?? "")
  );
}

/** How companies end, and how papers begin. */
const COMPANY = /\s(?:AB|AG|AS|BV|KG|KGaA|NV|Oy|PLC|plc|SA|SE|SpA|SRL|e\.\s?V\.)$/u;
const PAPER =
  /^(?:(?:The|THE|Der|DER|Die|DIE|Das|DAS|Les|LES|Los|LOS) \p{Lu}|(?:Le|LE|La|LA|El|EL|Il|IL) \p{Lu}\S*$)/u;

/** Whether the text is a house's name and says so, or is known. */
export function isHouse(text: string): boolean {
  return isAgencyChain(text) || (isHouseLike(text) && isHouseName(text));
}

function isHouseLike(text: string): boolean {
  return (
    isKnown(text) ||
    soundsLikeHouse(text) ||
    [HOUSE, DOMAIN, COMPANY, PAPER].some((sign) => sign.test(text)) ||
    isPlatform(/^\S+/u.exec(text)?.[0] ?? "")
  );
}

/** Whoever can sign after a slash: any name in capitals, or several that share the picture. */
export function isSource(text: string): boolean {
  return isHouseName(text) || links(text).every((link) => isHouseName(link) || isUnnamed(link));
}

const BETWEEN_AGENCIES =
  /\s?\/\s?(?:via\s)?|\s?\|\s?|,?\s(?:via|vía)\s|\s[–—-]\s|,\s|\s(?:and|und|et|y|e|&)\s/iu;

/** Each of several agencies that share a picture: "AFP/Getty Images", "NurPhoto via Getty Images". */
export function links(chain: string): string[] {
  return chain.split(BETWEEN_AGENCIES);
}

/** Whether every agency in the chain is known. */
export function isAgencyChain(chain: string): boolean {
  if (isAgency(chain)) return true;
  const all = links(chain);
  return all.every((link) => isKnown(link) || isUnnamed(link)) && all.some(isKnown);
}

/** "Sto/AFP via Getty Images": a chain whose last link is known vouches for the others. */
export function endsInKnown(chain: string): boolean {
  const all = links(chain);
  const last = all.pop() ?? "";
  return (
    isKnown(last) && all.every((link) => isKnown(link) || isUnnamed(link) || isHouseName(link))
  );
}

/** A chain in which one link is known and the others say that they are houses. */
export function holdsKnown(chain: string): boolean {
  const all = links(chain);
  return all.some(isKnown) && all.every((link) => isHouse(link) || isUnnamed(link));
}

function isKnown(name: string): boolean {
  return isAgency(name.replace(SIGNS_PHOTO, "")) || isAgency(name);
}

/** "AP Photo" is AP signing a photo. */
const SIGNS_PHOTO = /\s(?:file\s)?(?:photo|foto|video|images?|pictures?)$/iu;

/** Agencies, and the word for a picture behind them, which is no part of their name. */
export function signsPhoto(text: string): { name: string; suffix: string } {
  const suffix = SIGNS_PHOTO.exec(text)?.[0] ?? "";
  const name = text.slice(0, text.length - suffix.length);
  const isName = isAgency(links(text).at(-1) ?? "") || !isAgencyChain(name);
  return isName ? { name: text, suffix: "" } : { name, suffix };
}
