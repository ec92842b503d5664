/** What stands before an item of a list: a number of some kind, or a bullet. */
export interface ListMarker {
  readonly ordered: boolean;
  /** Null for a bullet, and for a number in a script that is not read. */
  readonly number: number | null;
}

/**
 * Reads `3.`, `(b)`, `iv)`, `1.2.3`, `·`, `o`. What follows a letter tells it from a bullet: Word's hollow
 * bullet is a lone `o`. A single `i`, `v` or `x` is a Roman number, as it is in nearly every list.
 */
export function readMarker(text: string): ListMarker {
  const marker = text.replace(/\s+/gu, "");
  const last = /(?:^|[.(\p{Ps}-])([\p{L}\p{N}]+)[.)\]:\p{Pe}-]*$/u.exec(marker)?.[1];
  if (last === undefined) return { ordered: false, number: null };
  if (/^\p{Nd}+$/u.test(last)) return { ordered: true, number: decimal(last) };
  if (!/[.)\]\p{Pe}]$/u.test(marker)) return { ordered: false, number: null };
  return { ordered: true, number: roman(last.toLowerCase()) ?? letter(last.toLowerCase()) };
}

/** Whether a text says no more than a place in a list. */
export function isMarker(text: string): boolean {
  const letters = text.match(/\p{L}+/gu) ?? [];
  return letters.every((run) => run.length <= 3 || IS_ROMAN.test(run.toLowerCase()));
}

function decimal(digits: string): number | null {
  return /^\d{1,6}$/.test(digits) ? Number(digits) : null;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
const IS_ROMAN = /^(?:c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;

/** Numbers whose letters are Roman; of single ones only `i`, `v` and `x`. */
function roman(letters: string): number | null {
  if (!IS_ROMAN.test(letters) || /^[lc]$/.test(letters)) return null;
  const values = [...letters].map((one) => ROMAN[one] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}

/** a, b … z, then aa, bb, as word processors count. */
function letter(letters: string): number | null {
  const [first = ""] = letters;
  if (!/^[a-z]$/.test(first) || [...letters].some((one) => one !== first)) return null;
  return first.charCodeAt(0) - 96 + 26 * (letters.length - 1);
}
