import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readLedger, recordQuote } from "../../../shared/article/ydoc/quote-ledger.ts";
import { replaceArticle } from "../../../shared/article/ydoc/replace.ts";
import { article, p } from "../../../shared/testing/build.ts";
import { windowOn } from "../testing/desk-for-tests.ts";
import { deskInUse } from "../testing/desk-in-use.ts";

const SAID = "We will open both bridges before the winter";

test("quotations that nobody has checked stop an export by a strict profile alone, until somebody answers for them", async () => {
  const { client, folder } = await deskInUse();
  const profiles = join(folder, "export-profiles");
  mkdirSync(profiles, { recursive: true });
  const profile = (name: string, severity: string) =>
    writeFileSync(
      join(profiles, `${name}.yaml`),
      `title: ${name}\nformat: markdown\nuncheckedQuotes: ${severity}\n`,
    );
  profile("quick", "WARN");
  const { id } = await client.drafts.create();
  const { write } = await windowOn(client, id);
  const body = [p(`“${SAID},” the mayor said of the “old” plan.`, "a")];
  await write((doc) => replaceArticle(doc, article(body, { headline: "Bridges" })));
  const out = (name: string, more = {}) =>
    client.exports.download({
      drafts: [id],
      format: "markdown",
      profile: name,
      force: true,
      ...more,
    });
  const told = async () =>
    (await client.checks.find({ draft: id })).filter(({ rule }) => rule === "quotesUnchecked");

  expect(await told()).toMatchObject([
    { severity: "WARN", block: "a", fix: expect.stringMatching(/“quick” asks/) },
  ]);
  await out("quick");
  await out("markdown");
  profile("strict", "ERROR");
  expect(await told()).toMatchObject([{ fix: expect.stringMatching(/by “strict” stops/) }]);
  await expect(out("strict")).rejects.toMatchObject({
    code: "QUOTES_HELD",
    message: expect.stringMatching(
      /^Bridges: 1 quotation is not checked\. The first: “We will .* Check them, or type QUOTES/,
    ),
  });
  await out("strict", { overrideQuotes: { reason: "The mayor read them." } });
  expect(await client.drafts.log({ id })).toMatchObject([
    { kind: "quotesOverride", reason: "The mayor read them.", told: expect.stringMatching(/^1 /) },
  ]);
  await write((doc) => {
    const by = { id: "lea", name: "Lea" };
    const found = { status: "checked", by, at: "2026-11-21T10:00:00Z", note: "" } as const;
    for (const quote of readLedger(doc)) if (!quote.isPartial) recordQuote(doc, quote, found);
  });
  await out("strict");
  expect(await told()).toEqual([]);
});
