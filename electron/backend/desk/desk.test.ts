import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { newFolder } from "../../store/testing/new-folder.ts";
import { deskIn, next } from "../testing/desk-for-tests.ts";

test("it is a new desk with an id and nobody, until somebody says their name", async () => {
  const folder = newFolder();
  const { client } = await deskIn(folder);
  const before = await client.desk.info();
  expect(before).toMatchObject({ folder, person: null, lastDraft: null, picksFolders: false });
  const events = await client.desk.events();
  const person = await client.desk.introduce({ name: "Ines Aldor", initials: "IA" });
  expect(await next(events)).toEqual({ kind: "person", person });
  expect(await client.desk.info()).toMatchObject({ id: before.id, person });
});

test("it lays one made-up article on a new desk, and no second one", async () => {
  const { client } = await deskIn(newFolder());
  const first = await client.desk.introduce({ name: "Ines Aldor", initials: "IA" });
  const [row, ...others] = await client.drafts.list({});
  expect(others).toEqual([]);
  expect(row).toMatchObject({ slug: "harbour-cranes", person: "Ines Aldor" });
  const second = await client.desk.introduce({ name: "Ines Aldor-Osk", initials: "IO" });
  expect(second.id).toBe(first.id);
  expect(await client.drafts.list({})).toMatchObject([{ person: "Ines Aldor-Osk" }]);
});

test("it lays nothing on a desk that has drafts already", async () => {
  const { client } = await deskIn(newFolder());
  const { id } = await client.drafts.create();
  await client.desk.introduce({ name: "Ines Aldor", initials: "IA" });
  expect(await client.drafts.list({})).toMatchObject([{ id }]);
});

test("it knows its person and its id after a restart", async () => {
  const folder = newFolder();
  const desk = await deskIn(folder);
  await desk.client.desk.introduce({ name: "Ines Aldor", initials: "IA" });
  const info = await desk.client.desk.info();
  await desk.close();
  const { client } = await deskIn(folder);
  expect(await client.desk.info()).toMatchObject({ id: info.id, person: info.person });
});

test("a call that comes while it closes is told so, and is no failure of the desk", async () => {
  const { client, close } = await deskIn(newFolder());
  await client.desk.introduce({ name: "Ines Aldor", initials: "IA" });
  const closing = close();
  // Whatever the order, each call is either answered or told; none is an unforeseen failure.
  while (true) {
    const answer = await client.drafts.list({}).catch((problem: unknown) => problem);
    if (answer instanceof Error) {
      expect(answer).toMatchObject({ code: "CANCELLED" });
      break;
    }
  }
  await closing;
  await expect(client.drafts.create()).rejects.toMatchObject({ code: "CANCELLED" });
});

test("somebody else writes here, and each change carries who wrote it", async () => {
  const { client } = await deskIn(newFolder());
  const ines = await client.desk.introduce({ name: "Ines Aldor", initials: "IA" });
  const first = await client.drafts.create();
  const events = await client.desk.events();
  const bo = await client.desk.writeAs({ name: "Bo Ekman", initials: "BE" });
  expect(await next(events)).toEqual({ kind: "person", person: bo });
  const second = await client.drafts.create();
  const unset = { role: null, colour: null };
  expect(await client.desk.people()).toEqual([
    { ...bo, ...unset },
    { ...ines, ...unset },
  ]);
  await client.desk.introduce({ name: "Bo Ekman", initials: "BE", role: "Copy editor" });
  await client.desk.introduce({ name: "Bo Ekman", initials: "BE", colour: "teal" });
  const [profile] = await client.desk.people();
  expect(profile).toMatchObject({ role: "Copy editor", colour: "teal" });
  expect((await client.desk.info()).person).toEqual(bo);
  await client.desk.writeAs({ id: ines.id });
  const third = await client.drafts.create();
  const rows = await client.drafts.list({});
  const writer = (id: string) => rows.find((row) => row.id === id)?.person;
  expect([first, second, third].map(({ id }) => writer(id))).toEqual([
    "Ines Aldor",
    "Bo Ekman",
    "Ines Aldor",
  ]);
});

test("nobody unknown writes here, and a new name is one more person, never another's", async () => {
  const { client } = await deskIn(newFolder());
  const ines = await client.desk.introduce({ name: "Ines Aldor", initials: "IA" });
  const nobody = "0198f000-0000-7000-8000-000000000000" as typeof ines.id;
  await expect(client.desk.writeAs({ id: nobody })).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect((await client.desk.info()).person).toEqual(ines);
  const namesake = await client.desk.writeAs({ name: "Ines Aldor", initials: "IA" });
  expect(namesake.id).not.toBe(ines.id);
  expect(await client.desk.people()).toHaveLength(2);
});

test("an empty desk can be begun with", async () => {
  const { client } = await deskIn(newFolder());
  await client.desk.introduce({ name: "Ines Aldor", initials: "IA", sample: false });
  expect(await client.drafts.list({})).toEqual([]);
});

test("a desk that nobody has written on lies elsewhere: there, or inside what holds other things", async () => {
  const moved: string[] = [];
  const ports = { moveTo: (folder: string) => void moved.push(folder) };
  const { client } = await deskIn(newFolder(), undefined, ports);
  expect((await client.desk.info()).canMove).toBe(true);
  const empty = newFolder();
  const full = newFolder();
  writeFileSync(join(full, "letters.txt"), "mine");
  await client.desk.moveTo({ folder: empty });
  await client.desk.moveTo({ folder: full });
  await client.desk.moveTo({ folder: join(full, "Stet") });
  await vi.waitFor(() => expect(moved).toEqual([empty, join(full, "Stet"), join(full, "Stet")]));
  await expect(client.desk.moveTo({ folder: "desk" })).rejects.toMatchObject({
    code: "BAD_FOLDER",
  });
  const nowhere = join(full, "no", "such");
  await expect(client.desk.moveTo({ folder: nowhere })).rejects.toMatchObject({
    code: "BAD_FOLDER",
  });
});

test("a desk in use, or one whose folder was named at the start, stays where it is", async () => {
  const moved: string[] = [];
  const ports = { moveTo: (folder: string) => void moved.push(folder) };
  const used = await deskIn(newFolder(), undefined, ports);
  await used.client.desk.introduce({ name: "Ines Aldor", initials: "IA" });
  const named = await deskIn(newFolder());
  for (const { client } of [used, named]) {
    expect((await client.desk.info()).canMove).toBe(false);
    await expect(client.desk.moveTo({ folder: newFolder() })).rejects.toMatchObject({
      code: "BAD_INPUT",
    });
  }
  expect(moved).toEqual([]);
});
