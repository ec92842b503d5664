import { mkdir } from "node:fs/promises";
import path from "node:path";
import {
  EXPORT_FORMATS,
  type ExportFormat,
  type Override,
} from "../../../shared/contract/exports.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import { lossReport, lossSentences } from "../../../shared/exports/losses/loss-words.ts";
import { type Arguments, type Command, oneOf, text, WrongUsage } from "../command.ts";
import { followed } from "../follow.ts";

export const exportDrafts: Command = {
  name: "export",
  usage: `export ID…|--all --format ${EXPORT_FORMATS.join("|")} --out DIR [--profile NAME] [--review] [--force] [--override-kill REASON] [--override-embargo REASON] [--override-rights REASON] [--override-style REASON] [--override-quotes REASON]`,
  summary: "writes articles into a folder, as pages, documents or copy",
  description: [
    "Writes each article and its photos into a folder, which is made where it is missing; nothing else there is touched. Prints the files; what the format could not carry is told on standard error.",
    "Nothing is written where one of the drafts has a TK in it, is under embargo, shows a photo that was killed or whose rights have ended, or has words that an ERROR rule of house style forbids. A profile can have it stop at quotations that are not checked, too.",
  ],
  options: {
    all: {
      type: "boolean",
      does: "Every draft but those killed or in the bin, instead of those named.",
    },
    format: { type: "string", value: "FORMAT", does: `One of ${EXPORT_FORMATS.join(", ")}.` },
    profile: {
      type: "string",
      value: "NAME",
      does: "How the format is written: a file NAME.yaml of the desk's folder export-profiles, or one of Stet's own (web, wire …); `stet profiles` names them. Default: the format's own.",
    },
    review: {
      type: "boolean",
      does: "With --format docx: open suggestions leave as tracked changes and comments as Word’s, for colleagues to answer in.",
    },
    out: { type: "string", value: "DIR", does: "The folder that is written into." },
    force: {
      type: "boolean",
      does: "Exports in spite of a TK; never in spite of a kill, an embargo or rights.",
    },
    "override-kill": {
      type: "string",
      value: "REASON",
      does: "Exports a story that was killed. The reason is kept in the draft's log.",
    },
    "override-embargo": {
      type: "string",
      value: "REASON",
      does: "Exports before an embargo ends. The reason is kept in the draft's log.",
    },
    "override-rights": {
      type: "string",
      value: "REASON",
      does: "Exports with photos that were killed or whose rights have ended. The reason is kept in the draft's log.",
    },
    "override-style": {
      type: "string",
      value: "REASON",
      does: "Exports with words that an ERROR rule of the desk's house style forbids. The reason is kept in the draft's log.",
    },
    "override-quotes": {
      type: "string",
      value: "REASON",
      does: "Exports with quotations that are not checked, where the profile stops at them. The reason is kept in the draft's log.",
    },
  },
  failure:
    "A TK, a kill, an embargo, a photo that may not be published or words that house style forbids stop the export of all drafts.",
  examples: [
    { line: "export ferry --format html --out site", does: "A page with its photos." },
    {
      line: "export ferry --format text --profile wire --out copy",
      does: "Words alone, in 72 columns.",
    },
    {
      line: "export ferry --format docx --review --out mail",
      does: "A Word file with suggestions and comments, for a colleague.",
    },
    {
      line: "export --all --format markdown --out copy",
      does: "Everything but what was killed or is in the bin, as Markdown.",
    },
  ],
  prepare(args) {
    const handles = handlesOf(args);
    const format = formatOf(args);
    const folder = path.resolve(required(args, "out"));
    const profile = text(args, "profile");
    const review = args.options.review === true;
    const insistence = {
      force: args.options.force === true,
      overrideKill: overrideOf(args, "override-kill"),
      overrideEmbargo: overrideOf(args, "override-embargo"),
      overrideRights: overrideOf(args, "override-rights"),
      overrideStyle: overrideOf(args, "override-style"),
      overrideQuotes: overrideOf(args, "override-quotes"),
    };
    return async (desk, way) => {
      const drafts = await found(desk, handles);
      await makeFolder(folder);
      const order = { drafts, format, profile, review, folder, ...insistence };
      const { files, losses } = await followed(desk, way, TELLING, (ticket) =>
        desk.exports.toFolder({ ...order, ticket }, { signal: way.stop }),
      );
      for (const sentence of lossSentences(lossReport(losses, format))) way.note(sentence);
      return { json: { files, losses }, lines: files, failures: [] };
    };
  },
};

const TELLING = {
  least: 10,
  words: (done: number, total: number) => `${Math.floor(done)} of ${total} exported`,
};

/** Empty for `--all`, which the contract means by no drafts. */
function handlesOf({ words, options }: Arguments): readonly string[] {
  if (options.all === true && words.length > 0) {
    throw new WrongUsage("Either name drafts or say --all.");
  }
  if (options.all !== true && words.length === 0) throw new WrongUsage("ID is missing (or --all).");
  return words;
}

function formatOf(args: Arguments): ExportFormat {
  return oneOf(required(args, "format"), EXPORT_FORMATS, "--format");
}

/** From a shell the reason is what is typed. */
function overrideOf(args: Arguments, name: string): Override | undefined {
  const reason = text(args, name)?.trim();
  if (reason === undefined) return undefined;
  if (reason === "") throw new WrongUsage(`--${name} needs a reason, which is logged.`);
  return { reason };
}

function required(args: Arguments, name: string): string {
  const value = text(args, name);
  if (value === undefined || value === "") throw new WrongUsage(`--${name} is missing.`);
  return value;
}

async function found(desk: DeskClient, handles: readonly string[]): Promise<DraftId[]> {
  const ids: DraftId[] = [];
  for (const handle of handles) ids.push((await desk.drafts.find({ handle })).id);
  return [...new Set(ids)];
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new Problem(
      "BAD_FOLDER",
      `The folder ${folder} cannot be made. Nothing was written. Choose another one with --out.`,
      { folder },
      error,
    );
  }
}
