import { mkdir, readdir, readFile, truncate, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { newDraft, saved, writeBody } from "../deeds/write.ts";
import { expect, test } from "../desk-test.ts";
import { stet, stetJson } from "../hosts/shell.ts";

const NIGHT_BUSES = fileURLToPath(new URL("../fixtures/night-buses.txt", import.meta.url));

interface Imported {
  drafts: { id: string; file: string; audit: { kind: string; count: number }[] }[];
  failed: { file: string; error: string }[];
}

test("a desk is worked from a shell alone", async ({ folder, out }) => {
  const imported = await stetJson<Imported>(folder, "import", NIGHT_BUSES);
  const id = imported.drafts[0]?.id ?? "";
  expect(imported.failed).toEqual([]);

  const { drafts } = await stetJson<{ drafts: Record<string, unknown>[] }>(folder, "list");
  expect(drafts).toMatchObject([{ id, status: "draft", slug: null }]);

  const prefix = id.slice(0, -4);
  const shown = await stetJson<{ words: number }>(folder, "show", prefix);
  expect(shown.words).toBe(drafts[0]?.words);

  const { versions } = await stetJson<{ versions: { number: number; kind: string }[] }>(
    folder,
    "versions",
    id,
  );
  expect(versions).toMatchObject([{ number: 1, kind: "imported" }]);

  const restored = await stetJson<Record<string, unknown>>(folder, "restore", id, "1");
  expect(Object.keys(restored).sort()).toEqual(["id", "version"]);

  const { files } = await stetJson<{ files: string[] }>(
    folder,
    ...["export", id, "--format", "markdown", "--out", out],
  );
  expect(files.length).toBeGreaterThan(0);
  expect(files.every((file) => path.isAbsolute(file))).toBe(true);
  expect(await readFile(files[0] ?? "", "utf8")).toContain("Night buses return");

  expect(await stetJson(folder, "verify")).toEqual({ ok: true, problems: [] });
});

test("an exported article comes back equal", { tag: "@long" }, async ({ folder, out }) => {
  const { drafts } = await stetJson<Imported>(folder, "import", NIGHT_BUSES);
  const exported = await stetJson<{ files: string[] }>(
    folder,
    ...["export", drafts[0]?.id ?? "", "--format", "markdown", "--out", out],
  );
  const markdown = exported.files.find((file) => file.endsWith(".md")) ?? "";
  const again = await stetJson<Imported>(folder, "import", markdown);
  const article = async (id = "") => {
    const shown = await stetJson<{ article: object }>(folder, "show", id);
    return JSON.parse(JSON.stringify(shown.article, (key, value) => (key === "id" ? null : value)));
  };
  expect(await article(again.drafts[0]?.id)).toEqual(await article(drafts[0]?.id));
});

test("the shell works on the desk that the app has open", async ({ desk, folder }) => {
  await newDraft(desk, "Open in the app");
  await writeBody(desk, "Typed here.");
  await saved(desk);
  await stetJson(folder, "import", NIGHT_BUSES);
  await expect(desk.draft("Night buses return")).toBeVisible();
  const { drafts } = await stetJson<{ drafts: { id: string; headline: string }[] }>(folder, "list");
  const open = drafts.find(({ headline }) => headline === "Open in the app")?.id ?? "";
  await stetJson(folder, "import", NIGHT_BUSES, "--into", open);
  await expect(desk.headline).toContainText("Night buses return");
  await stetJson(folder, "restore", open, "1");
  await expect(desk.headline).toHaveText("Open in the app");
});

test("wrong usage ends with 2 and says how it is meant", async ({ folder }) => {
  for (const args of [["fly"], ["show"], ["export", "x"], ["list", "--wings"]]) {
    const { status, stderr } = await stet(folder, ...args);
    expect(status, args.join(" ")).toBe(2);
    expect(stderr).toContain("stet");
  }
});

test("bad files end with 1 and a sentence, and the good ones come in", async ({ folder }) => {
  const file = (name: string) => path.join(folder, name);
  await writeFile(file("empty.txt"), "");
  await writeFile(file("binary.txt"), Buffer.from([0x4d, 0x5a, 0, 0, 1, 0]));
  await writeFile(file("huge.txt"), "");
  await truncate(file("huge.txt"), 200 * 1024 * 1024);
  await writeFile(file("latin.txt"), Buffer.from("Caf\xe9 closes\n\nAfter forty years.", "latin1"));
  const args = ["empty.txt", "binary.txt", "huge.txt", "missing.txt", "latin.txt"].map(file);
  const { status, stdout, stderr } = await stet(folder, "import", ...args, "--json");
  expect(status).toBe(1);
  const result = JSON.parse(stdout) as Imported;
  expect(result.failed.map(({ file: name }) => path.basename(name)).sort()).toEqual([
    "binary.txt",
    "empty.txt",
    "huge.txt",
    "missing.txt",
  ]);
  for (const { error } of result.failed) expect(error).toMatch(/^[A-Z“].*[.!]$/s);
  expect(result.drafts).toHaveLength(1);
  expect(stderr).not.toContain("    at ");
});

test("an unknown id ends with 1, an ambiguous one lists the candidates", async ({ folder }) => {
  await stetJson(folder, "import", NIGHT_BUSES);
  await stetJson(folder, "import", NIGHT_BUSES);
  expect((await stet(folder, "show", "ffffffff")).status).toBe(1);
  const { drafts } = await stetJson<{ drafts: { id: string }[] }>(folder, "list");
  const { status, stderr } = await stet(folder, "show", "0");
  expect(status).toBe(1);
  for (const { id } of drafts) expect(stderr).toContain(id);
});

test("a desk that is no desk is refused in a sentence", async ({ folder }) => {
  const broken = path.join(folder, "broken");
  await mkdir(broken);
  await stetJson(broken, "import", NIGHT_BUSES);
  const database = (await readdir(broken)).find((name) => /\.(db|sqlite3?)$/.test(name)) ?? "";
  expect(database).not.toBe("");
  await writeFile(path.join(broken, database), "This is no database.".repeat(500));
  const { status, stderr } = await stet(broken, "list");
  expect(status).toBe(1);
  expect(stderr).not.toContain("    at ");

  await writeFile(path.join(folder, "file"), "x");
  expect((await stet(path.join(folder, "file"), "list")).status).toBe(1);
});
