import { expect, it } from "vitest";
import * as Y from "yjs";
import { logOverride, readLog } from "./desk-log.ts";
import { seedDoc } from "./document.ts";
import { writeStatus } from "./fields.ts";
import { metaOf } from "./roots.ts";

const override = (at: string) => ({
  at,
  person: "Mara Lind",
  format: "HTML page",
  until: "2026-11-27T18:00:00Z",
  reason: null,
});
const filed = (at: string) =>
  ({ from: "draft", to: "filed", at, person: "Mara Lind", message: null }) as const;

it("tells statuses and overrides in the order of their times", () => {
  const doc = seedDoc();
  logOverride(doc, override("2026-11-26T09:00:00Z"));
  writeStatus(doc, filed("2026-11-26T08:00:00Z"));
  expect(readLog(doc).map(({ kind }) => kind)).toEqual(["status", "override"]);
});

it("takes an override into a draft from before there were any", () => {
  const doc = seedDoc();
  metaOf(doc).delete("overrides");
  expect(readLog(doc)).toEqual([]);
  logOverride(doc, override("2026-11-26T09:00:00Z"));
  expect(readLog(doc)).toHaveLength(1);
});

it("keeps what two people logged at the same time", () => {
  const [mine, theirs] = [seedDoc(), new Y.Doc()];
  Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine));
  logOverride(mine, override("2026-11-26T09:00:00Z"));
  logOverride(theirs, override("2026-11-26T09:00:01Z"));
  Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs));
  expect(readLog(mine)).toHaveLength(2);
});
