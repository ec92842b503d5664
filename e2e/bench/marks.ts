import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { connectToOwner } from "../../electron/backend/desk/connect.ts";
import { draftNamed, machine, openDraft, withWindow } from "./bench-desk.ts";
import { keyToPaint, spread } from "./key-to-paint.ts";
import { madeUpParagraphs } from "./made-up-text.ts";

/**
 * What a key costs while house style marks the words of the article, with 500 rules on 10,000 words,
 * beside the same article unmarked: in turns, so that a busy machine slows both.
 */
const RULES = Number(process.argv[2] ?? 500);
const WORDS = Number(process.argv[3] ?? 10_000);
const KEYS = 50;
const ROUNDS = 4;

await withWindow(
  async (bench) => {
    const { page } = bench;
    await draftNamed(bench, "Marked", WORDS);
    await openDraft(bench, "Marked");
    const times = { unmarked: [] as number[], marked: [] as number[] };
    const marks = page.locator(".style-mark");
    let shown = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const name of ["unmarked", "marked"] as const) {
        await showMarks(bench.desk, name === "marked");
        if (name === "marked") await marks.first().waitFor({ timeout: 60_000 });
        else await marks.waitFor({ state: "detached" });
        shown = Math.max(shown, await marks.count());
        times[name].push(...(await keyToPaint(page, KEYS)));
      }
    }
    const [unmarked, marked] = [spread(times.unmarked), spread(times.marked)];
    const figures = { rules: RULES, words: WORDS, shown, unmarked, marked };
    const more = { moreMs: marked.p50 - unmarked.p50, ratio: marked.p50 / unmarked.p50 };
    process.stdout.write(
      `${JSON.stringify({ machine: machine(), ...figures, ...more }, null, 2)}\n`,
    );
  },
  (desk) => layRules(desk),
);

async function showMarks(desk: string, styleMarks: boolean): Promise<void> {
  const { client, close } = await connectToOwner(desk);
  await client.settings.change({ styleMarks });
  await close();
}

/** Phrases of the made-up text: of two words, which stand there often, and of three, which do not. */
function layRules(desk: string): void {
  const words =
    madeUpParagraphs(WORDS)
      .join(" ")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const rules = Array.from({ length: RULES }, (_, at) => {
    const phrase = words.slice(at * 7, at * 7 + (at % 10 === 0 ? 2 : 3)).join(" ");
    const said = [
      `id: rule-${at}`,
      `words: ["${phrase}"]`,
      'replace: "it"',
      'why: "For the bench."',
    ];
    return `  - ${[...said, `example: "${phrase}."`].join("\n    ")}`;
  });
  const folder = path.join(desk, "house-style");
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, "bench.yaml"),
    `title: Bench\nlanguage: en\nrules:\n${rules.join("\n")}\n`,
  );
}
