import path from "node:path";
import { BUNDLE_ENDING, type OpenedBundle } from "../../../shared/contract/bundles.ts";
import { toProblem } from "../../../shared/contract/from-wire.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { AnsweredFields, AuditLine, ImportResult } from "../../../shared/contract/imports.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import type { Version } from "../../../shared/contract/versions.ts";
import { ZIP_NAME } from "../../../shared/imports/huge.ts";
import { isPictureName } from "../../../shared/imports/wanted.ts";
import { type Arguments, type Command, text, type Way, WrongUsage } from "../command.ts";
import { filesToImport } from "../files/files-to-import.ts";
import { notBegun } from "../files/not-begun.ts";
import { parcelFor } from "../files/parcel.ts";
import { PASSPHRASE_FILE, readPassphrase } from "../files/passphrase.ts";
import { type PicturesTaken, takePictures } from "../files/take-pictures.ts";
import { followed } from "../follow.ts";

type Result = ImportResult & PicturesTaken;

export const importFiles: Command = {
  name: "import",
  usage: "import FILE|DIR… [--audit] [--passphrase-file FILE]\nimport FILE --into ID",
  summary:
    "texts, Word files and ZIPs of them become drafts, pictures photos; a .stet is opened or merged",
  description: [
    "Each text, Markdown, HTML or Word file becomes a draft, and so does a ninjs item in JSON, with the pictures that it shows from its own folder or below, or that are in it. Of a saved page the story is taken. A .stet file is opened as a new draft, or merged into the draft that it is of.",
    "Of a ZIP each such file becomes a draft, with the pictures in there; a ZIP within it is refused.",
    "Of a folder all such files anywhere below it are taken; hidden ones, links to folders and JSON of anything else are passed over, and texts of other programs (.doc, .odt, .rtf, .pages) are named as failed. A bad file does not stop the others. Prints the id of each draft and the file it came from.",
    "Pictures that no imported text shows come onto the desk as photos, with their captions and credits: JPEG, PNG, WebP, GIF, AVIF, TIFF, and drawings (SVG) as the picture of them. Prints the SHA-256 of each and its file.",
  ],
  options: {
    into: {
      type: "string",
      value: "ID",
      does: "The draft whose next state the one FILE becomes, instead of a new draft; a version of what stood before is kept. A Word file that Stet wrote of the draft is taken as suggestions and comments; one in which somebody tracks changes or comments needs no --into.",
    },
    "passphrase-file": {
      ...PASSPHRASE_FILE,
      does: `Of .stet files that are locked. ${PASSPHRASE_FILE.does}`,
    },
    audit: {
      type: "boolean",
      does: "Also prints what was changed or dropped on the way: counted, and below it the block or field and the words of each, where there are some.",
    },
  },
  failure: "One bad file is enough; the others are imported all the same.",
  examples: [
    { line: "import stories/", does: "Makes a draft of each text below a folder." },
    { line: "import card/DCIM/", does: "Brings the pictures below a folder onto the desk." },
    {
      line: "import ferry.docx --audit",
      does: "Tells also what of a Word file has no place in an article, and what became of its notes, comments and tracked changes.",
    },
    {
      line: "import ferry.md --into ferry",
      does: "The file becomes the draft's next state: only what differs is changed, and a version of what stood before is kept.",
    },
  ],
  prepare(args) {
    const into = intoOf(args);
    const places = args.words;
    return async (desk, { note, stop }) => {
      const passphrase = readPassphrase(args);
      const draft = into === undefined ? undefined : await desk.drafts.find({ handle: into });
      const { files, pictures, failed } = await filesToImport(places);
      const result: Result = { drafts: [], photos: [], failed };
      const shown = new Set<string>();
      for (const [index, file] of files.entries()) {
        if (stop.aborted) {
          result.failed.push(...files.slice(index).map(notBegun));
          break;
        }
        if (files.length > 1) note(`${index + 1} of ${files.length}: ${file}`);
        add(result, await importOne(desk, file, draft?.id, { note, stop, shown, passphrase }));
      }
      await takePictures(
        desk,
        pictures.filter((picture) => !shown.has(picture)),
        { note, stop },
        result,
      );
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
  if (into !== undefined && args.words.some(isPictureName)) {
    throw new WrongUsage("A picture is no draft's next state: leave --into out.");
  }
  if (into !== undefined && args.words.some(isBundle)) {
    throw new WrongUsage("A .stet file knows its own draft: leave --into out.");
  }
  return into;
}

interface Importing extends Pick<Way, "note" | "stop"> {
  /** Pictures that a text has shown. */
  readonly shown: Set<string>;
  readonly passphrase: string | undefined;
}

/**
 * A file and the pictures it shows, in a call of their own: one bad file stops no other. A text that
 * was begun is finished, so that what is told is what happened.
 */
async function importOne(
  desk: DeskClient,
  file: string,
  into: DraftId | undefined,
  { note, stop: signal, shown, passphrase }: Importing,
): Promise<ImportResult> {
  try {
    if (isBundle(file)) return await openBundle(desk, file, passphrase, signal);
    const files = await parcelFor(file);
    for (const { path } of files) shown.add(path);
    if (!ZIP_NAME.test(file)) return await desk.imports.files({ files, into });
    const words = (done: number, total: number) => `${done} of ${total} files of ${file}`;
    return await followed(desk, { note }, { least: 2, words }, (ticket) =>
      stoppable(desk, ticket, signal, () => desk.imports.files({ files, into, ticket })),
    );
  } catch (error) {
    const { code, message } = toProblem(error);
    const locked = code === "PASSPHRASE" ? { locked: true } : {};
    return { drafts: [], failed: [{ file, error: message, ...locked }] };
  }
}

/** A ZIP that was begun is ended between two of its files, and tells what came in. */
async function stoppable<Result>(
  desk: DeskClient,
  ticket: string,
  signal: AbortSignal,
  work: () => Promise<Result>,
): Promise<Result> {
  const end = () => void desk.imports.stop({ ticket });
  signal.addEventListener("abort", end, { once: true });
  try {
    return await work();
  } finally {
    signal.removeEventListener("abort", end);
  }
}

const isBundle = (file: string) => file.toLowerCase().endsWith(BUNDLE_ENDING);

/** By its path: it may be larger than what goes through a call. */
async function openBundle(
  desk: DeskClient,
  file: string,
  passphrase: string | undefined,
  signal: AbortSignal,
): Promise<ImportResult> {
  const bundle = await desk.bundles.open({ path: path.resolve(file), passphrase }, { signal });
  const { draft: id, before } = bundle;
  return { drafts: [{ id, file, audit: [], bundle, before, answered: null }], failed: [] };
}

function add(result: ImportResult, { drafts, failed }: ImportResult): void {
  result.drafts.push(...drafts);
  result.failed.push(...failed);
}

function linesOf({ drafts, photos }: Result, withAudit: boolean): string[] {
  const texts = drafts.flatMap(({ id, file, audit, bundle, answered, before }) => [
    `${id}  ${file}`,
    ...(bundle === null ? [] : [`    ${bundleLine(bundle)}`]),
    ...(answered === null ? [] : answeredLines(answered, before)),
    ...(withAudit ? audit.flatMap(auditLines) : []),
  ]);
  return [...texts, ...photos.map(({ hash, file }) => `${hash}  ${file}`)];
}

/** A kind with its count, and below it the words that it is about, each with its block or field. */
function auditLines({ kind, count, places }: AuditLine): string[] {
  const told = places.filter(({ words }) => words !== null);
  return [
    `    ${kind}: ${count}`,
    ...told.map(({ block, field, words }) => `        ${block ?? field ?? "-"}  ${words}`),
  ];
}

/** What a Word file that came back said otherwise beside the body, and the version that stood before. */
function answeredLines({ suggested, changed }: AnsweredFields, before: Version | null): string[] {
  const lines = [
    ...(suggested.length === 0 ? [] : [`suggested in: ${suggested.join(", ")}`]),
    ...(changed.length === 0 ? [] : [`changed: ${changed.join(", ")}`]),
    ...(before === null ? [] : [`before is version ${before.number}`]),
  ];
  return lines.map((line) => `    ${line}`);
}

function bundleLine({ outcome, changes, versions, photos, broughtBack, before }: OpenedBundle) {
  const back = broughtBack ? "; taken out of the bin" : "";
  if (outcome === "unchanged") return `this desk held all of it already${back}`;
  const beside = `${counted(versions, "version")}, ${counted(photos, "photo")}`;
  if (outcome === "new") return `a new draft, with ${beside}`;
  const came = `${counted(changes, "change")}, ${beside} came in`;
  return `merged: ${came}${before === null ? "" : `; before is version ${before.number}`}${back}`;
}

function counted(count: number, what: string): string {
  return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}
