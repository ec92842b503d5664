import type { EmbedAttributes } from "../article/nodes/embed.ts";
import { safeUrl } from "../article/url.ts";
import { type Notes, noted, readNotes, writeNotes } from "./notes.ts";

export type EmbedWords = Omit<EmbedAttributes, "id">;

/** An embed as written: `[Title](address "embed")`, a paragraph. */
export interface EmbedLine {
  readonly text: string;
  readonly address: string;
  /** The link's title, which tells an embed from other links. */
  readonly title: string;
}

/** Stands for an address that is still to come. */
const TO_COME = "TK";
const SIGN = "embed";

/** Writes an embed; what its line does not say by itself is noted in the link's title. */
export function writeEmbedLine(embed: EmbedWords): EmbedLine {
  const line = { text: embed.title ?? embed.url ?? TO_COME, address: embed.url ?? TO_COME };
  const said = readEmbedLine({ ...line, title: SIGN });
  const keys = ["url", "title", "provider"] as const;
  const unsaid = keys.filter((key) => said?.[key] !== embed[key]);
  const notes = writeNotes(Object.fromEntries(unsaid.map((key) => [key, embed[key]])));
  return { ...line, title: notes === "" ? SIGN : `${SIGN} ${notes}` };
}

/** The embed that a line says; null where its link's title does not say that it is one. */
export function readEmbedLine({ text, address, title }: EmbedLine): EmbedWords | null {
  if (title !== SIGN && !title.startsWith(`${SIGN} {`)) return null;
  const notes: Notes = readNotes(title.slice(SIGN.length + 1)) ?? {};
  const pick = (name: string, otherwise: string | null) => {
    const value = noted(notes, name);
    return value === undefined ? otherwise : value;
  };
  const url = pick("url", safeUrl(address));
  return {
    url: url === null ? null : safeUrl(url),
    provider: pick("provider", null),
    title: pick("title", text === address || text === "" ? null : text),
  };
}
