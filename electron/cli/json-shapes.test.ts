import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { z } from "zod";
import { layOut } from "../../shared/article/ydoc/body-layout.ts";
import { anchorBlock, type CommentAnchor } from "../../shared/article/ydoc/comment-anchor.ts";
import { addComment } from "../../shared/article/ydoc/comments.ts";
import type { DraftId } from "../../shared/contract/ids.ts";
import type { DeskClient } from "../../shared/contract/index.ts";
import { type CommandName, type ShellOutput, shellOutputs } from "../../shared/contract/shell.ts";
import { deskIn, windowOn } from "../backend/testing/desk-for-tests.ts";
import { fileOf, jpeg } from "../backend/testing/pictures.ts";
import { WrittenDesk } from "../backend/testing/written-desk.ts";
import { startNewsroom } from "../newsroom/start-newsroom.ts";
import { scriptOf } from "../ports/testing/script-of.ts";
import { newFolder } from "./testing/new-folder.ts";

/** Each command is a process of its own, seconds on a busy machine. */
const SLOW = 240_000;

const STET = fileURLToPath(scriptOf("cli/index"));

const HELD = `---
stet: 1
slug: held
embargoUntil: '2999-01-01T09:00:00Z'
---

# Low water at six

The quay was [dry](https://stet.example/tide).

- Two boats
`;

