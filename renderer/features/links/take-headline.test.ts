import { expect, test, vi } from "vitest";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import type { LinkTitle } from "../../../shared/contract/links.ts";
import { showToast } from "../../ui/toast.tsx";
import { renewed, takeHeadline } from "./take-headline.ts";

vi.mock("../../ui/toast.tsx", () => ({ showToast: vi.fn() }));

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

test("in all: each draft that is behind is written to once, and one Undo takes all of it back", async () => {
  const titled = (title: string): LinkTitle => ({ block: "l", title, insertedTitle: title });
  const shown = new Map([
    ["one", titled("Storm")],
    ["two", titled("Gale")],
    ["told", titled("Storm over")],
  ]);
  const setTitles = vi.fn(async ({ draft, titles }: { draft: string; titles: LinkTitle[] }) => {
    const before = shown.get(draft);
    shown.set(draft, titles[0] ?? titled(""));
    return before === undefined ? [] : [before];
  });
  const client = { links: { setTitles } } as unknown as DeskClient;
  const referrers = [...shown].map(([id, link]) => ({
    id: id as DraftId,
    headline: id,
    status: "draft" as const,
    isBehind: link.title !== "Storm over",
    links: [link],
  }));
  await takeHeadline(client, referrers, "Storm over");
  expect(setTitles).toHaveBeenCalledTimes(2);
  expect([...shown.values()].map(({ title }) => title)).toEqual(Array(3).fill("Storm over"));
  const [[message]] = vi.mocked(showToast).mock.calls as [[Parameters<typeof showToast>[0]]];
  expect(message.text).toBe("New headline in the links of 2 drafts");
  await message.action?.run();
  expect([...shown.values()].map(({ title }) => title)).toEqual(["Storm", "Gale", "Storm over"]);
});
