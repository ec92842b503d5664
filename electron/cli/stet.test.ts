import { chmodSync, existsSync, mkdirSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { deskIn } from "../backend/testing/desk-for-tests.ts";
import { newFolder } from "./testing/new-folder.ts";
import { stet, stetUntil } from "./testing/run-stet.ts";

function written(
  folder: string,
  name: string,
  content: string | Uint8Array = "Low water\n\nAll.",
): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

it("goes from a file to a restored version, each --json one value of the promised shape", async () => {
  const folder = newFolder();
  // The app has the desk open: every command works in it.
  await deskIn(path.join(folder, "desk"));
  const file = written(folder, "tide.txt", "Low water at six\n\nThe quay was dry.");
  const json = async (...args: string[]) => {
    const { status, stdout, stderr } = await stet(folder, ...args, "--json");
    expect(status, stderr).toBe(0);
    return JSON.parse(stdout);
  };
  const imported = await json("import", file);
  expect(imported).toEqual({
    drafts: [
      {
        ...{ id: expect.any(String), file, audit: expect.any(Array) },
        ...{ bundle: null, before: null, answered: null },
      },
    ],
    photos: [],
    failed: [],
  });
  const { id } = imported.drafts[0];
  const [row] = (await json("list")).drafts;
  const listed = ["id", "status", "headline", "slug", "words", "updatedAt"];
  expect(Object.keys(row)).toEqual(listed);
  expect(row).toMatchObject({ id, headline: "Low water at six", slug: null, words: 4 });
  expect(await json("show", id.slice(0, 30))).toMatchObject({
    id,
    status: "draft",
    words: 4,
    article: { headline: "Low water at six", dek: null, kicker: null, publishedAt: null },
  });
  const [version] = (await json("versions", id)).versions;
  expect(Object.keys(version)).toEqual([
    ...["id", "number", "kind", "name", "author", "createdAt", "words", "files", "bytes"],
  ]);
  const { sessions, moment } = await json("history", id, "--at", new Date().toISOString());
  expect(sessions).toMatchObject([{ from: 0, to: 0, deleted: 0 }]);
  expect(moment.article.headline).toBe("Low water at six");
  expect(await json("restore", id, "1")).toEqual({ version: 1, id });
  expect(await json("verify")).toEqual({ ok: true, problems: [] });
  expect(await json("verify", "--rebuild")).toMatchObject({ ok: true, problems: [] });
  expect(
    await json("list", "--query", "quay", "--since", "2020-01-01", "--sort", "headline"),
  ).toMatchObject({ drafts: [{ id }] });
});

it("imports what is good beside what is not, and says of each bad file what is wrong", async () => {
  const folder = newFolder();
  const texts = path.join(folder, "texts");
  mkdirSync(texts);
  written(texts, "a.txt");
  written(texts, "b.md", "# High water\n\nNone.");
  written(texts, "binary.txt", Uint8Array.of(0x4d, 0x5a, 0, 0));
  truncateSync(written(texts, "huge.txt", ""), 200 * 1024 * 1024);
  const missing = path.join(folder, "missing.txt");
  const { status, stdout, stderr } = await stet(folder, "import", texts, missing, "--json");
  expect(status).toBe(1);
  const { drafts, failed } = JSON.parse(stdout);
  expect(drafts).toHaveLength(2);
  const names = failed.map(({ file }: { file: string }) => path.basename(file));
  expect(names.sort()).toEqual(["binary.txt", "huge.txt", "missing.txt"]);
  for (const { error } of failed) expect(error).toMatch(/^“.*” .*\. .*\.$/s);
  expect(stderr).not.toContain("    at ");
});

it("stops an import at Ctrl+C: what came in is told, the rest is not begun", async () => {
  const folder = newFolder();
  const texts = path.join(folder, "texts");
  mkdirSync(texts);
  for (const name of ["a.txt", "b.txt", "c.txt", "d.txt"]) written(texts, name);
  const secondBegins = (stderr: string) => stderr.includes("2 of 4");
  const stopped = await stetUntil(secondBegins, folder, "import", texts, "--json");
  expect(stopped.status).toBe(130);
  const { drafts, failed } = JSON.parse(stopped.stdout);
  expect(drafts.length + failed.length).toBe(4);
  expect(failed.length).toBeGreaterThanOrEqual(2);
  expect(failed.at(-1)).toMatchObject({
    error: expect.stringContaining("was not begun"),
    notReached: true,
  });
  const { drafts: listed } = JSON.parse((await stet(folder, "list", "--json")).stdout);
  expect(listed).toHaveLength(drafts.length);
});

it("tells how far an export of many drafts is, and only of many", async () => {
  const folder = newFolder();
  const texts = path.join(folder, "texts");
  mkdirSync(texts);
  for (let file = 0; file < 12; file += 1) written(texts, `tide-${file}.txt`);
  await stet(folder, "import", texts);
  const into = (name: string) => ["--format", "markdown", "--out", path.join(folder, name)];
  const many = await stet(folder, "export", "--all", ...into("all"));
  expect(many.stderr).toMatch(/^\d+ of 12 exported\n/);
  expect(many.stderr).toContain("11 of 12 exported");
  const [first = ""] = many.stdout.split("\n");
  expect(first).toMatch(/\.md$/);
  const { drafts } = JSON.parse((await stet(folder, "list", "--json")).stdout);
  const one = await stet(folder, "export", drafts[0].id, ...into("one"));
  expect(one).toMatchObject({ status: 0, stderr: "" });
});

it("writes the changes of --into over one draft", async () => {
  const folder = newFolder();
  const first = await stet(folder, "import", written(folder, "a.txt"), "--json");
  const { id } = JSON.parse(first.stdout).drafts[0];
  const next = written(folder, "b.txt", "High water\n\nAll of it.");
  expect((await stet(folder, "import", next, "--into", id)).status).toBe(0);
  const { drafts } = JSON.parse((await stet(folder, "list", "--json")).stdout);
  expect(drafts).toMatchObject([{ id, headline: "High water" }]);
});

it("says what it does to a person, and nothing to a program that asked for JSON", async () => {
  const folder = newFolder();
  const { stdout, stderr } = await stet(folder, "import", written(folder, "a.txt"), "--audit");
  expect(stdout).toMatch(/^[0-9a-f-]{36} {2}.*a\.txt\n/);
  expect(stderr).toBe("");
});

it("compares a version with now and with another, as text and as JSON", async () => {
  const folder = newFolder();
  await deskIn(path.join(folder, "desk"));
  const first = await stet(
    folder,
    "import",
    written(folder, "a.txt", "Low water\n\nThe quay was dry."),
    "--json",
  );
  const { id } = JSON.parse(first.stdout).drafts[0];
  const next = written(folder, "b.txt", "Low water\n\nThe quay was wet.");
  await stet(folder, "import", next, "--into", id);
  const text = await stet(folder, "compare", id, "1");
  expect(text).toMatchObject({ status: 0, stderr: "" });
  expect(text.stdout).toContain("The quay was [-dry-]{+wet+}.");
  expect(text.stdout).toMatch(/1 word added, 1 word removed, .*\n$/);
  const json = await stet(folder, "compare", id, "1", "now", "--json");
  expect(JSON.parse(json.stdout)).toEqual({
    changes: [
      {
        kind: "changed",
        field: "text",
        block: expect.any(String),
        before: "The quay was dry.",
        after: "The quay was wet.",
        quoted: false,
      },
    ],
    counts: {
      wordsAdded: 1,
      wordsRemoved: 1,
      blocksAdded: 0,
      blocksRemoved: 0,
      blocksChanged: 1,
      blocksMoved: 0,
      blocksSplit: 0,
      blocksJoined: 0,
      fieldsChanged: 0,
    },
    hidden: { formatting: 0, typography: 0 },
  });
  expect(await stet(folder, "compare", id, "1", "--format", "json")).toEqual(json);
  const page = (await stet(folder, "compare", id, "1", "--format", "html")).stdout;
  expect(page).toMatch(
    /^<!doctype html>.*<title>Low water: version 1 and now<\/title>.*<\/html>\n$/s,
  );
  expect(page).toContain("<del>dry</del><ins>wet</ins>");
  const elsewhere = written(folder, "c.txt", 'Low water\n\nThe "quay" was wet.');
  const withFile = await stet(folder, "compare", id, elsewhere);
  expect(withFile.stdout).toContain('The {+"+}quay{+"+} was wet.');
  const other = JSON.parse((await stet(folder, "import", elsewhere, "--json")).stdout).drafts[0].id;
  expect((await stet(folder, "compare", id, other)).stdout).toBe(withFile.stdout);
  const listed = JSON.parse((await stet(folder, "list", "--json")).stdout);
  expect(listed.drafts).toHaveLength(2);
  expect((await stet(folder, "compare", id, "fly")).stderr).toContain("fly");
  const missing = await stet(folder, "compare", id, "1", "9");
  expect(missing).toMatchObject({ status: 1, stdout: "" });
  expect(missing.stderr).toContain("no version 9");
});

it("checks drafts for a person and for a program, and ends with 1 where something stops", async () => {
  const folder = newFolder();
  const json = async (...args: string[]) => {
    const { status, stdout } = await stet(folder, ...args, "--json");
    return { status, ...JSON.parse(stdout) };
  };
  const imported = async (name: string, content: string) =>
    (await json("import", written(folder, name, content))).drafts[0].id;
  const fine = await imported(
    "fine.md",
    "---\nstet: 1\nslug: fine\n---\n\n# Low water\n\nAll dry.",
  );
  const open = await imported("open.md", "# High water\n\nIt rose TK metres.");

  const { status, findings } = await json("check", "fine");
  expect(status).toBe(0);
  expect(findings).toContainEqual({
    draft: fine,
    block: null,
    field: "byline",
    rule: "noByline",
    severity: "WARN",
    message: "Nobody is named in the byline.",
    fix: "Add an author in the Story tab.",
    place: null,
    remedy: null,
  });
  const both = await json("check", fine, open);
  expect(both.status).toBe(1);
  expect(
    both.findings.filter(({ severity }: { severity: string }) => severity === "ERROR"),
  ).toEqual([
    expect.objectContaining({ draft: open, rule: "tk", block: expect.any(String), field: null }),
  ]);
  const told = await stet(folder, "check", open);
  expect(told.stdout).toContain(`${open}  ERROR  Still to come: “It rose TK metres.” Fill it in`);
  expect(told.stderr).toBe("1 place stops an export.\n");
});

it("exports before an embargo ends only with a reason, whatever else is forced", async () => {
  const folder = newFolder();
  const held =
    "---\nstet: 1\nslug: held\nembargoUntil: '2999-01-01T09:00:00Z'\n---\n\n# Low water\n\nAll dry.";
  await stet(folder, "import", written(folder, "held.md", held));
  const out = path.join(folder, "out");
  const run = (...args: string[]) =>
    stet(folder, "export", "held", "--format", "markdown", "--out", out, ...args);
  const refused = await run("--force");
  expect(refused.status).toBe(1);
  expect(refused.stderr).toMatch(/Under embargo until .*1 January 2999.*Nothing was exported/s);
  expect(existsSync(path.join(out, "held.md"))).toBe(false);
  expect((await run("--override-embargo", " ")).status).toBe(2);
  expect((await run("--override-embargo", "The desk agreed")).status).toBe(0);
  expect(existsSync(path.join(out, "held.md"))).toBe(true);
});

it("gives a status with a message, and tells the log", async () => {
  const folder = newFolder();
  const { client } = await deskIn(path.join(folder, "desk"));
  await client.desk.introduce({ name: "Mara Lind", initials: "ML" });
  const { stdout } = await stet(folder, "import", written(folder, "a.txt"), "--json");
  const { id } = JSON.parse(stdout).drafts[0];
  const filed = await stet(folder, "status", id, "filed", "--message", "Numbers checked", "--json");
  expect(JSON.parse(filed.stdout)).toEqual({ id, from: "draft", status: "filed" });
  expect((await stet(folder, "status", id, "inEdit")).stdout).toBe("filed → inEdit\n");
  const { log } = JSON.parse((await stet(folder, "log", id, "--json")).stdout);
  expect(log).toMatchObject([
    { kind: "status", from: "draft", to: "filed", person: "Mara Lind", message: "Numbers checked" },
    { kind: "status", from: "filed", to: "inEdit", message: null },
  ]);
  expect((await stet(folder, "log", id)).stdout).toContain("draft → filed: Numbers checked\n");
  const [head, first, ...others] = (await stet(folder, "log", id, "--format", "csv")).stdout
    .trimEnd()
    .split("\r\n");
  expect(head).toContain('"Time","Person","What","Message"');
  expect(first).toMatch(/Z","Mara Lind","draft → filed","Numbers checked"$/);
  expect(others).toHaveLength(1);
  const both = await stet(folder, "log", id, "--format", "csv", "--json");
  expect(both).toMatchObject({ status: 2, stdout: "" });
  expect((await stet(folder, "status", id, "done")).status).toBe(2);
  expect((await stet(folder, "list", "--open", "queries")).stdout).toBe("");
  expect((await stet(folder, "list", "--open", "doors")).status).toBe(2);
});

it("ends with 1 and a sentence where there is no such draft or version", async () => {
  const folder = newFolder();
  await deskIn(path.join(folder, "desk"));
  const first = await stet(folder, "import", written(folder, "a.txt"), "--json");
  const { id } = JSON.parse(first.stdout).drafts[0];
  const noDraft = await stet(folder, "show", "nowhere", "--json");
  expect(noDraft).toMatchObject({ status: 1, stdout: "" });
  expect(noDraft.stderr).toContain("nowhere");
  const noVersion = await stet(folder, "restore", id, "9");
  expect(noVersion.status).toBe(1);
  expect(noVersion.stderr).toContain("no version 9");
});

it("ends with 2 without touching the desk where the usage is wrong", async () => {
  const folder = newFolder();
  for (const args of [["fly"], ["show"], ["list", "--wings"]]) {
    const { status, stderr } = await stet(folder, ...args);
    expect(status, args.join(" ")).toBe(2);
    expect(stderr).toContain("stet");
  }
  expect(existsSync(path.join(folder, "desk"))).toBe(false);
});

it("backs up beside the app, and restores when the app has ended", async () => {
  const folder = newFolder();
  const desk = path.join(folder, "desk");
  const app = await deskIn(desk);
  const { id } = await app.client.drafts.create();
  const made = await stet(folder, "backup", "--json");
  expect(made.status, made.stderr).toBe(0);
  const backup = JSON.parse(made.stdout);
  expect(backup).toEqual({
    name: expect.any(String),
    file: path.join(desk, "backups", backup.name),
    drafts: 1,
    bytes: expect.any(Number),
  });
  const refused = await stet(folder, "restore-backup", backup.name);
  expect(refused).toMatchObject({ status: 1, stdout: "" });
  expect(refused.stderr).toMatch(/^Stet has this desk open/);
  await app.close();

  await stet(folder, "import", written(folder, "a.txt"));
  const restored = await stet(folder, "restore-backup", backup.name, "--json");
  expect(restored.status, restored.stderr).toBe(0);
  const { kept, ...rest } = JSON.parse(restored.stdout);
  expect(rest).toEqual({ file: backup.file, drafts: 1, madeAt: expect.any(String) });
  expect(existsSync(path.join(kept, "manifest.json"))).toBe(true);
  const { drafts } = JSON.parse((await stet(folder, "list", "--json")).stdout);
  expect(drafts).toMatchObject([{ id }]);
});

it("backs the whole desk up into one file, and takes it back from there", async () => {
  const folder = newFolder();
  const app = await deskIn(path.join(folder, "desk"));
  const { id } = await app.client.drafts.create();
  const file = path.join(folder, "stick.zip");
  const made = await stet(folder, "backup", "--out", file, "--json");
  expect(made.status, made.stderr).toBe(0);
  expect(JSON.parse(made.stdout)).toEqual({
    name: null,
    file,
    drafts: 1,
    bytes: expect.any(Number),
  });
  const other = written(folder, "other.txt");
  expect(await stet(folder, "backup", "--out", other)).toMatchObject({ status: 1, stdout: "" });
  await app.close();

  await stet(folder, "import", other);
  const restored = await stet(folder, "restore-backup", file, "--json");
  expect(restored.status, restored.stderr).toBe(0);
  expect(JSON.parse(restored.stdout)).toMatchObject({ file, drafts: 1 });
  const { drafts } = JSON.parse((await stet(folder, "list", "--json")).stdout);
  expect(drafts).toMatchObject([{ id }]);
  truncateSync(file, 200);
  expect(await stet(folder, "restore-backup", file)).toMatchObject({ status: 1, stdout: "" });
});

it("names the backups there are where another is asked for, and makes no desk for it", async () => {
  const folder = newFolder();
  const nowhere = await stet(folder, "restore-backup", "yesterday");
  expect(nowhere).toMatchObject({ status: 1, stdout: "" });
  expect(nowhere.stderr).toContain("no backup “yesterday”");
  expect(existsSync(path.join(folder, "desk"))).toBe(false);
  const made = JSON.parse((await stet(folder, "backup", "--json")).stdout);
  expect((await stet(folder, "restore-backup", "yesterday")).stderr).toContain(made.name);
});

it.skipIf(process.platform === "win32" || process.getuid?.() === 0)(
  "names a file that may not be read",
  async () => {
    const folder = newFolder();
    const file = written(folder, "secret.txt");
    chmodSync(file, 0);
    const { status, stderr } = await stet(folder, "import", file);
    expect(status).toBe(1);
    expect(stderr).toContain("may not be read by you");
  },
);

it("hands a draft over to another desk, and takes it back with what was done there", async () => {
  const [here, there] = [newFolder(), newFolder()];
  for (const folder of [here, there]) await deskIn(path.join(folder, "desk"));
  const bundle = path.join(newFolder(), "tide.stet");
  const json = async (folder: string, ...args: string[]) => {
    const { status, stdout, stderr } = await stet(folder, ...args, "--json");
    expect(status, stderr).toBe(0);
    return JSON.parse(stdout);
  };
  const { drafts } = await json(here, "import", written(here, "tide.txt"));
  const { id } = drafts[0];
  const handed = await json(here, "bundle", id, "--out", bundle);
  expect(handed).toEqual({
    file: bundle,
    draft: id,
    versions: 1,
    photos: 0,
    bytes: expect.any(Number),
    missing: [],
  });
  const bare = path.join(newFolder(), "bare.stet");
  expect(await json(here, "bundle", id, "--out", bare, "--clean")).toMatchObject({ versions: 0 });
  const opened = await json(there, "import", bundle);
  expect(opened.drafts).toMatchObject([{ id, file: bundle, bundle: { outcome: "new" } }]);
  const changed = written(there, "changed.txt", "Low water\n\nAll but the ferry.");
  await json(there, "import", changed, "--into", id);
  const locking = [
    "--passphrase-file",
    written(there, "passphrase", "lantern marsh ferry\r\nnot this line\n"),
  ];
  await json(there, "bundle", id, "--out", bundle, ...locking);

  const nowhere = await stet(here, "import", bundle, "--passphrase-file", "/nowhere");
  expect(nowhere.stderr).toContain("The passphrase file /nowhere cannot be read.");
  const closed = await stet(here, "import", bundle);
  expect(closed.status).toBe(1);
  expect(closed.stderr).toContain("“tide.stet” is locked with a passphrase.");
  const said = await stet(here, "import", bundle, ...locking);
  expect(said.stdout).toMatch(/merged: \d changes?, 2 versions, .* before is version \d/);
  expect((await json(here, "show", id)).article).toEqual((await json(there, "show", id)).article);
  const again = await json(here, "import", bundle, ...locking);
  expect(again.drafts[0].bundle.outcome).toBe("unchanged");
});

it("understands what a bundle needs before it looks for a desk", async () => {
  const folder = newFolder();
  for (const args of [
    ["bundle"],
    ["bundle", "x"],
    ["bundle", "x", "--out", "x.zip"],
    ["import", "x.stet", "--into", "x"],
  ]) {
    expect((await stet(folder, ...args)).status, args.join(" ")).toBe(2);
  }
  expect(existsSync(path.join(folder, "desk"))).toBe(false);
});
