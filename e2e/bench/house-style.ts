import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { rulesFor, styleMatcher } from "../../shared/house-style/match-rules.ts";
import type { StyleRule } from "../../shared/house-style/style-rule.ts";
import { madeUpParagraphs } from "./made-up-text.ts";

/**
 * What 500 house-style rules take on an article of 10,000 words, in a worker: the first pass over all
 * of it with the rules made ready, and a key, which is one paragraph again. BARS: 100 ms and 1 ms.
 */
const WORDS = Number(process.argv[2] ?? 10_000);
const RULES = Number(process.argv[3] ?? 500);
/** One rule in ten is a pattern, as among Stet's own. */
const PATTERNS = 10;
const KEYS = 200;

if (isMainThread) {
  const worker = new Worker(new URL(import.meta.url), { argv: process.argv.slice(2) });
  worker.on("message", (report) => process.stdout.write(`${JSON.stringify(report, null, 2)}\n`));
} else parentPort?.postMessage(measured());

function measured() {
  const lines = madeUpParagraphs(WORDS);
  const vocabulary = [
    ...new Set(
      lines
        .join(" ")
        .toLowerCase()
        .match(/\p{L}{5,}/gu),
    ),
  ];
  const rules = Array.from({ length: RULES }, (_, at) => ruleOf(at, vocabulary));
  const [began, cpu] = [performance.now(), process.threadCpuUsage()];
  const match = styleMatcher(rulesFor(rules, { language: "en", section: null }));
  let hits = 0;
  for (const text of lines) hits += match({ text, isQuotation: false }).length;
  const firstMs = performance.now() - began;
  const { user, system } = process.threadCpuUsage(cpu);
  const keys = Array.from({ length: KEYS }, (_, at) => {
    const text = `${lines[at % lines.length]} ${at}`;
    const pressed = performance.now();
    match({ text, isQuotation: false });
    return performance.now() - pressed;
  }).sort((a, b) => a - b);
  return {
    words: WORDS,
    rules: RULES,
    hits,
    firstMs,
    firstCpuMs: (user + system) / 1000,
    keyMs: { median: keys[KEYS / 2], p99: keys[Math.floor(KEYS * 0.99)] },
  };
}

/** Some that find something, more that do not; phrases of one to three words. */
function ruleOf(at: number, vocabulary: readonly string[]): StyleRule {
  const word = (step: number) => vocabulary[(at * 7 + step) % vocabulary.length] ?? "quay";
  const phrases = [`${word(0)} ${word(1)} ${word(2)}`, `${word(3)} ${word(4)}`, `${word(0)}${at}`];
  const isPattern = at % PATTERNS === 0;
  return {
    id: `rule-${at}`,
    file: "bench",
    words: isPattern ? [] : at % 100 === 1 ? [word(0)] : phrases,
    pattern: isPattern ? `\\b${word(0)} [0-9]{1,4}(?:st|nd|rd|th)\\b` : null,
    replace: ["it"],
    why: "For the bench.",
    example: "",
    fine: null,
    severity: "WARN",
    matchCase: false,
    inQuotations: false,
    desk: null,
    off: false,
    language: null,
  };
}
