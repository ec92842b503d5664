import { addDays, type Day, weekdayOf } from "./day.ts";

/** Words that mean another day when they are read on another day. */
export interface RelativeTime {
  readonly from: number;
  readonly to: number;
  readonly words: string;
  /** The days that they mean, from the first to the last. */
  readonly first: Day;
  readonly last: Day;
}

type Means = (today: Day, weekday: number, isToCome: boolean) => readonly [Day, Day];

const day =
  (count: number): Means =>
  (today) => [addDays(today, count), addDays(today, count)];

/** Monday to Sunday of the week that lies so many weeks from this one. */
const week =
  (count: number): Means =>
  (today) => {
    const monday = addDays(today, 7 * count - weekdayOf(today));
    return [monday, addDays(monday, 6)];
  };

const month =
  (count: number): Means =>
  (today) => {
    const [year, number] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
    return [dayOf(year, number - 1 + count), addDays(dayOf(year, number + count), -1)];
  };
const year =
  (count: number): Means =>
  (today) => {
    const meant = Number(today.slice(0, 4)) + count;
    return [dayOf(meant, 0), dayOf(meant, 12, 0)];
  };

/** A month, from 0, may lie beyond its year; day 0 is the last of the month before. */
const dayOf = (inYear: number, monthIndex: number, dayNumber = 1): Day =>
  new Date(Date.UTC(inYear, monthIndex, dayNumber)).toISOString().slice(0, 10);

/** A weekday by itself is the last one, today included; the next where the sentence looks ahead. */
const weekday: Means = (today, wanted, isToCome) => {
  const back = (weekdayOf(today) - wanted + 7) % 7;
  const found = isToCome && back > 0 ? addDays(today, 7 - back) : addDays(today, -back);
  return [found, found];
};
const lastWeekday: Means = (today, wanted) => {
  const back = (weekdayOf(today) - wanted + 7) % 7;
  const found = addDays(today, back === 0 ? -7 : -back);
  return [found, found];
};
const nextWeekday: Means = (today, wanted) => {
  const back = (weekdayOf(today) - wanted + 7) % 7;
  const found = addDays(today, 7 - back);
  return [found, found];
};

interface Language {
  readonly weekdays: readonly string[];
  /** What stands around DAY, a weekday's name, or by itself. The first that fits counts. */
  readonly phrases: readonly (readonly [string, Means])[];
  /** Such a word before makes a weekday one that is to come. */
  readonly ahead: RegExp;
}

const ENGLISH: Language = {
  weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  phrases: [
    ["the day before yesterday", day(-2)],
    ["the day after tomorrow", day(2)],
    ["today|tonight|this (?:morning|afternoon|evening)", day(0)],
    ["yesterday|last night", day(-1)],
    ["tomorrow", day(1)],
    ["last week", week(-1)],
    ["(?:earlier |later )?this week", week(0)],
    ["next week", week(1)],
    ["last month", month(-1)],
    ["(?:earlier |later )?this month", month(0)],
    ["next month", month(1)],
    ["last year", year(-1)],
    ["(?:earlier |later )?this year", year(0)],
    ["next year", year(1)],
    ["last DAY", lastWeekday],
    ["next DAY", nextWeekday],
    ["(?:this )?DAY", weekday],
  ],
  ahead: /\b(?:will|to be|is to|are to|until|till|by|plans?|expected|due|scheduled|upcoming)\b/iu,
};

