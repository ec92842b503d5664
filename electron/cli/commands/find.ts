import { STATUSES } from "../../../shared/article/status.ts";
import type { FoundDraft, ReplacedDraft } from "../../../shared/contract/find.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import type { FindQuery } from "../../../shared/find/query.ts";
import { type Arguments, type Command, oneOf, text, WrongUsage, words } from "../command.ts";

export const find: Command = {
  name: "find",
  usage:
    "find TEXT [--replace X [--yes]] [--regex] [--case] [--accents] [--word] [--skip-quotations] [--preserve-case] [--query Q] [--status S] [--section S] [--tag T]",
  summary: "finds words in every field of all drafts, and replaces them",
  description: [
    "Looks through headline, dek, body, captions, alt text, credits, related links and Story fields. Case and accents make no difference unless asked for. A line for each place: draft, field, the words around it.",
    "With --replace it shows what would stand there and changes nothing; with --yes it replaces all of it. Each changed draft keeps a version of before, which `stet restore` brings back.",
  ],
  options: {
    replace: {
      type: "string",
      value: "X",
      does: "What is put there; with --regex $1 is the first group.",
    },
    yes: { type: "boolean", does: "Replaces, instead of showing what it would do." },
    regex: { type: "boolean", does: "TEXT is a regular expression, as in JavaScript." },
    case: { type: "boolean", does: "Capitals make a difference." },
    accents: { type: "boolean", does: "Accents make a difference." },
    word: { type: "boolean", does: "Whole words alone." },
    "skip-quotations": {
      type: "boolean",
      does: "Leaves alone what is given as somebody's own words.",
    },
    "preserve-case": {
      type: "boolean",
      does: "Replaces “Harbor” by “Harbour” and “HARBOR” by “HARBOUR”, whatever X is written like.",
    },
    query: { type: "string", value: "Q", does: "Only drafts that `stet list --query` lists." },
    status: { type: "string", value: "S", does: `Only those; one of ${STATUSES.join(", ")}.` },
    section: { type: "string", value: "S", does: "Only those of a section." },
    tag: { type: "string", value: "T", does: "Only those with a tag." },
  },
  examples: [
    { line: "find 'harbor' --word", does: "Every place where the word stands." },
    {
      line: "find harbor --replace harbour --yes",
      does: "Replaces it everywhere, each draft after a version of before.",
    },
  ],
  prepare(args) {
    const [sought] = words(args, "TEXT");
    if (sought === "") throw new WrongUsage("TEXT is empty.");
    const query = queryOf(args, sought);
    const replacement = text(args, "replace") ?? null;
    const does = args.options.yes === true;
    if (does && replacement === null) throw new WrongUsage("--yes needs --replace.");
    const status = text(args, "status");
    const filter = {
      query: text(args, "query"),
      status: status === undefined ? undefined : oneOf(status, STATUSES, "--status"),
      section: text(args, "section"),
      tag: text(args, "tag"),
    };
    return async (desk, { stop }) => {
      const { drafts } = await desk.find.look({ query, replacement, filter }, { signal: stop });
      const replaced: ReplacedDraft[] = [];
      if (does && replacement !== null) {
        for (const draft of drafts) {
          stop.throwIfAborted();
          replaced.push(...(await replaceIn(desk, draft, query, replacement)));
        }
      }
      const changed = replaced.map(({ id, replaced: count }) => ({ id, replaced: count }));
      const told = changed.map(({ id, replaced: count }) => `${id}  ${count} replaced`);
      const lines = [...drafts.flatMap(linesOf), ...told];
      return { json: { drafts, replaced: changed }, lines, failures: [] };
    };
  },
};

function queryOf({ options }: Arguments, sought: string): FindQuery {
  return {
    text: sought,
    isRegex: options.regex === true,
    matchCase: options.case === true,
    matchAccents: options.accents === true,
    wholeWord: options.word === true,
    skipsQuotations: options["skip-quotations"] === true,
    preservesCase: options["preserve-case"] === true,
  };
}

async function replaceIn(
  desk: DeskClient,
  { id, hits }: FoundDraft,
  query: FindQuery,
  replacement: string,
): Promise<ReplacedDraft[]> {
  const keys = hits.map(({ key }) => key);
  const done = await desk.find.replace({ draft: id, query, replacement, hits: keys });
  return done === null ? [] : [done];
}

function linesOf({ id, headline, hits }: FoundDraft): string[] {
  return [
    `${id}  ${headline ?? "–"}`,
    ...hits.map(({ label, before, hit, after, becomes }) => {
      const words = becomes === null ? `[${hit}]` : `[${hit} → ${becomes}]`;
      return `    ${label}: ${before}${words}${after}`;
    }),
  ];
}
