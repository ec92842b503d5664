import type { Finding } from "../../../shared/checks/finding.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { type Command, WrongUsage } from "../command.ts";

export const check: Command = {
  name: "check",
  usage: "check ID… [--spelling]",
  summary: "what an article lacks; ends with 1 where something stops an export",
  description: [
    "A line for each finding, what stops an export (ERROR) before what a person should look at (WARN), each with what to do about it.",
    "House style is among them. A file of rules that cannot be read is told on stderr, and the others are used.",
  ],
  options: {
    spelling: {
      type: "boolean",
      does: "Also spelling and grammar, by the article's language. This takes some seconds.",
    },
  },
  failure: "It is also 1 where something stops an export.",
  examples: [
    { line: "check ferry", does: "What the article still lacks." },
    { line: "check ferry --spelling", does: "The same with its spelling and grammar." },
    { line: "check ferry harbour --json", does: "The findings of two drafts for a program." },
  ],
  prepare({ words: handles, options }) {
    const spelling = options.spelling === true;
    if (handles.length === 0) throw new WrongUsage("ID is missing.");
    return async (desk, { note }) => {
      const found: Found[] = [];
      for (const sentence of (await desk.checks.words(NO_LINES)).wrong) note(sentence);
      for (const handle of handles) {
        const { id } = await desk.drafts.find({ handle });
        for (const finding of await desk.checks.find({ draft: id, spelling })) {
          found.push({ draft: id, ...finding });
        }
      }
      return {
        json: { findings: found.map(listed) },
        lines: linesFor(found),
        failures: stops(found),
      };
    };
  },
};

/** Asks for nothing but what is wrong with the rules. */
const NO_LINES = { language: null, section: null, lines: [] };

type Found = Finding & { readonly draft: DraftId };

function listed({ draft, block, field, rule, severity, message, fix, place, remedy }: Found) {
  return { draft, block, field, rule, severity, message, fix, place, remedy };
}

function linesFor(found: readonly Found[]): string[] {
  if (found.length === 0) return ["Nothing to look at."];
  return found.map(
    ({ draft, severity, message, fix }) => `${draft}  ${severity}  ${message} ${fix}`,
  );
}

function stops(found: readonly Found[]): string[] {
  const hard = found.filter(({ severity }) => severity === "ERROR").length;
  if (hard === 0) return [];
  return [hard === 1 ? "1 place stops an export." : `${hard} places stop an export.`];
}
