import type { WordLine } from "../../../shared/house-style/word-hit.ts";
import { checkerOf } from "../../../shared/spelling/checker-of.ts";
import type { Context } from "../context.ts";
import { dictionaryPath } from "./desk-dictionary.ts";
import type { SpellingFound } from "./speller-thread.ts";

interface Asked {
  readonly language: string | null;
  readonly lines: readonly WordLine[];
}

/** Spelling and grammar of lines as the desk is set; `checks` is false where nothing reads them. */
export async function spell(
  { reader, speller, ports }: Pick<Context, "reader" | "speller" | "ports">,
  { language, lines }: Asked,
): Promise<SpellingFound & { readonly checks: boolean }> {
  const { grammar, dialect } = await reader.call("settings.read", null);
  const checker = grammar ? checkerOf(language, dialect) : null;
  if (checker === null) return { stamp: "off", lines: lines.map(() => []), checks: false };
  const dictionary = dictionaryPath(ports);
  const found = await speller.call("words.spell", { checker, dictionary, lines });
  return { ...found, checks: true };
}
