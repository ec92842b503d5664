import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { Problem } from "../../../shared/contract/problem.ts";
import { placesIn } from "../../../shared/contract/trace.ts";
import { slowRuns } from "../../../shared/testing/runs.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import { problemsOnly } from "../policy.ts";
import { deskIn, windowOn } from "../testing/desk-for-tests.ts";
import { fileOf, jpeg } from "../testing/pictures.ts";
import { portsFor } from "../testing/ports-for.ts";
import { withLog } from "./desk-log.ts";
import { logFolder } from "./log-file.ts";

// A desk with its threads, again and again: slow on a busy machine.
vi.setConfig({ testTimeout: 180_000 });
// As where nobody sits at a terminal.
vi.stubEnv("STET_TRACES", undefined);
Object.defineProperty(process.stderr, "isTTY", { value: false });

/** Everything in the log of the desk in this folder, as bytes. */
function logged(desk: string): string {
  const folder = logFolder(desk);
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("");
}

/** No name of a file that a trace may hold has these four letters; a file of the test runner has two of them. */
const CANARY = "zqxj";
const word = fc.stringMatching(/^zqxj[a-z]{4,10}$/);
/** Messages as programs make them, and as somebody makes them who wants into the log. */
const message = word.map((w) => [
  w,
  `Cannot read ${w} of undefined`,
  `${w}\n    at ${w} (${w}.js:1:1)`,
  `Error: ${w}\n    at ${w}.js:1:1\n`,
  `/home/${w}/${w}.md`,
]);

describe("no word of an article gets into the log", () => {
  it("from an error's message, name, code, cause or properties", async () => {
    const folder = newFolder();
    const told: string[] = [];
    const { log } = withLog({ ...portsFor(folder), log: (line) => told.push(line) });
    await fc.assert(
      fc.asyncProperty(word, message, async (secret, messages) => {
        for (const text of messages) {
          const thrown = [
            new Error(text),
            Object.assign(new TypeError(text, { cause: new Error(text) }), { code: secret }),
            Object.assign(new Error(text), { name: secret, data: { [secret]: text } }),
            Object.assign(new Error("x"), { message: text }),
            Object.assign(new Error(text), { stack: `${secret}\n    at ${secret}.js:1:1` }),
            new Problem("INTERNAL", text, { text }, new Error(text)),
            new Problem("BAD_FILE", text, { text }),
            text,
            { [secret]: text },
          ];
          for (const error of thrown) {
            const guarded = problemsOnly(log)({
              path: ["drafts", secret],
              next: () => Promise.reject(error),
            });
            await expect(guarded).rejects.toThrow();
            log.failed("thread", error);
          }
        }
        expect(logged(folder).includes(CANARY)).toBe(false);
        expect(told.join("\n").includes(CANARY)).toBe(false);
      }),
      { numRuns: slowRuns(30) },
    );
    expect(logged(folder).includes("no-words.test.ts")).toBe(true);
    expect(told.join("\n").includes("  at no-words.test.ts:")).toBe(true);
  });

  it("from the stack of an error that was thrown here, whose places are kept", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const places = placesIn(new Error(text));
        expect(places[0]).toMatch(/^no-words\.test\.ts:\d+:\d+$/);
      }),
    );
  });

  it("from calls that fail with an article in them", async () => {
    await fc.assert(
      fc.asyncProperty(word, async (secret) => {
        const folder = newFolder();
        await failWith(folder, secret);
        const text = logged(folder);
        expect(text).not.toContain(secret);
        for (const call of ["imports.files", "drafts.append", "desk.pickFolder"]) {
          expect(text, call).toContain(`"call":"${call}"`);
        }
      }),
      { numRuns: slowRuns(3) },
    );
  });
});

/** A desk whose article is made of the word, and calls that fail in as many ways as can be had. */
async function failWith(folder: string, secret: string): Promise<void> {
  const dialogs = {
    pickFolder: () => Promise.reject(new Error(`${secret} fell over`)),
    placeBundle: () => Promise.reject(new Error(secret)),
    placePhoto: () => Promise.reject(new Error(secret)),
  };
  const { client, close } = await deskIn(folder, undefined, { host: "browser", dialogs });
  await client.desk.introduce({ name: secret, initials: "ZQ" });
  const { drafts } = await client.imports.files({
    files: [
      {
        path: `${secret}.md`,
        file: fileOf(`# ${secret}\n\n${secret}\n\n<mark>TK</mark>\n`, `${secret}.md`),
      },
      { path: `${secret}.jpg`, file: fileOf(await jpeg(), `${secret}.jpg`) },
    ],
  });
  const id = drafts[0]?.id;
  if (id === undefined) throw new RangeError("Nothing was imported.");
  const window = await windowOn(client, id);
  const draft = [id];
  const failing: Promise<unknown>[] = [
    client.imports.files({
      files: [1, 2].map((n) => ({
        path: `${secret}${n}.md`,
        file: fileOf(secret, `${secret}.md`),
      })),
      into: id,
    }),
    client.drafts.append({ id, update: Buffer.from(secret.repeat(9)), clientId: 7 }),
    client.desk.pickFolder(),
    client.exports.toFolder({
      drafts: draft,
      format: "html",
      force: false,
      folder: `/${secret}/${secret}`,
    }),
    client.exports.text({ draft: id, format: "markdown" }),
    client.photos.add({ file: fileOf(secret, `${secret}.jpg`) }),
    client.bundles.open({ path: `/${secret}.stet` }),
    client.bundles.write({ draft: id, path: `/${secret}/${secret}.stet` }),
    client.backups.restore({ name: secret }),
    client.backups.writeTo({ path: `/${secret}/${secret}` }),
    client.drafts.find({ handle: secret.slice(0, 3) }),
  ];
  for (const result of await Promise.allSettled(failing)) void result;
  writeFileSync(join(folder, "photos", secret), secret);
  rmSync(join(folder, "photos"), { recursive: true });
  mkdirSync(join(folder, "photos", secret), { recursive: true });
  await client.exports
    .download({ drafts: draft, format: "docx", force: true })
    .catch(() => undefined);
  await window.write((doc) => doc.getMap("meta").set(secret, secret)).catch(() => undefined);
  await close();
}

it("backups and hand-overs hold no log", async () => {
  const [folder, out] = [newFolder(), newFolder()];
  const { client } = await deskIn(folder, undefined, { host: "browser" });
  await client.desk.introduce({ name: "Ada Lind", initials: "AL" });
  await client.backups.restore({ name: "none" }).catch(() => undefined);
  await client.photos.add({ file: fileOf("no picture", "quay.jpg") }).catch(() => undefined);
  expect(logged(folder)).toContain("photos.add");
  const { path } = await client.backups.make();
  const names = readdirSync(path, { recursive: true, encoding: "utf8" });
  expect(names.filter((name) => /log|jsonl/.test(name))).toEqual([]);
  const { id } = (await client.drafts.list({}))[0] ?? expect.unreachable();
  const files = [join(out, "desk.stet-backup"), join(out, "draft.stet")] as const;
  await client.backups.writeTo({ path: files[0] });
  await client.bundles.write({ draft: id, path: files[1] });
  for (const file of files) {
    const bytes = readFileSync(file, "latin1");
    expect(bytes).not.toContain("stet.jsonl");
    expect(bytes).not.toContain("logs/");
  }
});
