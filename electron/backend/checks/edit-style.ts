import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { FileChange, ListedRule } from "../../../shared/contract/house-style.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import { readRules } from "../../../shared/house-style/read-rules.ts";
import type { RuleInFile } from "../../../shared/house-style/rule-file.ts";
import { NEW_FILE, withoutRule, withRule } from "../../../shared/house-style/write-rule.ts";
import { placeContent } from "../exports/write-file.ts";
import { readHouseStyle, type StyleFolders } from "./style-files.ts";

/** Where rules made in the app stand. */
const OWN_FILE = "own-rules";

export interface ListedStyle {
  readonly rules: readonly ListedRule[];
  readonly wrong: readonly string[];
}

/** The rules that count, the desk's first. */
export async function listStyle(folders: StyleFolders): Promise<ListedStyle> {
  const { files, rules, wrong } = await readHouseStyle(folders);
  const own = new Set(files.filter(({ from }) => from === "desk").map(({ name }) => name));
  const stets = await readHouseStyle({ ...folders, desk: "" });
  const ids = new Set(stets.rules.map(({ id }) => id));
  const listed = rules.map((rule): ListedRule => {
    const isDesks = own.has(rule.file);
    return {
      ...rule,
      words: [...rule.words],
      replace: [...rule.replace],
      from: isDesks ? "desk" : "stet",
      hides: isDesks && ids.has(rule.id),
    };
  });
  const isDesks = ({ from }: ListedRule) => from === "desk";
  return { wrong, rules: [...listed.filter(isDesks), ...listed.filter((one) => !isDesks(one))] };
}

/** One at a time: each reads what the one before wrote. */
let last: Promise<unknown> = Promise.resolve();

function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const done = last.then(work);
  last = done.catch(() => undefined);
  return done;
}

/** Puts a rule where the desk has it, else among the desk's own. */
export const putRule = (folders: StyleFolders, rule: RuleInFile): Promise<FileChange> =>
  inTurn(async () => {
    const file = (await fileOf(folders, rule.id)) ?? OWN_FILE;
    const before = await textOf(folders, file);
    return write(folders, { file, before, after: withRule(before ?? NEW_FILE, rule, rule.id) });
  });

export const removeRule = (folders: StyleFolders, id: string): Promise<FileChange> =>
  inTurn(async () => {
    const file = await fileOf(folders, id);
    const before = file === null ? null : await textOf(folders, file);
    if (file === null || before === null) throw gone();
    return write(folders, { file, before, after: withoutRule(before, id) });
  });

/** Takes a change back, to the letter. */
export const putBack = (folders: StyleFolders, change: FileChange): Promise<void> =>
  inTurn(async () => {
    const { file, before, after } = change;
    if ((await textOf(folders, file)) !== after) throw changedSince(file);
    if (before === null) await rm(pathOf(folders, file));
    else await placeContent(pathOf(folders, file), before);
  });

/** Nothing is written that would not be read again. */
async function write(folders: StyleFolders, change: FileChange): Promise<FileChange> {
  readRules(change.after, change.file);
  await mkdir(folders.desk, { recursive: true });
  await placeContent(pathOf(folders, change.file), change.after);
  return change;
}

/** The desk's file that holds the rule which counts. */
async function fileOf(folders: StyleFolders, id: string): Promise<string | null> {
  const { files } = await readHouseStyle(folders);
  const own = files.filter(({ from, rules }) => {
    return from === "desk" && rules.some((rule) => rule.id === id);
  });
  return own.at(-1)?.name ?? null;
}

const pathOf = ({ desk }: StyleFolders, file: string) => join(desk, `${file}.yaml`);

async function textOf(folders: StyleFolders, file: string): Promise<string | null> {
  return readFile(pathOf(folders, file), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
}

const gone = () =>
  new Problem(
    "NOT_FOUND",
    "The desk has no rule of its own of that name any more, so nothing was deleted. Your drafts are safe. Look at the list again.",
  );

const changedSince = (file: string) =>
  new Problem(
    "CANCELLED",
    `The house-style file ${file}.yaml was changed again meanwhile, so the change was not taken back. Your drafts and the rules are safe. Change the rule itself.`,
  );
