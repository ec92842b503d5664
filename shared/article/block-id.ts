import type { NodeJson } from "./article.ts";

const ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz";
const LENGTH = 10;

/** A new block id: 10 random characters of base 36, about 51 bits, unique within one article. */
export function newBlockId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH));
  // 256 is no multiple of 36; the bias is harmless, since ids are not secrets.
  return Array.from(bytes, (byte) => ALPHABET[byte % ALPHABET.length]).join("");
}

/** The block's id; null where it has none. */
export function idOf({ attrs }: NodeJson): string | null {
  const id = attrs?.id;
  return typeof id === "string" ? id : null;
}
