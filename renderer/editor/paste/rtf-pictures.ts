/** Groups whose pictures are others again, or none of the text: bullets, older formats. */
const PASSED_OVER = /^\\(?:\*\\)?(?:nonshppict|listpicture|header|footer|background)\b/;

const TYPES: readonly (readonly [word: RegExp, type: string])[] = [
  [/\\pngblip\b/, "image/png"],
  [/\\jpegblip\b/, "image/jpeg"],
];

/**
 * The pictures of a text in RTF, in their order; null for one in a format that no photo has. Word puts
 * them there, where the HTML beside it only names files of its own.
 * https://www.biblioscape.com/rtf15_spec.htm#Heading49
 */
export function rtfPictures(rtf: string): (Blob | null)[] {
  const pictures: (Blob | null)[] = [];
  let at = rtf.indexOf("{");
  while (at >= 0) {
    const head = rtf.slice(at + 1, at + 24);
    if (PASSED_OVER.test(head)) at = rtf.indexOf("{", endOf(rtf, at));
    else if (/^\\pict\b/.test(head)) {
      const end = endOf(rtf, at);
      pictures.push(pictureOf(outerText(rtf, at + 1, end)));
      at = rtf.indexOf("{", end);
    } else at = rtf.indexOf("{", at + 1);
  }
  return pictures;
}

/** The position after the brace that ends the group which begins at `start`. */
function endOf(rtf: string, start: number): number {
  const brace = /\\[\\{}]|[{}]/g;
  brace.lastIndex = start;
  let depth = 0;
  for (let found = brace.exec(rtf); found !== null; found = brace.exec(rtf)) {
    if (found[0] === "{") depth += 1;
    if (found[0] === "}") depth -= 1;
    if (depth === 0) return brace.lastIndex;
  }
  return rtf.length;
}

/** What stands in a group itself, without the groups in it. */
function outerText(rtf: string, start: number, end: number): string {
  const parts: string[] = [];
  let from = start;
  for (let at = rtf.indexOf("{", from); at >= 0 && at < end; at = rtf.indexOf("{", from)) {
    parts.push(rtf.slice(from, at));
    from = endOf(rtf, at);
  }
  return [...parts, rtf.slice(from, end - 1)].join(" ");
}

function pictureOf(group: string): Blob | null {
  const type = TYPES.find(([word]) => word.test(group))?.[1];
  const digits = group.replace(/\\[a-z]+-?\d* ?/gi, " ").replace(/\s+/g, "");
  if (type === undefined || digits === "" || /[^\da-f]/i.test(digits)) return null;
  const bytes = Uint8Array.from({ length: digits.length >> 1 }, (_, at) =>
    Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16),
  );
  return new Blob([bytes], { type });
}
