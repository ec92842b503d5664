import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { attribute, everyElement } from "../../../shared/imports/html/elements.ts";
import { parseHtml } from "../../../shared/imports/html/parser.ts";
import { readPasted } from "../../../shared/imports/html/pasted/pasted.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import { countOf, textOfBlocks, textOfHtml, wordF1, wordsOf } from "./words.ts";

/** HTML of clipboards; its list items are counted by how Word and browsers mark them. */
export async function pastes(folder: string): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const name of (await readdir(folder)).filter((one) => one.endsWith(".html")).sort()) {
    const tree = parseHtml(await readFile(path.join(folder, name), "utf8"));
    const all = [...everyElement(tree)].filter(isItem).length;
    const words = shownWords(tree);
    const outcome = await outcomeOf(
      name,
      () => readPasted(tree),
      ({ blocks }) => ({
        f1: wordF1(wordsOf(textOfBlocks(blocks)), words),
        items: all === 0 ? null : { kept: Math.min(all, countOf(blocks, "listItem")), all },
      }),
    );
    outcomes.push(outcome);
  }
  return outcomes;
}

type Tree = ReturnType<typeof parseHtml>;
type PastedElement = ReturnType<typeof everyElement> extends Iterable<infer One> ? One : never;

function isItem(element: PastedElement): boolean {
  if (element.tagName === "li") return true;
  return element.tagName === "p" && /mso-list:\s*l\d/.test(attribute(element, "style") ?? "");
}

/** What the page shows, without the signs that Word draws before items. */
function shownWords(tree: Tree): string[] {
  const isSign = (one: PastedElement) => /mso-list:\s*ignore/i.test(attribute(one, "style") ?? "");
  return wordsOf(textOfHtml(tree.children, isSign));
}
