import { expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../../shared/settings/default-settings.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import { deskIn, next } from "../testing/desk-for-tests.ts";

test("a new desk has every setting as it comes", async () => {
  const { client } = await deskIn(newFolder());
  expect(await client.settings.read()).toEqual(DEFAULT_SETTINGS);
});

test("a change leaves the others alone, is told to every window, and stays", async () => {
  const folder = newFolder();
  const desk = await deskIn(folder);
  await desk.client.settings.change({ textSize: 125 });
  const events = await desk.client.desk.events();
  const settings = await desk.client.settings.change({ theme: "dark" });
  expect(settings).toEqual({ ...DEFAULT_SETTINGS, theme: "dark", textSize: 125 });
  expect(await next(events)).toEqual({ kind: "settings", settings });
  await desk.close();
  const { client, look } = await deskIn(folder);
  expect(await client.settings.read()).toEqual(settings);
  expect(await look()).toEqual({ theme: "dark", textSize: 125, interfaceLanguage: "en" });
});

test("what is no setting is refused, and nothing of that change is kept", async () => {
  const { client } = await deskIn(newFolder());
  const wrong = { theme: "dark", textSize: 400 } as unknown as { theme: "dark" };
  await expect(client.settings.change(wrong)).rejects.toMatchObject({ code: "BAD_INPUT" });
  expect(await client.settings.read()).toEqual(DEFAULT_SETTINGS);
});

test("a new draft is in the language that is set; one that was made before stays as it is", async () => {
  const { client } = await deskIn(newFolder());
  const before = await client.drafts.create();
  await client.settings.change({ language: "ar" });
  const after = await client.drafts.create();
  expect((await client.drafts.show({ id: before.id })).article.language).toBeNull();
  expect((await client.drafts.show({ id: after.id })).article.language).toBe("ar");
});

test("as many backups stay as are set, from the next one on", async () => {
  const { client } = await deskIn(newFolder());
  for (let made = 0; made < 5; made++) await client.backups.make();
  await client.settings.change({ backupsKept: 3 });
  expect(await client.backups.list()).toHaveLength(5);
  await client.backups.make();
  expect(await client.backups.list()).toHaveLength(3);
});