const LANGUAGES: Readonly<Record<string, Language>> = {
  en: ENGLISH,
  de: {
    weekdays: ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
    phrases: [
      ["vorgestern", day(-2)],
      ["gestern", day(-1)],
      ["heute", day(0)],
      ["übermorgen", day(2)],
      ["morgen", day(1)],
      ["(?:letzte|vergangene|vorige)[nr]? Woche", week(-1)],
      ["diese[nr]? Woche", week(0)],
      ["(?:nächste|kommende)[nr]? Woche", week(1)],
      ["(?:letzten|vergangenen|vorigen) Monat", month(-1)],
      ["(?:diesen|diesem) Monat", month(0)],
      ["(?:nächsten|kommenden) Monat", month(1)],
      ["(?:letzte|vergangene|vorige)[ns] Jahr", year(-1)],
      ["diese[ms] Jahr", year(0)],
      ["(?:nächste|kommende)[ns] Jahr", year(1)],
      ["(?:letzten|vergangenen|vorigen) DAY", lastWeekday],
      ["(?:nächsten|kommenden) DAY", nextWeekday],
      ["DAY", weekday],
    ],
    ahead: /(?:wird|werden|soll|sollen|bis|ab|geplant)/u,
  },
  fr: {
    weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    phrases: [
      ["avant-hier", day(-2)],
      ["hier", day(-1)],
      ["aujourd['’]hui", day(0)],
      ["après-demain", day(2)],
      ["demain", day(1)],
      ["la semaine dernière", week(-1)],
      ["cette semaine", week(0)],
      ["la semaine prochaine", week(1)],
      ["le mois dernier", month(-1)],
      ["ce mois-ci", month(0)],
      ["le mois prochain", month(1)],
      ["l['’](?:année dernière|an dernier)", year(-1)],
      ["cette année", year(0)],
      ["l['’](?:année prochaine|an prochain)", year(1)],
      ["DAY dernier", lastWeekday],
      ["DAY prochain", nextWeekday],
      ["DAY", weekday],
    ],
    ahead: /(?:sera|seront|doit|doivent|jusqu['’]|d['’]ici|prévue?s?)/u,
  },
  es: {
    weekdays: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
    phrases: [
      ["anteayer", day(-2)],
      ["ayer", day(-1)],
      ["hoy", day(0)],
      ["pasado mañana", day(2)],
      ["(?<!(?:la|esta|una) )mañana", day(1)],
      ["la semana pasada", week(-1)],
      ["esta semana", week(0)],
      ["la (?:próxima semana|semana próxima)", week(1)],
      ["el mes pasado", month(-1)],
      ["este mes", month(0)],
      ["el (?:próximo mes|mes próximo|mes que viene)", month(1)],
      ["el año pasado", year(-1)],
      ["este año", year(0)],
      ["el (?:próximo año|año próximo|año que viene)", year(1)],
      ["DAY pasado", lastWeekday],
      ["próximo DAY", nextWeekday],
      ["DAY", weekday],
    ],
    ahead: /(?:será|serán|debe|deben|hasta|previst[oa]s?)/u,
  },
};

/** A date behind a weekday says which one it is, whenever it is read. */
const DATED = /^,?\s+(?:the\s+|den\s+|dem\s+)?(?:\d|\p{Lu}\p{Ll}{2,8}\.?\s+\d)/u;

/** The relative times of a text written on `today`; English where the language has none of its own here. */
export function relativeTimes(
  text: string,
  today: Day,
  language: string | null = null,
): RelativeTime[] {
  const { weekdays, phrases, ahead } =
    LANGUAGES[language?.slice(0, 2).toLowerCase() ?? "en"] ?? ENGLISH;
  const found: RelativeTime[] = [];
  for (const [phrase, means] of phrases) {
    for (const match of text.matchAll(patternOf(phrase, weekdays))) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (found.some((one) => from < one.to && to > one.from)) continue;
      if (match[1] !== undefined && DATED.test(text.slice(to))) continue;
      const wanted = weekdays.findIndex((name) => name.toLowerCase() === match[1]?.toLowerCase());
      const [first, last] = means(today, wanted, ahead.test(sentenceBefore(text, from)));
      found.push({ from, to, words: match[0], first, last });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

const patterns = new Map<string, RegExp>();

function patternOf(phrase: string, weekdays: readonly string[]): RegExp {
  const source = phrase.replace("DAY", `(${weekdays.join("|")})`);
  const known = patterns.get(source);
  if (known !== undefined) return known;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${source})(?![\\p{L}\\p{N}-])`, "giu");
  patterns.set(source, pattern);
  return pattern;
}

const sentenceBefore = (text: string, at: number) => /[^.!?]*$/u.exec(text.slice(0, at))?.[0] ?? "";
