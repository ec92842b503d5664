/** A sentence of the catalogue into which names are put. */
interface Pattern {
  readonly english: string;
  readonly pattern: RegExp;
  /** How many letters of it are its own. */
  readonly weight: number;
}

/** What a sentence says and what it names. */
export interface Recognised {
  readonly english: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Fewer letters of its own fit any sentence. */
const LEAST = 12;
const SLOT = /\{(\w+)\}/g;

/**
 * Recognises sentences that came from the desk with names already in them, by the texts that a
 * catalogue holds with `{name}` in the name's place. Of several that fit, the one that says most.
 */
export function recogniser(texts: readonly string[]): (sentence: string) => Recognised | null {
  let patterns: readonly Pattern[] | null = null;
  return (sentence) => {
    patterns ??= texts.flatMap(patternOf).sort((a, b) => b.weight - a.weight);
    for (const { english, pattern } of patterns) {
      const groups = pattern.exec(sentence)?.groups;
      if (groups !== undefined) return { english, values: { ...groups } };
    }
    return null;
  };
}

function patternOf(english: string): Pattern[] {
  const names = [...english.matchAll(SLOT)].map(([, name]) => name);
  const own = english.replace(SLOT, "");
  // Plurals and the like are told where they are said; a name that stands twice is in no such text.
  const isPlain = !/[{}]/.test(own) && new Set(names).size === names.length;
  if (names.length === 0 || own.length < LEAST || !isPlain) return [];
  const source = english
    .split(SLOT)
    .map((part, at) =>
      at % 2 === 1 ? `(?<${part}>.+?)` : part.replace(/[\\^$.*+?()[\]|/]/g, "\\$&"),
    )
    .join("");
  return [{ english, pattern: new RegExp(`^${source}$`, "su"), weight: own.length }];
}
