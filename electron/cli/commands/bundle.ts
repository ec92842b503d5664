import path from "node:path";
import { BUNDLE_ENDING } from "../../../shared/contract/bundles.ts";
import { type Command, text, WrongUsage, words } from "../command.ts";
import { PASSPHRASE_FILE, readPassphrase } from "../files/passphrase.ts";

export const bundle: Command = {
  name: "bundle",
  usage: `bundle ID --out FILE${BUNDLE_ENDING} [--clean] [--passphrase-file FILE]`,
  summary:
    "one draft with journal, versions, photos, comments and notes in one file for a colleague; `stet import` opens it",
  description: [
    "Writes the file whole or not at all. On another desk `stet import` opens it; what both sides write meanwhile is merged.",
    "With --clean it is for somebody outside the newsroom: the article as an export would have it and its photos, which do not say where and with what they were taken. No journal, versions, comments, suggestions, desk notes or names of who wrote. It opens as a new draft and is never merged with this one.",
    "With a passphrase the file is encrypted as age does (age-encryption.org): nobody reads it without. Tell it to your colleague another way than the file goes, and write it nowhere else: without it the file is lost.",
  ],
  options: {
    out: { type: "string", value: "FILE", does: `Where it goes; ends with ${BUNDLE_ENDING}.` },
    clean: { type: "boolean", does: "The article and its photos alone." },
    "passphrase-file": PASSPHRASE_FILE,
  },
  failure:
    "A photo that is missing or damaged on this desk is left out and named; the file is written.",
  examples: [
    { line: "bundle ferry --out ferry.stet", does: "A file for a colleague." },
    {
      line: "bundle ferry --out ferry.stet --clean",
      does: "For somebody outside: without history, comments and notes.",
    },
    {
      line: "bundle ferry --out ferry.stet --passphrase-file -",
      does: "The same behind a passphrase, which is asked for on standard input.",
    },
  ],
  prepare(args) {
    const [handle] = words(args, "ID");
    const out = text(args, "out");
    if (out === undefined || out === "") throw new WrongUsage("--out is missing.");
    if (!out.toLowerCase().endsWith(BUNDLE_ENDING)) {
      throw new WrongUsage(`--out must name a file that ends with ${BUNDLE_ENDING}.`);
    }
    return async (desk, { stop: signal }) => {
      const passphrase = readPassphrase(args);
      const clean = args.options.clean === true;
      const { id: draft } = await desk.drafts.find({ handle });
      const order = { draft, path: path.resolve(out), passphrase, clean };
      const written = await desk.bundles.write(order, { signal });
      const { file, versions, photos, bytes, missing } = written;
      return {
        json: { file, draft, versions, photos, bytes, missing },
        lines: [file],
        failures: missing.map(
          (name) =>
            `The photo “${name}” is missing or damaged on this desk and is not in it; all else is. Insert it again from its file, then hand over once more.`,
        ),
      };
    };
  },
};
