import { expect, test } from "vitest";
import { metaOf } from "../../../shared/article/ydoc/roots.ts";
import { startNewsroom } from "../../newsroom/start-newsroom.ts";
import { joinedDesk, stepOf, untilInStep, untilState } from "../../newsroom/testing/joined-desk.ts";
import { afterwards, newFolder } from "../../store/testing/new-folder.ts";
import { windowOn } from "../testing/desk-for-tests.ts";

async function newsroom(desk = newFolder(), port = 0) {
  const server = await startNewsroom({ desk, port, name: "Quay News" });
  let stopped: Promise<void> | null = null;
  const stop = () => {
    stopped ??= server.stop();
    return stopped;
  };
  afterwards(stop);
  return { ...server, stop };
}

const slugOf = async (desk: Awaited<ReturnType<typeof joinedDesk>>, id: string) =>
  (await desk.client.drafts.show({ id: id as never })).article.slug;

test("what one desk writes is listed on another, fetched when it is opened, and written on by both", async () => {
  const server = await newsroom();
  const ines = await joinedDesk(server, "Ines");
  const { id } = await ines.client.drafts.create();
  const atInes = await windowOn(ines.client, id);
  await atInes.write((doc) => metaOf(doc).set("slug", "fog"));
  await untilInStep(ines, 1);
  expect(await stepOf(ines, id)).toMatchObject({ kind: "inStep" });

  const omar = await joinedDesk(server, "Omar");
  await untilState(omar, ({ drafts }) => drafts.there === 1);
  const [row] = await omar.client.drafts.list({});
  expect(row).toMatchObject({ id, slug: "fog", person: "Ines", step: { kind: "there" } });
  await expect(omar.client.drafts.open({ id })).rejects.toMatchObject({ code: "NOT_HERE" });
  await omar.client.newsroom.fetch({ id });
  expect(await slugOf(omar, id)).toBe("fog");

  const atOmar = await windowOn(omar.client, id);
  await atOmar.write((doc) => metaOf(doc).set("kicker", "Weather"));
  await expect
    .poll(async () => (await ines.client.drafts.show({ id })).article.kicker)
    .toBe("Weather");
  await untilInStep(ines, 1);
  await untilInStep(omar, 1);
  // Each change has who made it, on both.
  for (const desk of [ines, omar]) {
    const people = (await desk.client.desk.people()).map(({ name }) => name);
    expect(people).toEqual(["Ines", "Omar"]);
  }
}, 60_000);
