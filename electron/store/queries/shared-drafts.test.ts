import { join } from "node:path";
import { expect, test } from "vitest";
import type { DraftId, PersonId } from "../../../shared/contract/ids.ts";
import type { ListedThere } from "../../../shared/newsroom/wire.ts";
import { searchTerms } from "../../../shared/text/search-query.ts";
import { openStore } from "../open-store.ts";
import { addListed } from "../testing/listed-drafts.ts";
import { afterwards, newFolder } from "../testing/new-folder.ts";
import { rowOf } from "./derived.ts";
import { deviceKey } from "./devices.ts";
import { allDrafts } from "./drafts.ts";
import { listRows } from "./list.ts";
import { putThere } from "./listed-there.ts";
import { changeNewsroom, forgetNewsroom, newsroomOf, putNewsroom } from "./newsroom.ts";
import { countShared, markHere, putRefused, putStored, waitingDrafts } from "./shared-drafts.ts";

const AT = "2026-03-01T08:00:00.000Z";

function deskWithDrafts() {
  const store = openStore(join(newFolder(), "desk.sqlite"), { readonly: false });
  afterwards(() => store.close());
  deviceKey(store, "here", AT);
  const keys = ["a", "b"].map((id) => addListed(store, id, AT, { texts: { headline: id } }));
  return { store, a: keys[0] as number, b: keys[1] as number };
}

const member = {
  id: "0199aaaa-0000-7000-8000-000000000009" as PersonId,
  name: "Ines Aldor",
  initials: "IA",
  role: "editor" as const,
};
const newsroom = {
  address: "https://desk.example",
  id: "n",
  name: "Quay News",
  member,
  renewal: "r".repeat(20),
  signedOut: null,
  keepsAll: false,
};

const there = (id: string, headline: string): ListedThere => ({
  id: id as DraftId,
  status: "filed",
  headline,
  slug: "quay-fog",
  section: "Harbour",
  words: 300,
  createdAt: "2026-02-01T10:00:00+02:00",
  updatedAt: "2026-04-01T10:00:00+02:00",
  person: "Omar",
  photos: [],
  versions: 1,
  revision: "7",
});

const stepsIn = ({ store }: ReturnType<typeof deskWithDrafts>) =>
  Object.fromEntries(listRows(store, { terms: [] }).map(({ id, step }) => [id, step]));

test("a desk that is alone tells no steps; one that joined says how far each draft is", () => {
  const desk = deskWithDrafts();
  const { store, a, b } = desk;
  expect(stepsIn(desk)).toEqual({ a: null, b: null });
  putNewsroom(store, newsroom, AT);
  expect(newsroomOf(store)).toMatchObject({ member, offlineSince: AT, cursor: null });
  expect(stepsIn(desk)).toEqual({ a: { kind: "here" }, b: { kind: "here" } });
  putStored(store, a, { seq: 1, since: AT, revision: "1" });
  putStored(store, b, { seq: 1, since: AT, revision: "1" });
  expect(stepsIn(desk)).toEqual({
    a: { kind: "inStep", since: AT },
    b: { kind: "offline", since: AT },
  });
  changeNewsroom(store, { offlineSince: null });
  putRefused(store, a, "You may not.");
  expect(stepsIn(desk)).toEqual({
    a: { kind: "refused", sentence: "You may not." },
    b: { kind: "syncing" },
  });
  expect(waitingDrafts(store)).toEqual([{ id: "b", seq: 2, isShared: true }]);
  // A later answer of the server never goes back behind an earlier one.
  putStored(store, b, { seq: 2, since: AT, revision: "3" });
  putStored(store, b, { seq: 1, since: AT, revision: "2" });
  expect(waitingDrafts(store)).toEqual([]);
});

test("what is on the server only is listed, found and sorted like the rest, and goes with the newsroom", () => {
  const desk = deskWithDrafts();
  const { store } = desk;
  putNewsroom(store, newsroom, AT);
  expect(putThere(store, there("c", "Fog over the quay"))).toBe(true);
  expect(putThere(store, there("a", "Not taken"))).toBe(false);
  const [first] = listRows(store, { terms: [] });
  expect(first).toMatchObject({
    ...{ id: "c", headline: "Fog over the quay", status: "filed", words: 300, person: "Omar" },
    ...{ updatedAt: "2026-04-01T08:00:00.000Z", step: { kind: "there" } },
  });
  const found = listRows(store, { terms: searchTerms("fog") });
  expect(found.map(({ id }) => id)).toEqual(["c"]);
  expect(allDrafts(store).map(({ id }) => id)).toEqual(["a", "b"]);
  expect(countShared(store)).toEqual({ all: 3, refused: 0, there: 1 });
  putThere(store, there("c", "Fog lifts"));
  expect(rowOf(store, first?.key as number)).toMatchObject({ headline: "Fog lifts" });

  forgetNewsroom(store);
  expect(newsroomOf(store)).toBeNull();
  expect(stepsIn(desk)).toEqual({ a: null, b: null });
  expect(store.all("PRAGMA foreign_key_check")).toEqual([]);
});

test("a draft that was fetched stays when the newsroom goes", () => {
  const { store } = deskWithDrafts();
  putNewsroom(store, newsroom, AT);
  putThere(store, there("c", "Fog"));
  const key = listRows(store, { terms: [] })[0]?.key as number;
  markHere(store, key);
  forgetNewsroom(store);
  expect(rowOf(store, key)).toMatchObject({ id: "c", step: null });
});
