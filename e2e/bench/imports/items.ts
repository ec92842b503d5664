import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { importNinjs } from "../../../shared/imports/ninjs/ninjs.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import { wordsOf } from "./words.ts";

/** News items in ninjs; the headline is the item's own. */
export async function items(folder: string): Promise<Outcome[]> {
  const examples = (await readdir(folder, { recursive: true })).filter(isExample).sort();
  const outcomes: Outcome[] = [];
  for (const name of examples) {
    const bytes = await readFile(path.join(folder, name));
    const told = headlineOf(JSON.parse(bytes.toString("utf8")));
    const outcome = await outcomeOf(
      name,
      () => importNinjs(new Uint8Array(bytes), name),
      ({ article }) => ({
        headline:
          told === null ? null : wordsOf(article.headline ?? "").join() === wordsOf(told).join(),
      }),
    );
    outcomes.push(outcome);
  }
  return outcomes;
}

const isExample = (name: string) => name.endsWith(".json") && !/schema/.test(name);

function headlineOf(item: {
  headline?: unknown;
  headlines?: { value?: unknown }[];
}): string | null {
  const told = item.headline ?? item.headlines?.[0]?.value;
  return typeof told === "string" ? told : null;
}
