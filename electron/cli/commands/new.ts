import type { DeskClient } from "../../../shared/contract/index.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import type { Template } from "../../../shared/contract/templates.ts";
import { type Command, text, words } from "../command.ts";

export const newDraft: Command = {
  name: "new",
  usage: "new [--template NAME]",
  summary: "a new draft, empty or begun with a template",
  description: [
    "Prints its id. Without --template it is empty, in the language that is set for new drafts. `stet templates` names the templates.",
  ],
  options: {
    template: {
      type: "string",
      value: "NAME",
      does: "Begins with it; capitals make no difference, and the beginning of a name is enough where only one begins so.",
    },
  },
  examples: [
    { line: "new --template obituary", does: "An obituary with all that is to be filled in." },
  ],
  prepare(args) {
    words(args);
    const wanted = text(args, "template");
    return async (desk) => {
      const template = wanted === undefined ? null : await templateNamed(desk, wanted);
      const { id } =
        template === null
          ? await desk.drafts.create()
          : await desk.templates.use({ id: template.id });
      return { json: { id, template: template?.name ?? null }, lines: [id], failures: [] };
    };
  },
};

export const templates: Command = {
  name: "templates",
  usage: "templates",
  summary: "the stories to begin with that the desk keeps",
  description: [
    "A line for each template: its name, section, planned length in words, and how many places are to be filled in.",
  ],
  options: {},
  examples: [{ line: "templates", does: "What can be named behind --template." }],
  prepare(args) {
    words(args);
    return async (desk) => {
      const kept = await desk.templates.list();
      return { json: { templates: kept }, lines: linesFor(kept), failures: [] };
    };
  },
};

async function templateNamed(desk: DeskClient, wanted: string): Promise<Template> {
  const kept = await desk.templates.list();
  const folded = wanted.trim().toLowerCase();
  const whole = kept.filter(({ name }) => name.toLowerCase() === folded);
  const begun = kept.filter(({ name }) => name.toLowerCase().startsWith(folded));
  const [only, second] = whole.length > 0 ? whole : begun;
  if (only !== undefined && second === undefined) return only;
  const names = kept.map(({ name }) => name).join(", ") || "none";
  throw new Problem(
    "NOT_FOUND",
    `The desk has ${only === undefined ? "no template" : "several templates"} “${wanted}”. Nothing was made. Name one of: ${names}.`,
  );
}

function linesFor(kept: readonly Template[]): string[] {
  const widest = Math.max(0, ...kept.map(({ name }) => name.length));
  return kept.map(({ name, section, plannedLength, open }) => {
    const length = plannedLength === null ? "–" : String(plannedLength);
    return `${name.padEnd(widest)}  ${(section ?? "–").padEnd(12)}  ${length.padStart(6)}  ${open} to fill in`;
  });
}
