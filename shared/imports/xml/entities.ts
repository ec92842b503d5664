import type { Problem } from "../../contract/problem.ts";

/** Makes the refusal of a file that "holds …" or "is …" what no such file is. */
export type Refuse = (what: string) => Problem;

const ENTITY = /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]{2,4}));|&/gi;

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** Text with its references as characters: those five that XML knows, and numbers. */
export function decodeEntities(text: string, refuse: Refuse): string {
  if (!text.includes("&")) return text;
  return text.replace(ENTITY, (_, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined && NAMED[name] !== undefined) return NAMED[name];
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (!(code > 0 && code <= 0x10ffff)) throw refuse("holds a reference to nothing");
    return String.fromCodePoint(code);
  });
}
