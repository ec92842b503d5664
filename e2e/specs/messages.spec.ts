import { newDraft, saved } from "../deeds/write.ts";
import { expect, test } from "../desk-test.ts";
import type { DeskPage } from "../pages/desk-page.ts";

/** Longer than a message is shown to somebody who does not look at it. */
const LONG = "01:00";

async function bin(desk: DeskPage, headline: string): Promise<void> {
  await desk.draft(headline).focus();
  await desk.page.keyboard.press("Delete");
  await expect(desk.draft(headline)).toHaveCount(0);
}

test("messages stay while the pointer or the focus is on one, and leave after", async ({
  desk,
  host,
}) => {
  const { clock, mouse } = host.page;
  const messages = host.page.getByRole("region", { name: "Messages" }).getByRole("alertdialog");
  await newDraft(desk, "Ferry fares rise");
  await newDraft(desk, "Night buses return");
  await saved(desk);
  await clock.install();

  await bin(desk, "Ferry fares rise");
  await messages.first().hover();
  await clock.fastForward(LONG);
  await bin(desk, "Night buses return");
  await clock.fastForward(LONG);
  await expect(messages).toHaveCount(2);

  await messages.first().getByRole("button", { name: "Undo" }).focus();
  await mouse.move(0, 0);
  await clock.fastForward(LONG);
  await expect(messages).toHaveCount(2);

  await desk.search.focus();
  await clock.fastForward(LONG);
  await expect(messages).toHaveCount(0);
  // Its clock is not the machine's any more: no other desk is opened in this window.
  await host.page.context().close();
});
