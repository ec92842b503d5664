import type { Properties } from "hast";
import type { EmbedAttributes } from "../article/nodes/embed.ts";
import { providerOf } from "../article/providers.ts";
import { safeUrl } from "../article/url.ts";
import { type Notes, noted, unsaid } from "./notes.ts";

export type EmbedWords = Omit<EmbedAttributes, "id">;

/** What is seen of an embed; null where the page shows nothing of it. */
export interface SeenEmbed {
  /** The title, or the address in its place. */
  readonly title: string | null;
  readonly href: string | null;
  readonly provider: string | null;
}

/** What the figure of an embed notes beside what is seen of it. */
export function embedNotes(embed: EmbedWords, seen: SeenEmbed): Notes {
  const url = unsaid(embed, read(seen, {}), ["url"]);
  return { ...url, ...unsaid(embed, read(seen, url), ["title", "provider"]) };
}

/** Reads an embed from what is seen of it and what its figure notes. */
export function readEmbedWords(seen: SeenEmbed, properties: Properties): EmbedWords {
  const names = ["url", "title", "provider"];
  return read(seen, Object.fromEntries(names.map((name) => [name, noted(properties, name)])));
}

function read(seen: SeenEmbed, notes: Partial<Notes>): EmbedWords {
  const address = notes.url ?? seen.href;
  const url = address === null ? null : safeUrl(address);
  const derived = providerOf(url);
  return {
    url,
    // Without a title the card shows the address.
    title: notes.title ?? (seen.title === url || seen.title === "" ? null : seen.title),
    provider: notes.provider ?? (seen.provider === derived ? null : seen.provider),
  };
}
