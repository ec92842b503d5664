/** The desk's own words, as its file holds them: one a line, `#` begins a remark. */
export function wordsIn(file: string): ReadonlySet<string> {
  const lines = file.split(/\r?\n/u).map((line) => line.replace(/#.*/u, "").trim());
  return new Set(lines.filter((line) => line !== "").map(plain));
}

/** The file with a word more, or without it; everything else in it stays as it is. */
export function withWord(file: string, word: string, isKnown: boolean): string {
  const rest = isKnown
    ? file
    : file
        .split("\n")
        .filter((line) => !isOf(line, word))
        .join("\n");
  if (!isKnown || wordsIn(file).has(plain(word))) return rest;
  const end = file === "" || file.endsWith("\n") ? "" : "\n";
  return `${file}${end}${word.normalize("NFC")}\n`;
}

/** The words of an article's names, as they are compared. */
export const listedWords = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.flatMap((name) => name.split(/\s+/u)).map(plain));

/** Whether a word, or the word it is the genitive of, is among these. */
export function isAmong(words: ReadonlySet<string>, word: string): boolean {
  return words.has(plain(word)) || words.has(plain(bare(word)));
}

/** Without the genitive's ending. */
export const bare = (word: string): string => word.replace(/['’]s?$/u, "");

/** Case and the apostrophe's form do not tell words apart. */
export const plain = (word: string): string =>
  word.normalize("NFC").replaceAll("’", "'").toLowerCase();

const isOf = (line: string, word: string) => wordsIn(line).has(plain(word));
