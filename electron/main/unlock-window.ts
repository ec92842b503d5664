import { randomBytes } from "node:crypto";
import { BrowserWindow, nativeTheme, protocol } from "electron";
import { dressOf } from "../backend/desk/kept-look.ts";
import { unlockDesk } from "../backend/seal/unlock.ts";
import { standInHeaders } from "../ports/content-security.ts";
import type { SealingStep } from "../ports/sealing-page.ts";
import { GO_ON_SCRIPT, STAND_IN_CSS, type StandIn, stylesOf } from "../ports/stand-in.ts";
import { unlockPage } from "../ports/unlock-page.ts";
import type { WebFile } from "../ports/web-files.ts";
import { isOwnPage, PAGE_SCHEME, PAGE_URL } from "./policy/schemes.ts";
import { WEB_PREFERENCES, windowOptions } from "./policy/window-options.ts";

type Files = (urlPath: string) => WebFile | null;

/** A window whose desk is unlocked, and opens. */
interface Unlocked {
  /** How far the sealing of its files is. */
  readonly hear: (step: SealingStep) => void;
  /** It asks nothing more, so that the desk's own window can. */
  readonly leave: () => void;
  readonly close: () => void;
}

/** Asks for a sealed desk's passphrase in a window of its own; resolves with null where it was closed. */
export async function unlockInWindow(folder: string, files: Files): Promise<Unlocked | null> {
  const unlocked = Promise.withResolvers<boolean>();
  const seal = randomBytes(16).toString("base64url");
  let now: SealingStep | null = null;
  const made = { ...(await dressOf(folder)), styles: stylesOf(files), seal };
  const unlock = (passphrase: string) => unlockDesk(folder, passphrase);
  const screens = unlockPage({ unlock, step: () => now })(made);
  protocol.handle(PAGE_SCHEME, (request) =>
    answer(request, { screens, seal, files, done: () => unlocked.resolve(true) }),
  );
  const window = new BrowserWindow({
    ...windowOptions("", nativeTheme.shouldUseDarkColors),
    webPreferences: WEB_PREFERENCES,
  });
  window.once("ready-to-show", () => window.show());
  window.once("closed", () => unlocked.resolve(false));
  void window.loadURL(PAGE_URL);
  const leave = () => protocol.unhandle(PAGE_SCHEME);
  if (!(await unlocked.promise)) {
    leave();
    return null;
  }
  const hear = (step: SealingStep) => {
    now = step;
  };
  return { hear, leave, close: () => window.destroy() };
}

interface Site {
  readonly screens: StandIn;
  readonly seal: string;
  readonly files: Files;
  readonly done: () => void;
}

async function answer(request: Request, site: Site): Promise<Response> {
  const { screens, seal, files, done } = site;
  if (!isOwnPage(request.url)) return notFound();
  const { pathname, searchParams } = new URL(request.url);
  if (request.method === "POST") {
    const form = new URLSearchParams(await request.text());
    const next = form.get("seal") === seal ? await screens.press(pathname, form) : null;
    if (next === null) return notFound();
    if (next.isDone) setImmediate(done);
    return text(next.html, "text/html");
  }
  if (pathname === "/") return text(screens.page(searchParams), "text/html");
  if (pathname === "/refused.css") return text(STAND_IN_CSS, "text/css");
  if (pathname === "/refused.js")
    return text(`${screens.script}${GO_ON_SCRIPT}`, "text/javascript");
  const told = pathname === "/progress.json" ? (screens.progress?.() ?? null) : null;
  if (told !== null) return text(JSON.stringify(told), "application/json");
  const file = files(pathname);
  if (file === null) return notFound();
  return new Response(file.bytes, { headers: { ...HEADERS, "Content-Type": file.mediaType } });
}

const HEADERS = standInHeaders();

function text(body: string, type: string): Response {
  return new Response(body, { headers: { ...HEADERS, "Content-Type": `${type}; charset=utf-8` } });
}

function notFound(): Response {
  return new Response(null, { status: 404, headers: HEADERS });
}
