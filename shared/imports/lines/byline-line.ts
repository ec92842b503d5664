import type { Author } from "../../article/article.ts";
import { isAgency } from "../../text/agencies.ts";
import { isHouseName, isPersonName, soundsLikeHouse } from "../../text/names.ts";
import { plainSpaces } from "../../text/spaces.ts";

/** How a byline opens, by language; the rest of the line must be names. */
const OPENINGS =
  /^(?:(?:(?:words|story|text|report|written|reported) )?by|von|par|por|di|door|av|af|kirjoittanut|autor:|autora:|text:|texte :|texto:|testo:|автор:|מאת:?|بقلم:?|texto de|texte de)\s?(?<=[\s:])/iu;

const AND = /\s?;\s?|\s?&\s?|,?\s(?:and|und|et|y|e|en|og|och|i|и|та)\s/u;

const ROLES =
  /\b(?:reporter|correspondent|writer|editor|columnist|contributor|photographer|bureau chief|critic|redakteur|redakteurin|korrespondent|korrespondentin|journaliste|correspondante?|envoyée? spéciale?|corresponsal|redactora?|periodista|repórter|jornalista|correspondente|inviat[oa]|giornalista|corrispondente|redacteur|verslaggever)\b/iu;

/**
 * Reads "By Lea Brandt and Tom Reyes", "Von Lea Brandt, Norhaven", "By Lea Brandt (@lea), Staff
 * Writer". What follows a name after a comma is its role or organisation, or another name. Null
 * where the rest is no name, or a name of one word ("By Tuesday").
 */
export function parseByline(line: string): Author[] | null {
  const text = plainSpaces(line);
  const opening = OPENINGS.exec(text)?.[0];
  if (opening === undefined || text.length > 200) return null;
  const names = text.slice(opening.length).replace(/(?<!\b\p{Lu}|Jr|Sr)\.$/u, "");
  const authors: Author[] = [];
  for (const part of names.split(AND).flatMap((group) => group.split(/\s?[,|]\s/u))) {
    if (!readPart(part, authors)) return null;
  }
  return authors.length > 0 && authors.some(({ name }) => name.includes(" ")) ? authors : null;
}

/** No name is longer, with what stands beside it. */
const LONGEST_PART = 200;

/** Adds a name, or what a part says of the name before it; false where it is neither. */
function readPart(part: string, authors: Author[]): boolean {
  if (part.length > LONGEST_PART) return false;
  const [, text = "", handle = null] =
    /^(.*?)(?:\s?\(?(@[\p{L}\p{N}_.@-]+)\)?)?$/u.exec(part) ?? [];
  const last = authors.at(-1);
  if (last !== undefined && ROLES.test(text)) return setOn(authors, { role: text });
  if (last !== undefined && soundsLikeHouse(text) && isHouseName(text)) {
    return setOn(authors, { organisation: text });
  }
  if (last !== undefined && text === "" && handle !== null) return setOn(authors, { handle });
  if (!isPersonName(text)) return false;
  authors.push({ name: text, role: null, organisation: null, handle, network: null });
  return true;
}

function setOn(authors: Author[], fields: Partial<Author>): true {
  const last = authors.pop();
  if (last !== undefined) authors.push({ ...last, ...fields });
  return true;
}

/** What a line under a byline says of its author: "Associated Press", "Staff Writer"; else null. */
export function describesAuthor(line: string): Partial<Author> | null {
  const text = plainSpaces(line);
  if (text.split(" ").length > 5 || !isHouseName(text)) return null;
  if (isAgency(text)) return { organisation: text };
  return ROLES.test(text) ? { role: text } : null;
}
