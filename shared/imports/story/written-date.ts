/** Languages whose names of months are known. */
const LANGUAGES = "en de fr es pt it nl sv da nb fi pl cs sk hu ro hr ca id tr".split(" ");

let months: ReadonlyMap<string, number> | undefined;

/**
 * The first date in a line that readers see ("17 November 2017, 2:15pm", "Nov. 3, 2017", "21.11.2026 um 06:00"),
 * as ISO 8601; a time of day is read as UTC, as `readTime` reads one without an offset. Null where no day
 * is named in full: "3/11/2017" is another day on the other side of the ocean.
 */
export function writtenDate(line: string): string | null {
  const text = line.normalize("NFC").replace(/\s+/gu, " ");
  for (const [way, read] of WAYS) {
    for (const match of text.matchAll(way)) {
      const [year = 0, month = 0, day = 0] = read(match) ?? [];
      const date = new Date(Date.UTC(year, month - 1, day));
      if (year < 1800 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) continue;
      const rest = text.slice(match.index + match[0].length);
      return `${date.toISOString().slice(0, 10)}T${timeOfDay(rest)}:00Z`;
    }
  }
  return null;
}

type Day = readonly [year: number, month: number, day: number];

const MONTH = "(\\p{L}{3,12})";

const WAYS: readonly (readonly [RegExp, (match: RegExpExecArray) => Day | null])[] = [
  [
    new RegExp(
      `(?<!\\d)(\\d{1,2})(?:er|º|st|nd|rd|th)?\\.? (?:de |of )?${MONTH}\\.?,? (?:de |del )?(\\d{4})(?!\\d)`,
      "giu",
    ),
    ([, day, month, year]) => named(year, month, day),
  ],
  [
    new RegExp(`${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, "giu"),
    ([, month, day, year]) => named(year, month, day),
  ],
  [
    /(?<!\d)(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)/g,
    ([, day, month, year]) => [Number(year), Number(month), Number(day)],
  ],
  [
    /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g,
    ([, year, month, day]) => [Number(year), Number(month), Number(day)],
  ],
];

function named(year = "", month = "", day = ""): Day | null {
  months ??= namesOfMonths();
  const number = months.get(month.toLowerCase());
  return number === undefined ? null : [Number(year), number, Number(day)];
}

/** Long and short names, as they stand beside a day too, without the full stops of short ones. */
function namesOfMonths(): ReadonlyMap<string, number> {
  const names = new Map<string, number>([["sept", 9]]);
  for (const name of LANGUAGES.flatMap(monthsIn)) {
    if (/^\p{L}{3,}$/u.test(name.word) && !names.has(name.word)) names.set(name.word, name.number);
  }
  return names;
}

function monthsIn(language: string): { word: string; number: number }[] {
  const formats = (["long", "short"] as const).flatMap((month) =>
    [{ month }, { month, day: "numeric" } as const].map(
      (how) => new Intl.DateTimeFormat(language, { ...how, timeZone: "UTC" }),
    ),
  );
  const numbers = Array.from({ length: 12 }, (_, at) => at + 1);
  return formats.flatMap((format) =>
    numbers.map((number) => {
      const parts = format.formatToParts(Date.UTC(2021, number - 1, 15));
      const name = parts.find(({ type }) => type === "month")?.value ?? "";
      return { word: name.toLowerCase().replace(/\.$/u, ""), number };
    }),
  );
}

/** "06:00", "2:15 pm", "14h30", "6.45 Uhr": of what follows a date; midnight where it tells none. */
function timeOfDay(rest: string): string {
  const [, hours, minutes, half = ""] =
    /^[^\d]{0,16}(\d{1,2})(?:[:h]| Uhr |\.(?=\d{2} ?(?:Uhr|[ap]\.?m)))(\d{2}) ?([ap])?/iu.exec(
      rest,
    ) ?? [];
  const hour = (Number(hours ?? 0) % (half === "" ? 24 : 12)) + (/p/i.test(half) ? 12 : 0);
  return `${String(hour).padStart(2, "0")}:${minutes ?? "00"}`;
}
