import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";

/**
 * Another program with the desk of the folder it is given: exports a draft with a photo in every format
 * that is no PDF, and prints which files its own thread
 * loaded for that, and how many before.
 */
const loaded: string[] = [];
registerHooks({
  load: (url, context, next) => {
    loaded.push(url);
    return next(url, context);
  },
});

const { openDesk } = await import("../desk/open-desk.ts");
const { portsFor } = await import("./ports-for.ts");
const { jpeg } = await import("./pictures.ts");
const { EXPORT_FORMATS } = await import("../../../shared/contract/exports.ts");

const [folder = ""] = process.argv.slice(2);
const opened = await openDesk(portsFor(folder));
if (opened.kind !== "owner") throw new RangeError("Somebody else has this desk open.");
const { client, close } = opened.backend;
await client.desk.introduce({ name: "Lea Brandt", initials: "LB" });
const files = [
  { path: "story.md", file: new File(["# The quay\n\nIt closes.\n\n![](quay.jpg)\n"], "story.md") },
  { path: "quay.jpg", file: new File([new Uint8Array(await jpeg())], "quay.jpg") },
];
const { drafts } = await client.imports.files({ files });
const [draft] = drafts.map(({ id }) => id);
if (draft === undefined) throw new RangeError("Nothing was imported.");
const before = loaded.splice(0).length;
await client.checks.find({ draft });
for (const format of EXPORT_FORMATS.filter((one) => one !== "pdf")) {
  await client.exports.losses({ drafts: [draft], format });
  await client.exports.download({ drafts: [draft], format, force: true });
}
const names = loaded.map((url) => (url.startsWith("file:") ? fileURLToPath(url) : url));
process.stdout.write(`${JSON.stringify({ before, names })}\n`);
await close();
