import type { TextExport } from "../../../shared/contract/exports.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import { say } from "../../../shared/words/say.ts";
import type { Desk } from "../../bridge/connect.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { showToast } from "../../ui/toast.tsx";
import { type Insistence, NOT_INSISTED } from "./insistence.ts";

/**
 * Puts the article on the clipboard: HTML as rich text for programs that take it and as its source
 * for those that do not, Markdown as text alone. What stops an export stops it. The item is made from
 * promises, since browsers allow a clipboard write only while the person's own press is fresh.
 */
export async function copyArticle(
  { client }: Pick<Desk, "client">,
  session: Pick<DraftSession, "id" | "settled">,
  format: TextExport,
  insistence: Insistence = NOT_INSISTED,
): Promise<void> {
  const copied = session
    .settled()
    .then(() => client.exports.text({ draft: session.id, format, ...insistence }));
  const blob = (type: string, text: string) => new Blob([text], { type });
  const parts: Record<string, Promise<Blob>> = {
    "text/plain": copied.then(({ text }) => blob("text/plain", text)),
  };
  if (format !== "markdown") {
    parts["text/html"] = copied.then(({ html, text }) => blob("text/html", html ?? text));
  }
  const written = navigator.clipboard.write([new ClipboardItem(parts)]);
  written.catch(() => undefined);
  await copied;
  await written.catch((error: unknown) => {
    throw refused(error);
  });
  showToast({ text: format === "markdown" ? say("Copied as Markdown") : say("Copied as HTML") });
}

function refused(cause: unknown): Problem {
  return new Problem(
    "INTERNAL",
    say(
      "The clipboard could not be written to. Nothing was changed. Click into this window and try again, or export into a file.",
    ),
    {},
    cause,
  );
}
