import type { Author } from "../../article/article.ts";
import { isHouseName, isPersonName } from "../../text/names.ts";
import { plainSpaces } from "../../text/spaces.ts";

/** An account: "@lea", "@lea@press.example", "lea.example.social", or its address. */
const HANDLE =
  "(?:@[\\p{L}\\p{N}_.@-]*[\\p{L}\\p{N}_]|https?://\\S+|[\\p{L}\\p{N}_-]+(?:\\.[\\p{L}\\p{N}_-]+){2,})";
const HANDLES = `${HANDLE}(?:(?: ?, ?| ?& ?| (?:and|und|et|y|e|en|och|og) )${HANDLE})*`;
const NAME = "(?<name>.+?)";
const NETWORK =
  "(?<network>[\\p{Lu}\\d][\\p{L}\\p{N}+]*(?: [\\p{Lu}(][\\p{L}.()]*| \\([^)]*\\)){0,2}?)";
const REST = `(?: ?[:,–—-] ?| at | here ?:? ?| \\(? ?)?(?<handles>${HANDLES})?\\)?[.!]?$`;

/** The verb before the name and the preposition before the network, by language. */
const FOLLOW: readonly RegExp[] = [
  ["(?:you can |please )?follow", "on"],
  ["(?:bitte )?(?:folgen sie|folge|folgt)", "(?:auf|bei)"],
  ["suivez|suivre", "sur"],
  ["(?:sigue|siga|sigan|seguid|síguelo|puede seguir) (?:al? )?", "en"],
  ["(?:siga|sigam|segue|acompanhe) (?:[oa] )?", "(?:no|na|em)"],
  ["segui|seguite", "su"],
  ["volg", "op"],
  ["följ|følg", "på"],
  ["seuraa", "palvelussa"],
  ["śledź|obserwuj", "na"],
  ["подписывайтесь на|следите за", "(?:в|на)"],
].map(([verb, on]) => new RegExp(`^(?:${verb}) ?(?<= )${NAME} ${on} ${NETWORK}${REST}`, "iu"));

/** "Lea Brandt is on Twitter: @lea" and "Lea Brandt tweets at @lea". */
const PRESENCE: readonly RegExp[] = [
  new RegExp(`^${NAME} (?:is on|ist auf|est sur|está en|está no|è su) ${NETWORK}${REST}`, "u"),
  new RegExp(`^${NAME} tweets (?:at|as) (?<handles>${HANDLES})[.!]?$`, "u"),
];

/** Without a handle only a network that is known tells "on Twitter" from "on Tuesday". */
const NETWORKS =
  /^(?:twitter|x|facebook|instagram|mastodon|bluesky|threads|linkedin|tiktok|youtube|telegram|substack|snapchat|tumblr|google\+|reddit|whatsapp|vk)\b/iu;

const PRONOUNS = new Set(
  "me us him her them ihm ihr mir uns ihnen lui elle eux lo la lui loro hem haar hen ham hende".split(
    " ",
  ),
);

/** Who is to be followed where. `name` is null where the line only says "him" or "her". */
export interface Followed {
  readonly name: string | null;
  readonly network: string | null;
  readonly handle: string | null;
}

/**
 * Reads "Follow NAME on NETWORK: @handle", whatever spaces stand in it, in the languages above. Two
 * names with two handles give two entries. Null for any other line.
 */
export function parseFollowLine(line: string): Followed[] | null {
  const text = plainSpaces(line);
  if (text.length > 200) return null;
  for (const pattern of [...FOLLOW, ...PRESENCE]) {
    const groups = pattern.exec(text)?.groups;
    const followed = groups === undefined ? null : readGroups(groups);
    if (followed !== null) return followed;
  }
  return null;
}

const AND = / ?, (?:and |und |et |y |e )?| ?& ?| (?:and|und|et|y|e|en|och|og) /u;

function readGroups(groups: Readonly<Record<string, string | undefined>>): Followed[] | null {
  const names = (groups.name ?? "").split(AND);
  const handles = groups.handles?.split(AND) ?? [];
  const network = groups.network ?? (handles.length > 0 ? "Twitter" : null);
  if (!names.every(isFollowable)) return null;
  if (handles.length === 0 ? !NETWORKS.test(network ?? "") : names.length !== handles.length) {
    return null;
  }
  return names.map((name, index) => ({
    name: PRONOUNS.has(name.toLowerCase()) || name.startsWith("@") ? null : name,
    network,
    handle: accountOf(handles[index] ?? (name.startsWith("@") ? name : null)),
  }));
}

/** The account that an address of a network's page names. */
function accountOf(handle: string | null): string | null {
  return handle?.replace(/^https?:\/\/[^/]+\/@?([\p{L}\p{N}_.-]+)\/?$/u, "@$1") ?? null;
}

function isFollowable(name: string): boolean {
  return (
    PRONOUNS.has(name.toLowerCase()) ||
    /^@\S+$/u.test(name) ||
    isPersonName(name) ||
    isHouseName(name)
  );
}

/** The byline with the handles put to its names; a name that it lacks is added. */
export function withFollowed(byline: readonly Author[], followed: readonly Followed[]): Author[] {
  const authors = [...byline];
  for (const { name, network, handle } of followed) {
    const index = authors.findIndex((author) => isMeant(author, name, authors.length));
    const author = authors[index] ?? newAuthor(name ?? handle ?? "");
    authors.splice(index < 0 ? authors.length : index, 1, { ...author, network, handle });
  }
  return authors;
}

function isMeant(author: Author, name: string | null, count: number): boolean {
  if (name === null) return count === 1 && author.handle === null;
  return author.name.toLowerCase() === name.toLowerCase();
}

function newAuthor(name: string): Author {
  return { name, role: null, organisation: null, handle: null, network: null };
}
