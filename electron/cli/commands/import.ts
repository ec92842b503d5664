import { toProblem } from "../../../shared/contract/from-wire.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { ImportResult } from "../../../shared/contract/imports.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import { type Arguments, type Command, text, WrongUsage } from "../command.ts";
import { filesToImport } from "../files/files-to-import.ts";
import { parcelFor } from "../files/parcel.ts";

export const importFiles: Command = {
  name: "import",
  usage: "import FILE|DIR… [--audit] · import FILE --into ID",
  summary: "text, Markdown and HTML become drafts; --audit shows what was changed or dropped",
  options: { into: { type: "string" }, audit: { type: "boolean" } },
  prepare(args) {
    const into = intoOf(args);
    const places = args.words;
    return async (desk, note) => {
      const draft = into === undefined ? undefined : await desk.drafts.find({ handle: into });
      const { files, failed } = await filesToImport(places);
      const result: ImportResult = { drafts: [], failed };
      for (const [index, file] of files.entries()) {
        if (files.length > 1) note(`${index + 1} of ${files.length}: ${file}`);
        add(result, await importOne(desk, file, draft?.id));
      }
      return {
        json: result,
        lines: linesOf(result, args.options.audit === true),
        failures: result.failed.map(({ error }) => error),
      };
    };
  },
};

function intoOf(args: Arguments): string | undefined {
  if (args.words.length === 0) throw new WrongUsage("FILE is missing.");
  const into = text(args, "into");
  if (into !== undefined && args.words.length > 1) {
    throw new WrongUsage("--into takes one file, since it becomes one draft's next state.");
  }
  return into;
}

/** A file and the pictures it shows, in a call of their own: one bad file stops no other. */
async function importOne(
  desk: DeskClient,
  file: string,
  into: DraftId | undefined,
): Promise<ImportResult> {
  try {
    return await desk.imports.files({ files: await parcelFor(file), into });
  } catch (error) {
    return { drafts: [], failed: [{ file, error: toProblem(error).message }] };
  }
}

function add(result: ImportResult, { drafts, failed }: ImportResult): void {
  result.drafts.push(...drafts);
  result.failed.push(...failed);
}

function linesOf({ drafts }: ImportResult, withAudit: boolean): string[] {
  return drafts.flatMap(({ id, file, audit }) => [
    `${id}  ${file}`,
    ...(withAudit ? audit.map(({ kind, count }) => `    ${kind}: ${count}`) : []),
  ]);
}
