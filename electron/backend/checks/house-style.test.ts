import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { styleMatcher } from "../../../shared/house-style/match-rules.ts";
import { resourcesFor } from "../../ports/resources-folder.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import { checkWords } from "./check-words.ts";
import { readHouseStyle } from "./style-files.ts";

const own = fileURLToPath(new URL("house-style", resourcesFor(import.meta.url)));
const { files, rules, wrong } = await readHouseStyle({ own, desk: "/no/such/folder" });

describe("Stet's own house style", () => {
  it("is read whole, each id once", () => {
    expect(wrong).toEqual([]);
    const all = files.flatMap((file) => file.rules);
    expect(all.length).toBeGreaterThan(100);
    expect(rules.length).toBe(all.length);
    expect(all.filter(({ severity }) => severity === "ERROR")).toEqual([]);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s finds its example and leaves the fine sentence",
    (_, rule) => {
      const match = styleMatcher([rule]);
      const found = match({ text: rule.example, isQuotation: false });
      expect(found).toHaveLength(1);
      if (rule.replace.length > 0) expect(found[0]?.replacement).not.toBeNull();
      expect(match({ text: rule.fine ?? "", isQuotation: false })).toEqual([]);
    },
  );
});

it("takes a file of the desk for Stet's of that name, and sees it change", async () => {
  const folder = newFolder();
  const desk = join(folder, "house-style");
  mkdirSync(desk, { recursive: true });
  const line = { text: "They utilise a quay. So we say quay.", isQuotation: false };
  const check = async () => {
    const folders = { own, desk };
    const found = await checkWords({ folders, language: "en", section: null, lines: [line] });
    return found.lines[0]?.map(({ rule }) => rule);
  };
  expect(await check()).toEqual(["utilise"]);
  const rule = (word: string) =>
    `title: Ours\nrules:\n  - id: ours\n    words: ${word}\n    why: We say so.\n    example: A ${word}.\n`;
  writeFileSync(join(desk, "plain-english.yaml"), rule("quay"));
  expect(await check()).toEqual(["ours", "ours"]);
  writeFileSync(join(desk, "plain-english.yaml"), `${rule("so")}    severity: LOUD\n`);
  expect(await check()).toEqual([]);
  const [sentence] = (await readHouseStyle({ own, desk })).wrong;
  expect(sentence).toMatch(
    /^The house-style file plain-english\.yaml is wrong in line 7, severity: /,
  );
});
