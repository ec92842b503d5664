import { RESTORE_ASKED } from "../../shared/contract/backups.ts";
import { type WayBack, wayBackWords } from "../backend/desk/way-back.ts";

/**
 * The screens of a desk that cannot be opened. The last one is shown while nobody answers, so that
 * the first brings along all that it needs.
 */
type RefusedScreen = "offer" | "question" | "underWay";

export interface RefusedPage {
  readonly html: (screen: RefusedScreen) => string;
  readonly css: string;
  /** Goes on to the desk once it is open. */
  readonly script: string;
}

/** `styles` are the addresses of the app's own style sheets; `seal` proves that a press is this page's. */
export function refusedPage(
  way: WayBack,
  { styles, seal }: { readonly styles: readonly string[]; readonly seal: string },
): RefusedPage {
  const words = wayBackWords(way);
  const screens: Readonly<Record<RefusedScreen, readonly [title: string, body: string]>> = {
    offer: [
      words.title,
      `<p>${escaped(way.why)}</p><p>${escaped(words.offer)}</p>
      <form action="/" method="get"><button name="restore" value="yes" class="ui-button is-primary" autofocus>${escaped(words.press)}</button></form>`,
    ],
    question: [
      words.question,
      `<p>${escaped(words.consequence)}</p>
      <form action="/restore" method="post"><input type="hidden" name="seal" value="${seal}">
      <a class="ui-button" href="/">${escaped(words.back)}</a>
      <button class="ui-button is-primary">${escaped(words.certain)}</button></form>`,
    ],
    underWay: [
      "Restoring the desk",
      `<p role="status" id="under-way">It opens here by itself. What stood before is kept.</p>`,
    ],
  };
  return {
    html: (screen) => inFrame(styles, ...screens[screen]),
    css: CSS,
    script: SCRIPT,
  };
}

function inFrame(styles: readonly string[], title: string, body: string): string {
  const links = [...styles, "/refused.css"].map((one) => `<link rel="stylesheet" href="${one}">`);
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${escaped(title)} · Stet</title>${links.join("")}<script src="/refused.js" defer></script></head>
<body class="refused"><main><h1>${escaped(title)}</h1>${body}</main></body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const CSS = `
.refused { display: grid; place-items: center; padding: 2rem; overflow: auto; background: var(--desk); }
.refused main { max-width: 56rem; padding: 3.2rem; border: 1px solid var(--line); border-radius: var(--radius-large); background: var(--paper); }
.refused h1 { margin-bottom: 1.6rem; font: 600 2.8rem / 1.2 var(--serif); text-wrap: balance; }
.refused p { margin-bottom: 1.2rem; color: var(--soft); font-size: 1.5rem; line-height: 1.55; text-wrap: pretty; }
.refused form { display: flex; flex-wrap: wrap; justify-content: end; gap: 0.8rem; margin-top: 2.4rem; }
.refused a.ui-button { text-decoration: none; }
`;

const SCRIPT = `
const look = async () => {
  try {
    const answer = await fetch("/", { cache: "no-store" });
    if (answer.ok) return location.replace("/");
  } catch {}
  setTimeout(look, 500);
};
if (document.getElementById("under-way") !== null) {
  sessionStorage.setItem("${RESTORE_ASKED}", "yes");
  setTimeout(look, 500);
}
`;
