import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newFolder } from "../../store/testing/new-folder.ts";
import { teachDesk } from "./desk-dictionary.ts";
import { spellWords } from "./spell-words.ts";

const checker = { kind: "english", dialect: "en-GB" } as const;
const LINES = [
  "They recieve an colour 😀 and recieve a color.",
  "He said: “She dont know it.” The harbor is due.",
].map((text) => ({ text, isQuotation: false }));

const SLIPS =
  "accomodate acheive adress agressive apparantly begining beleive calender cemetary commitee concensus definately embarass enviroment existance foriegn goverment harrassed independant liason maintainance millenium neccessary occassion occured parliment persue posession publically reccomend refered seperate succesful supercede suprised tommorow wierd";
const RIGHT =
  "The mudflows near the harbourside, its hotbars and strandings, taonga and parāoa; @quayreiver wrote #quaysong on quaysong.example of wishy-washy karakia, en masse, as lines of nbt and zlbs.";

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
      ["harbor", "spelling", "harbour"],
    ],
  ]);
  writeFileSync(dictionary, "# ours\n");
  await teachDesk(dictionary, "Harbor", true);
  const second = await words();
  expect(second.told[1]?.map(([word]) => word)).toEqual(["dont"]);
  expect(second.stamp).not.toBe(first.stamp);

  const toldOf = async (text: string) => {
    const lines = [{ text, isQuotation: false }];
    const found = await spellWords({ checker, dictionary, lines });
    const hits = found.lines[0]?.filter(({ check }) => check === "spelling") ?? [];
    return hits.map(({ start, end }) => text.slice(start, end));
  };
  expect(await toldOf(SLIPS)).toEqual(SLIPS.match(/[a-z]+/gu));
  expect(await toldOf(RIGHT)).toEqual([]);
}, 60_000);
