import { globSync, readFileSync } from "node:fs";

/** Where what people bring in is read. */
const FOLDERS = ["shared", "electron", "renderer"];

/** A regular expression as it stands in a file: after what cannot end a value, up to its flags. */
const LITERAL =
  /(?<=[(,=:[!&|?{};>]\s{0,80}|return )\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([dgimsuvy]*)/g;

/** Every regular expression of the sources, tests left out, once. */
export function regexesIn(root) {
  const found = new Map();
  for (const folder of FOLDERS) {
    for (const file of globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root })) {
      if (/\.test\.tsx?$|\/testing\//.test(file)) continue;
      const text = readFileSync(`${root}/${file}`, "utf8").replace(
        /^\s*(?:\/\*\*|\*|\/\/).*$/gm,
        "",
      );
      for (const [literal, source, flags] of text.matchAll(LITERAL)) {
        const regex = regexOf(source, flags);
        if (regex !== null && !found.has(literal)) found.set(literal, { file, literal, regex });
      }
    }
  }
  return [...found.values()];
}

function regexOf(source, flags) {
  try {
    return new RegExp(source, flags.replace("y", ""));
  } catch {
    return null;
  }
}

const PLAIN = [" ", "\t", "\n", "a", "A", "0", "-", ".", ",", "<", "/", "\\", '"', "é", "*", "_"];

/** What repeated might make it slow: its own letters and signs, those beside each other, and plain ones. */
function pumpsFor(source) {
  const own = source.replace(/\\[a-zA-Z]|\(\?[:=!<]+|[\\^$+?()[\]{}|]/g, " ");
  const words = own.split(/\s+/).filter((word) => word !== "" && word.length < 12);
  const signs = [...new Set([...own].filter((sign) => sign !== " "))].slice(0, 24);
  return [...new Set([...PLAIN, ...signs, ...words, ...signs.map((sign) => ` ${sign}`)])].slice(
    0,
    60,
  );
}

/** What may have to stand before the repeated part, or behind it so that it fails in the end. */
const startsFor = (source) => ["", /^\^?([\w<"'([ -]{1,8})/.exec(source)?.[1] ?? "("];
const ENDS = ["", "\u0001", "\n\u0001"];

const SMALL = 400;
/** A step that takes longer at the second size is looked at on the third. */
const SLOW_MS = 1;

function timed(regex, text) {
  regex.lastIndex = 0;
  const began = performance.now();
  regex.exec(text);
  return performance.now() - began;
}

const least = (regex, text) => Math.min(timed(regex, text), timed(regex, text));

/** Every text with one part that may be repeated, as a function of how much of it there is. */
function* textsFor({ regex, literal }) {
  for (const pump of pumpsFor(literal)) {
    const repeated = (times) => pump.repeat(Math.ceil((SMALL * times) / pump.length));
    for (const start of startsFor(regex.source)) {
      for (const end of ENDS) {
        yield { start, pump, end, text: (times) => `${start}${repeated(times)}${end}` };
      }
    }
  }
}

/**
 * Tries it on texts of ten and a hundred times `SMALL`. Answers with the text that makes it slower than in
 * proportion, or null: twenty times as slow for ten times the text, where eleven would be fair.
 */
export function superLinear(one) {
  // What repeats nothing looks at each place once.
  if (!/[*+]|\{\d+,/.test(one.literal)) return null;
  for (const { text, ...how } of textsFor(one)) {
    if (timed(one.regex, text(10)) < SLOW_MS) continue;
    const medium = least(one.regex, text(10));
    if (medium < SLOW_MS) continue;
    const large = timed(one.regex, text(100));
    if (large > 20 * medium) return { ...how, ms: [medium, large] };
  }
  return null;
}
