import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { ruleFaults } from "../../../shared/house-style/rule-faults.ts";
import { writtenRule } from "../../../shared/house-style/written-rule.ts";
import { resourcesFor } from "../../ports/resources-folder.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import { checkWords } from "./check-words.ts";
import { listStyle, putBack, putRule, removeRule } from "./edit-style.ts";

const own = fileURLToPath(new URL("house-style", resourcesFor(import.meta.url)));
const line = { text: "They utilise the old quay.", isQuotation: false };

function newDesk() {
  const folders = { own, desk: join(newFolder(), "house-style") };
  const check = async () => {
    const found = await checkWords({ folders, language: "en", section: null, lines: [line] });
    return found.lines[0]?.map(({ rule, severity }) => `${rule} ${severity}`);
  };
  const rule = async (id: string) => (await listStyle(folders)).rules.find((one) => one.id === id);
  return { folders, check, rule };
}

const QUAY = { id: "quay", words: "quay", replace: "wharf", why: "We say so.", example: "A quay." };

it("makes the desk's file with the first rule, and takes it away again", async () => {
  const { folders, check, rule } = newDesk();
  const made = await putRule(folders, QUAY);
  expect(made).toMatchObject({ file: "own-rules", before: null });
  expect(await check()).toEqual(["utilise WARN", "quay WARN"]);
  expect(await rule("quay")).toMatchObject({ from: "desk", hides: false, off: false });
  await putBack(folders, made);
  expect(existsSync(join(folders.desk, "own-rules.yaml"))).toBe(false);
  expect(await check()).toEqual(["utilise WARN"]);
});

it("switches one of Stet's rules off by a copy, and back on by deleting it", async () => {
  const { folders, check, rule } = newDesk();
  const stets = await rule("utilise");
  if (stets === undefined) throw new RangeError("Stet has a rule for utilise.");
  expect(ruleFaults(stets)).toEqual([]);
  await putRule(folders, { ...writtenRule(stets), off: true });
  expect(await check()).toEqual([]);
  expect(await rule("utilise")).toMatchObject({ from: "desk", hides: true, off: true });
  const removed = await removeRule(folders, "utilise");
  expect(await rule("utilise")).toEqual(stets);
  await putBack(folders, removed);
  expect(await check()).toEqual([]);
  await expect(putBack(folders, removed)).rejects.toThrow("changed again meanwhile");
});

it("changes a rule where it stands, and leaves remarks and quotes alone", async () => {
  const { folders, check } = newDesk();
  mkdirSync(folders.desk, { recursive: true });
  const file = join(folders.desk, "ships.yaml");
  const text = (severity: string) => `# Ships and ports.
title: "Ships"
language: en
rules:
  # The council asked for it.
  - id: quay
    words: ['quay'] # not key
    why: "We say so."
    example: "A quay."
${severity}  - id: old
    words: olden
    why: Old.
    example: Olden days.
`;
  writeFileSync(file, text(""));
  const before = await listStyle(folders);
  const quay = before.rules.find(({ id }) => id === "quay");
  if (quay === undefined) throw new RangeError("The file has a rule for quay.");
  const changed = await putRule(folders, {
    ...writtenRule(quay),
    words: ["quay"],
    severity: "ERROR",
  });
  expect(readFileSync(file, "utf8").replace("['quay']", "[ 'quay' ]")).toBe(
    text("    severity: ERROR\n").replace("['quay']", "[ 'quay' ]"),
  );
  expect(await check()).toEqual(["utilise WARN", "quay ERROR"]);
  await putBack(folders, changed);
  expect(readFileSync(file, "utf8")).toBe(text(""));
});

it("writes nothing that could not be read again", async () => {
  const { folders } = newDesk();
  const { words: _, ...rest } = QUAY;
  await expect(putRule(folders, { ...rest, pattern: "(a+)+" })).rejects.toThrow("own-rules.yaml");
  expect(existsSync(folders.desk)).toBe(false);
});
