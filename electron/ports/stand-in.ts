import type { Look } from "../../shared/settings/settings.ts";
import { TONGUES } from "../../shared/words/languages.ts";
import type { Voice } from "../../shared/words/voice.ts";
import type { WebFile } from "./web-files.ts";

/** What is shown at a desk's address while it is not open: a page of forms, with next to no script. */
export interface StandIn {
  readonly page: (search: URLSearchParams) => string;
  /** What it does beside going on to the desk once that is open. */
  readonly script: string;
  /** How far a work is that the page waits for; null or left out where nobody knows. */
  readonly progress?: () => Told | null;
  /** What a press leads to; null where there is nothing of that name. `isDone`: the desk can be opened. */
  readonly press: (
    path: string,
    form: URLSearchParams,
  ) => Promise<{ readonly html: string; readonly isDone: boolean } | null>;
}

/** Steps of a work, and the same in words. */
interface Told {
  readonly done: number;
  readonly total: number;
  readonly told: string;
}

export interface Made {
  /** Addresses of the app's own style sheets. */
  readonly styles: readonly string[];
  /** Proves that a press is this page's. */
  readonly seal: string;
  /** How the desk looked when it was last seen, and the language that it spoke. */
  readonly look: Look;
  readonly voice: Voice;
}

/** What stands in an element of the id `under-way` is shown until the desk is open. */
export function inFrame({ styles, look, voice }: Made, title: string, body: string): string {
  const links = [...styles, "/refused.css"].map((one) => `<link rel="stylesheet" href="${one}">`);
  const { direction } = TONGUES[voice.language];
  return `<!doctype html>
<html lang="${voice.language}" dir="${direction}" data-theme="${look.theme}" data-text-size="${look.textSize}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${escaped(title)} · Stet</title>${links.join("")}<script src="/refused.js" defer></script></head>
<body class="refused"><main><h1>${escaped(title)}</h1>${body}</main></body>
</html>
`;
}

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

export const STAND_IN_CSS = `
.refused { display: grid; place-items: center; padding: 2rem; overflow: auto; background: var(--desk); }
.refused main { max-width: 56rem; padding: 3.2rem; border: 1px solid var(--line); border-radius: var(--radius-large); background: var(--paper); }
.refused h1 { margin-bottom: 1.6rem; font: 600 2.8rem / 1.2 var(--serif); text-wrap: balance; }
.refused p { margin-bottom: 1.2rem; color: var(--soft); font-size: 1.5rem; line-height: 1.55; text-wrap: pretty; }
.refused form { display: flex; flex-wrap: wrap; justify-content: end; gap: 0.8rem; margin-top: 2.4rem; }
.refused form + p { margin-top: 2.4rem; padding-top: 2.4rem; border-top: 1px solid var(--line); }
.refused a.ui-button { text-decoration: none; }
.refused .field { flex: 1 0 100%; }
.refused .field label { display: block; margin-bottom: 0.6rem; font-size: 1.4rem; color: var(--ink); }
.refused .field input { width: 100%; padding: 0.8rem 1rem; border: 1px solid var(--edge); border-radius: var(--radius); background: var(--paper); color: var(--ink); font: inherit; font-size: 1.6rem; }
.refused .show { display: flex; gap: 0.6rem; align-items: center; margin-inline-end: auto; font-size: 1.4rem; color: var(--ink); }
.refused p[role="alert"], .refused #capitals { color: var(--ink); }
`;

export const GO_ON_SCRIPT = `
const underWay = document.getElementById("under-way");
const tell = async () => {
  const answer = await fetch("/progress.json", { cache: "no-store" });
  if (answer.ok) underWay.textContent = (await answer.json()).told;
};
const look = async () => {
  try {
    const answer = await fetch("/", { cache: "no-store" });
    if (answer.ok && !(await answer.text()).includes("/refused.js")) return location.replace("/");
    await tell();
  } catch {}
  setTimeout(look, 500);
};
if (underWay !== null) setTimeout(look, 500);
`;

/** Those that the app's first page names. */
export function stylesOf(page: (urlPath: string) => WebFile | null): string[] {
  const html = new TextDecoder().decode(page("/")?.bytes);
  const links = html.matchAll(/<link rel="stylesheet"[^>]* href="\.?([^"]+)"/g);
  return [...links].map(([, address]) => address ?? "");
}
