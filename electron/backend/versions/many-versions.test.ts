import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { replaceArticle } from "../../../shared/article/ydoc/replace.ts";
import type { VersionId } from "../../../shared/contract/ids.ts";
import { article, p } from "../../../shared/testing/build.ts";
import { openStore } from "../../store/open-store.ts";
import { afterwards, newFolder } from "../../store/testing/new-folder.ts";
import { planned } from "../../store/testing/plans.ts";
import { verifyReads } from "../desk/verify.ts";
import { openDrafts } from "../drafts/open-drafts.ts";
import { deskIn, windowOn } from "../testing/desk-for-tests.ts";
import type { ReadingDesk, WritingDesk } from "../threads/thread-desk.ts";
import { createChronicles } from "./history/chronicles.ts";
import { keepVersion } from "./keep-version.ts";
import { versionReads } from "./reads.ts";
import { thinVersions } from "./thin-versions.ts";

vi.setConfig({ testTimeout: 60_000 });

const MORNING = Date.parse("2026-03-02T08:00:00Z");
const LATER = "2026-05-02T08:00:00.000Z";

/** A closed desk with a draft, opened by this test alone. */
async function written() {
  const folder = newFolder();
  const { client, close } = await deskIn(folder, { now: new Date(MORNING) });
  const { id } = await client.drafts.create();
  const window = await windowOn(client, id);
  await window.write((doc) => replaceArticle(doc, article([p("Fog over the quay.", "a")])));
  await close();
  const store = planned(openStore(join(folder, "desk.sqlite"), { readonly: false }));
  afterwards(() => store.close());
  const desk = { folder, store, drafts: openDrafts(store), chronicles: createChronicles(store) };
  return { id, store, reading: desk satisfies ReadingDesk, writing: writingOf(desk) };
}

function writingOf(desk: Omit<WritingDesk, "device" | "tell">): WritingDesk {
  return { ...desk, device: 1, tell: () => undefined };
}

const keep = (desk: WritingDesk, draft: Parameters<typeof keepVersion>[1], minute: number) =>
  keepVersion(desk, draft, {
    kind: "automatic",
    name: null,
    note: null,
    author: null,
    at: new Date(MORNING + minute * 60_000).toISOString(),
  });

test("what is asked of one draft's versions goes through no table, however many the desk has", async () => {
  const { id, store, reading, writing } = await written();
  for (const minute of [11, 22, 33]) keep(writing, id, minute);
  versionReads["versions.list"](reading, { draft: id });
  versionReads["versions.packIfDue"](reading, { draft: id, at: LATER });
  expect(versionReads["versions.toThin"](reading, { drafts: [id], at: LATER })).toEqual([id]);
  thinVersions(writing, id, LATER);
  verifyReads["verify.versions"](reading, { from: "0" as VersionId, until: null });
  expect(store.scans()).toEqual([]);
});

test("a check reads each version once, also those that came while it was under way", async () => {
  const { id, reading, writing, store } = await written();
  for (let minute = 0; minute < 250; minute += 1) keep(writing, id, minute);
  const { versions } = verifyReads["verify.pieces"](reading);
  expect(versions).toHaveLength(3);
  const late = keep(writing, id, 251);
  store.run("UPDATE contents SET bytes = x'00'");
  const faults = versions.flatMap((span) => verifyReads["verify.versions"](reading, span));
  expect(new Set(faults).size).toBe(faults.length);
  expect(faults).toHaveLength(251);
  expect(faults.at(-1)).toContain(`version ${late.number} is damaged`);
});
