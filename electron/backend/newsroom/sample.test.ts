import { expect, test } from "vitest";
import { metaOf } from "../../../shared/article/ydoc/roots.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import {
  deskOf,
  draftWith,
  newsroom,
  stepOf,
  textOf,
  untilState,
} from "../../newsroom/testing/joined-desk.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import { heldOpen, windowOn } from "../testing/desk-for-tests.ts";

/** Several real desks and a server take their time. */
const LONG_MS = 90_000;

test(
  "the sample article of each desk stays on it, open or kept as a version, until somebody writes in it",
  async () => {
    const server = await newsroom();
    const [ines, omar] = [
      await deskOf("Ines", newFolder(), true),
      await deskOf("Omar", newFolder(), true),
    ];
    const [own] = await ines.client.drafts.list({});
    const sample = own?.id as DraftId;
    await heldOpen(ines.client, sample);
    for (const { client } of [ines, omar]) {
      const invitation = await server.invite("editor");
      await client.newsroom.join({ address: server.url, invitation });
      await untilState({ client }, ({ link }) => link.kind === "online");
    }
    await ines.client.versions.save({ draft: sample, name: "As it came", note: null });
    await ines.client.newsroom.retry({ id: sample });
    const other = await draftWith(ines, "Fog.");
    await untilState(ines, ({ drafts }) => drafts.inStep === 1 && drafts.waiting === 0);
    await untilState(omar, ({ drafts }) => drafts.there === 1 && drafts.all === 1);
    expect((await server.store.documents.list(0, 10)).drafts.map(({ id }) => id)).toEqual([other]);
    expect(await stepOf(ines, sample)).toEqual({ kind: "here" });
    expect(await omar.client.drafts.list({})).toHaveLength(2);

    await (await windowOn(ines.client, sample)).write((doc) => metaOf(doc).set("slug", "harbour"));
    await untilState(ines, ({ drafts }) => drafts.inStep === 2);
    await untilState(omar, ({ drafts }) => drafts.there === 2);
    await omar.client.newsroom.fetch({ id: sample });
    expect(await textOf(omar, sample)).toBe(await textOf(ines, sample));
    // From now on it is shared as any other while it is open.
    await (await windowOn(omar.client, sample)).write((doc) => metaOf(doc).set("slug", "quay"));
    await expect
      .poll(async () => (await ines.client.drafts.show({ id: sample })).article.slug, {
        timeout: 2_500,
      })
      .toBe("quay");
  },
  LONG_MS,
);
