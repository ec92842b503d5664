import assert from "node:assert/strict";
import path from "node:path";
import { expect } from "@playwright/test";
import { introduce } from "../../../e2e/deeds/introduce.ts";
import { newDraft, saved, writeBody } from "../../../e2e/deeds/write.ts";
import { DeskPage } from "../../../e2e/pages/desk-page.ts";
import { openStet, stet } from "./program.js";

const HEADLINE = "Fog over the lower quay";
const WORDS = "The pilot boat waited until nine.";

/** What a person does on the first day: start, write, meet a crash, find the words. Throws at a fault. */
export async function trial(program, folder) {
  const desk = path.join(folder, "desk");
  await write(program, desk);
  await find(program, desk);
  const { status, output } = await stet(program, ["list", "--json", "--desk", desk]);
  assert.equal(status, 0, "`stet list` ended badly.");
  const headlines = JSON.parse(output).drafts.map(({ headline }) => headline);
  assert.ok(headlines.includes(HEADLINE), "`stet list` does not know the draft.");
  const wrong = await stet(program, ["lsit", "--desk", desk]);
  assert.equal(wrong.status, 2, "A command that there is not must end with 2.");
}

async function write(program, desk) {
  const { page, end } = await openStet(program, desk);
  const shown = new DeskPage(() => page);
  await introduce(page);
  await newDraft(shown, HEADLINE);
  await writeBody(shown, WORDS);
  await saved(shown);
  await end("SIGKILL");
}

async function find(program, desk) {
  const { page, end } = await openStet(program, desk);
  const { article } = new DeskPage(() => page);
  await expect(article).toContainText(HEADLINE, { timeout: 60_000 });
  await expect(article).toContainText(WORDS);
  await end("SIGTERM");
}
