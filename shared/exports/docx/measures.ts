/** Measures of the page, in twips: twentieths of a point, 567 to a centimetre. */
export const MARGIN = 1440;
export const QUOTE_STEP = 567;
export const LIST_STEP = 480;
export const LIST_HANG = 320;

const A4 = { width: 11_906, height: 16_838 };
const LETTER = { width: 12_240, height: 15_840 };

/** Where offices have Letter, not A4, in their printers. */
const LETTER_REGIONS = new Set("US CA MX PH CO VE CL GT CR PA DO PR".split(" "));

/** The paper of the language's region; A4 where it names none. */
export function pageSize(language: string | null): { width: number; height: number } {
  const region = language === null ? undefined : new Intl.Locale(language).region;
  return region !== undefined && LETTER_REGIONS.has(region) ? LETTER : A4;
}

/** The width of a line. */
export function textWidth(language: string | null): number {
  return pageSize(language).width - 2 * MARGIN;
}
