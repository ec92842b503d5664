import { expect, test } from "vitest";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { renewed } from "./take-headline.ts";

test("only links that tell an earlier headline are renewed; one whose title was kept stays", () => {
  const link = (block: string, title: string | null, insertedTitle: string | null) => ({
    block,
    title,
    insertedTitle,
  });
  const referrer = {
    id: "d" as DraftId,
    headline: "Cranes",
    status: "draft" as const,
    isBehind: true,
    links: [link("old", "Storm", "Storm"), link("kept", "What we know", "Storm over")],
  };
  expect(renewed(referrer, "Storm over")).toEqual([link("old", "Storm over", "Storm over")]);
});
