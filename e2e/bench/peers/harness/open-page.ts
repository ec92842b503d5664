import { type Browser, type CDPSession, chromium, type Page } from "@playwright/test";
import { EDITORS, type EditorId } from "../editors.ts";
import { plainLines, type TextName, textNamed } from "../texts/text.ts";
import { browserOptions, VIEWPORT } from "./browser.ts";
import { installProbe } from "./probe.ts";

/** An editor in a browser of its own, with the probe in its page. */
export interface OpenPage {
  readonly browser: Browser;
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly characters: number;
}

export async function openPage(editor: EditorId, text: TextName): Promise<OpenPage> {
  const browser = await chromium.launch(browserOptions());
  const context = await browser.newContext({ viewport: VIEWPORT });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  await page.addInitScript(installProbe, EDITORS[editor].surface);
  const cdp = await context.newCDPSession(page);
  await cdp.send("Performance.enable");
  const characters = textNamed(text).blocks.flatMap(plainLines).join("").length;
  return { browser, page, cdp, characters };
}