/** Runs `stet` as a process of its own. */
async function run(desk: string, args: readonly string[]) {
  const child = spawn(process.execPath, [STET, ...args, "--desk", desk], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [stdout, stderr] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  return { status: child.exitCode, stdout, stderr };
}

/** Runs commands with `--json` and holds what they print against the contract. */
function shellIn(desk: string) {
  const ran = new Set<CommandName>();
  const json = async <Name extends CommandName>(
    [name, ...args]: readonly [Name, ...string[]],
    expected = 0,
  ): Promise<ShellOutput[Name]> => {
    const { status, stdout, stderr } = await run(desk, [name, ...args, "--json"]);
    expect(status, stderr).toBe(expected);
    const printed: unknown = JSON.parse(stdout);
    const understood = shellOutputs[name].parse(printed);
    // A key that the schema does not know is left out by it.
    expect(printed, name).toStrictEqual(understood);
    ran.add(name);
    return understood as ShellOutput[Name];
  };
  return { json, ran };
}

it("prints one JSON value of the contract's shape with every command", {
  timeout: SLOW,
}, async () => {
  const folder = newFolder();
  const desk = path.join(folder, "desk");
  const app = await deskIn(desk);
  const { json, ran } = shellIn(desk);
  const at = (name: string) => path.join(folder, name);
  writeFileSync(at("held.md"), HELD);
  writeFileSync(at("next.txt"), "High water\n\nThe quay was wet. TK");

  const { drafts } = await json(["import", at("held.md"), at("nowhere.txt")], 1);
  expect(drafts).toMatchObject([{ file: at("held.md"), bundle: null, before: null }]);
  const id = drafts[0]?.id ?? "";
  await json(["list"]);
  expect((await json(["find", "quay"])).drafts).toHaveLength(1);
  expect((await json(["show", "held"])).article).toMatchObject({ dek: null, plannedLength: null });
  await json(["status", "held", "filed", "--message", "Read twice"]);
  const embargo = ["--override-embargo", "Agreed with the desk"];
  await json(["export", id, "--format", "html", "--out", at("out"), ...embargo]);
  expect((await json(["profiles"])).profiles.map(({ name }) => name)).toContain("wire");
  expect((await json(["log", id])).log.map(({ kind }) => kind)).toEqual(["status", "override"]);
  expect(await json(["comments", id])).toEqual({ comments: [] });
  expect(await json(["list", "--open", "queries"])).toEqual({ drafts: [] });
  await askIn(app.client, id as DraftId);
  const asked = () => json(["list", "--open", "queries"]);
  await expect.poll(asked).toMatchObject({ drafts: [{ id }] });
  expect((await json(["history", id])).sessions).toHaveLength(1);
  const { hash } = await app.client.photos.add({ file: fileOf(await jpeg(), "crane.jpg") });
  expect((await json(["photos"])).photos).toMatchObject([{ hash, uses: [], killed: null }]);
  const killed = await json(["photos", "kill", hash.slice(0, 8), "--reason", "Staged"]);
  expect(killed).toMatchObject({ photos: [{ killed: { reason: "Staged" } }], drafts: [] });
  await json(["import", at("next.txt"), "--into", id]);
  expect((await json(["versions", id])).versions.length).toBeGreaterThan(1);
  expect((await json(["compare", id, "1"])).changes).not.toEqual([]);
  expect((await json(["check", id], 1)).findings).not.toEqual([]);
  await json(["restore", id, "1"]);
  await json(["bundle", id, "--out", at("held.stet")]);
  expect((await json(["import", at("held.stet")])).drafts[0]?.bundle?.outcome).toBe("unchanged");
  expect(await json(["recover", id])).toMatchObject({ damaged: 0, words: [] });
  await json(["verify"]);
  expect(await json(["verify", "--rebuild"])).toMatchObject({ ok: true, rebuilt: 1 });
  expect((await json(["stats", id])).article).toMatchObject({ statistics: { photos: 0 } });
  expect((await json(["stats"])).desk?.drafts).toBeGreaterThan(0);
  const { template } = await json(["new", "--template", "obit"]);
  expect((await json(["templates"])).templates.map(({ name }) => name)).toContain(template);
  const { name } = await json(["backup"]);
  await app.close();
  await json(["restore-backup", name ?? ""]);
  expect(await json(["salvage"])).toMatchObject({ damaged: [], recovered: [], drafts: 2 });
  writeFileSync(at("key.txt"), "north quay\n");
  const { plainBackups } = await json(["seal", "--passphrase-file", at("key.txt")]);
  expect(plainBackups.map((place) => path.basename(place))).toContain(name);
  await json(["unseal", "--passphrase-file", at("key.txt")]);
  const server = await startNewsroom({ desk: at("newsroom"), name: "Quay News" });
  onTestFinished(server.stop);
  const coming = ["--invitation", await server.invite("editor"), "--name", "Ines Aldor"];
  expect(await json(["join", server.url, ...coming])).toMatchObject({ member: { role: "editor" } });
  const synced = await json(["sync"]);
  const { all, inStep, waiting } = synced.drafts;
  expect([inStep, waiting, synced.refused]).toEqual([all, 0, []]);
  expect(await json(["leave"])).toEqual({ left: "Quay News" });
  expect([...ran].sort()).toEqual(Object.keys(shellOutputs).sort());
});

it("says of a desk with unreadable pages what was recovered, what is lost and where the old one lies", {
  timeout: SLOW,
}, async () => {
  const desk = new WrittenDesk();
  desk.writes(0, 120);
  desk.close();
  const [early, middle] = [desk.leavesWith("w40w")[0], desk.leavesWith("w80w")[0]];
  desk.ruinPages(early as number, middle as number);
  const { json } = shellIn(desk.folder);
  const { damaged, recovered, lost, kept, ...rest } = await json(["salvage"], 1);
  expect(damaged).toEqual(["journal"]);
  expect(recovered.map(({ id }) => id).sort()).toEqual([...desk.ids].sort());
  expect(lost.changes).toBeGreaterThan(0);
  expect(rest).toMatchObject({ drafts: 2, fromBackups: 0, unrecovered: [] });
  expect(existsSync(path.join(kept, "desk.sqlite"))).toBe(true);
  expect(await json(["verify"])).toMatchObject({ ok: true });
});

it("leaves nothing out that is unset, but for what was not asked for and a lock or a stop that is not there", () => {
  const missing = Object.entries(shellOutputs).flatMap(([name, schema]) =>
    optionalKeys(z.toJSONSchema(schema), name),
  );
  expect(missing.sort()).toEqual([
    "import.failed[].locked",
    "import.failed[].notReached",
    "verify.rebuilt",
  ]);
});

/** Puts a query to the reporter on the headline. */
async function askIn(client: DeskClient, draft: DraftId): Promise<void> {
  const { write } = await windowOn(client, draft);
  await write((doc) => {
    const anchor = anchorBlock(layOut(doc), "headline") as CommentAnchor;
    const author = { id: "ines", name: "Ines Aldor" };
    const said = { id: "q", author, at: "2026-11-29T18:00:00.000Z", text: "Who says so?" };
    addComment(doc, { ...said, mentions: [], kind: "query", anchor });
  });
}

/** Blocks are the editor's own form, behind a reference that is not followed. */
function optionalKeys(schema: z.core.JSONSchema._JSONSchema | undefined, at: string): string[] {
  if (typeof schema !== "object") return [];
  const { properties = {}, required = [], items, anyOf = [], oneOf = [] } = schema;
  return [
    ...Object.entries(properties).flatMap(([key, value]) => [
      ...(required.includes(key) ? [] : [`${at}.${key}`]),
      ...optionalKeys(value, `${at}.${key}`),
    ]),
    ...[items ?? []].flat().flatMap((item) => optionalKeys(item, `${at}[]`)),
    ...[...anyOf, ...oneOf].flatMap((one) => optionalKeys(one, at)),
  ];
}
