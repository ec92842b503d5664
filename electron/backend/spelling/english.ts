import type { LocalLinter } from "harper.js";
import { waysToBuild } from "../../../shared/spelling/built-words.ts";
import type { Dialect } from "../../../shared/spelling/checker-of.ts";
import { isLikelySlip, isOneSlip } from "../../../shared/spelling/likely-slip.ts";
import { type Lint, SPELLING } from "../../../shared/spelling/told-lint.ts";
import { UNSAID_KINDS, UNSAID_RULES } from "../../../shared/spelling/unsaid-rules.ts";

/** Its own numbers of the dialects; the package gives them as an enum that only its code has. */
const DIALECTS: Readonly<Record<Dialect, number>> = {
  "en-US": 0,
  "en-GB": 1,
  "en-AU": 2,
  "en-CA": 3,
  "en-IN": 4,
};
const REMOVES = 1;
const INSERTS = 2;

/** Those of another dialect share the dictionary and cost little. */
const readers = new Map<Dialect, Promise<LocalLinter>>();

/** What harper.js finds in a line, in UTF-16 units as it counts itself. Unfolding its dictionary takes two seconds, once. */
export async function englishLints(text: string, dialect: Dialect): Promise<Lint[]> {
  const reader = await readerOf(dialect);
  const found = await reader.organizedLints(text, { language: "plaintext" });
  const named = Object.entries(found).flatMap(([name, lints]) =>
    lints.map((lint) => ({ name, lint })),
  );
  const told = named.flatMap(({ name, lint }) => {
    const kind = lint.lint_kind();
    if (UNSAID_KINDS.has(kind)) return [];
    const { start, end } = lint.span();
    const words = lint.get_problem_text();
    const replacements = lint.suggestions().flatMap((one): string[] => {
      if (one.kind() === REMOVES) return [""];
      const put = one.get_replacement_text();
      return [one.kind() === INSERTS ? `${words}${put}` : put];
    });
    const rule = kind === "Spelling" ? SPELLING : name;
    return [{ rule, start, end, message: lint.message(), replacements }];
  });
  const slips = told.filter(
    ({ rule, start, end, replacements }) =>
      rule !== SPELLING || isLikelySlip(text.slice(start, end), replacements),
  );
  const built = await builtAmong(reader, slips, text);
  return slips
    .filter(({ rule, start, end }) => rule !== SPELLING || !built.has(text.slice(start, end)))
    .sort((a, b) => a.start - b.start);
}

/** Which of the unknown words are made of known ones; all of their parts are asked about at once. */
async function builtAmong(
  reader: LocalLinter,
  lints: readonly Lint[],
  text: string,
): Promise<ReadonlySet<string>> {
  const words = lints.flatMap(({ rule, start, end, replacements }) => {
    const word = text.slice(start, end);
    const isAsked = word.endsWith("ings") || !isOneSlip(word, replacements);
    return rule === SPELLING && isAsked ? [word] : [];
  });
  const ways = new Map(words.map((word) => [word, waysToBuild(word)]));
  const parts = [...new Set([...ways.values()].flat(2))];
  if (parts.length === 0) return new Set();
  const found = await reader.lint(parts.join("\n\n"), { language: "plaintext" });
  const unknown = new Set(
    found.filter((lint) => lint.lint_kind() === "Spelling").map((lint) => lint.get_problem_text()),
  );
  const isKnown = (part: string) => !unknown.has(part);
  return new Set(words.filter((word) => ways.get(word)?.some((way) => way.every(isKnown))));
}

function readerOf(dialect: Dialect): Promise<LocalLinter> {
  const reader = readers.get(dialect) ?? make(dialect);
  readers.set(dialect, reader);
  return reader;
}

/** Loaded by name at run time: the WebAssembly lies beside the package's own files. The slim one compiles in half the time. */
async function make(dialect: Dialect): Promise<LocalLinter> {
  const [{ LocalLinter }, { slimBinary }] = await Promise.all([
    import("harper.js"),
    import("harper.js/slimBinary"),
  ]);
  const made = new LocalLinter({ binary: slimBinary, dialect: DIALECTS[dialect] });
  const rules = await made.getLintConfig();
  const off = Object.fromEntries(UNSAID_RULES.map((rule) => [rule, false]));
  await made.setLintConfig({ ...rules, ...off });
  return made;
}
