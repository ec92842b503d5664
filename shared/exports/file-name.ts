const LONGEST = 80;

/** Names that Windows keeps for devices, with or without an extension. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)$/;

/**
 * A text as a file name that every system takes and no shell or URL has to escape: lower-case
 * Latin letters, digits and hyphens, at most 80 characters. Null where no letter or digit is left,
 * as in a headline in another script.
 */
export function fileName(text: string): string | null {
  const plain = spellOut(text.normalize("NFKD")).replace(/\p{M}+/gu, "");
  const words = plain.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const name = words.join("-").slice(0, LONGEST).replace(/-+$/, "");
  if (name === "") return null;
  return RESERVED.test(name) ? `${name}-file` : name;
}

/** Letters that do not come apart into a base letter and an accent. */
const SPELLINGS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  Æ: "ae",
  œ: "oe",
  Œ: "oe",
  ø: "o",
  Ø: "o",
  đ: "d",
  Đ: "d",
  ł: "l",
  Ł: "l",
  þ: "th",
  Þ: "th",
  ð: "d",
  Ð: "d",
  ı: "i",
};

function spellOut(text: string): string {
  // An apostrophe joins what it stands in: "port's" is one word of the name.
  return text.replace(/['’]/g, "").replace(/[^\p{ASCII}]/gu, (char) => SPELLINGS[char] ?? char);
}

/** The name, or the first of `name-2`, `name-3` … that is not taken. */
export function unusedName(name: string, isTaken: (candidate: string) => boolean): string {
  if (!isTaken(name)) return name;
  let number = 2;
  while (isTaken(`${name}-${number}`)) number += 1;
  return `${name}-${number}`;
}
