import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newFolder } from "../../store/testing/new-folder.ts";
import { teachDesk } from "./desk-dictionary.ts";
import { spellWords } from "./spell-words.ts";

const checker = { kind: "english", dialect: "en-GB" } as const;
const LINES = [
  "They recieve an colour 😀 and recieve a color.",
  "He said: “She dont know it.” The quayage is due.",
].map((text) => ({ text, isQuotation: false }));

// One test, since loading English takes seconds.
test("English is read line by line, but for what the desk's dictionary holds", async () => {
  const dictionary = join(newFolder(), "dictionary.txt");
  const words = async () => {
    const { lines, stamp } = await spellWords({ checker, dictionary, lines: LINES });
    const told = lines.map((hits, at) =>
      hits.map(({ start, end, check, replacements }) => [
        LINES[at]?.text.slice(start, end),
        check,
        replacements[0],
      ]),
    );
    return { told, stamp };
  };
  const first = await words();
  expect(first.told).toEqual([
    [
      ["recieve", "spelling", "receive"],
      ["an", "grammar", "a"],
      ["recieve", "spelling", "receive"],
      ["color", "spelling", "colour"],
    ],
    [
      ["dont", "spelling", "don't"],
      ["quayage", "spelling", expect.anything()],
    ],
  ]);
  writeFileSync(dictionary, "# ours\n");
  await teachDesk(dictionary, "Quayage", true);
  const second = await words();
  expect(second.told[1]?.map(([word]) => word)).toEqual(["dont"]);
  expect(second.stamp).not.toBe(first.stamp);
}, 60_000);
