import { expect, test } from "vitest";
import { metaOf } from "../../../shared/article/ydoc/roots.ts";
import { newsroom, sharedDraft, stepOf } from "../../newsroom/testing/joined-desk.ts";
import { heldOpen, windowOn } from "../testing/desk-for-tests.ts";

test("a draft that is refused while it is open is told of once, not again and again", async () => {
  const server = await newsroom();
  const { other: omar, id } = await sharedDraft(server, "Fog.", "Omar", "reader");
  await heldOpen(omar.client, id);
  const window = await windowOn(omar.client, id);
  await window.write((doc) => metaOf(doc).set("slug", "fog"));
  await expect.poll(() => stepOf(omar, id), { timeout: 20_000 }).toMatchObject({ kind: "refused" });
  let told = 0;
  const events = await omar.client.desk.events();
  void (async () => {
    for await (const event of events) if (event.kind === "drafts") told += 1;
  })();
  await new Promise((resolve) => setTimeout(resolve, 4_000));
  expect(told).toBeLessThan(5);
}, 90_000);
