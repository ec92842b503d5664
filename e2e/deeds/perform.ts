import { expect } from "@playwright/test";
import type { DeskPage } from "../pages/desk-page.ts";

/** Does an action through the command palette. */
export async function perform(desk: DeskPage, action: string): Promise<void> {
  await desk.page.keyboard.press(`${desk.mod}+k`);
  await expect(desk.dialog("Command palette")).toBeVisible();
  await desk.page.keyboard.type(action);
  await desk.page.getByRole("option", { name: action }).first().waitFor();
  await desk.page.keyboard.press("Enter");
}
