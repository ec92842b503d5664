import type { ExportFormat } from "../../shared/contract/exports.ts";
import { showToast } from "../ui/toast.tsx";
import type { Workplace } from "./workplace.ts";

/**
 * Puts the article on the clipboard: as rich text for programs that take it, and as its source for
 * those that do not. The item is made from promises, since browsers allow a clipboard write only
 * while the person's own press is fresh.
 */
export async function copyArticle(
  { desk, session }: Workplace,
  format: ExportFormat,
  done: string,
): Promise<void> {
  if (session === null) return;
  const copied = session
    .settled()
    .then(() => desk.client.exports.text({ draft: session.id, format }));
  const blob = (type: string, text: string) => new Blob([text], { type });
  const item = new ClipboardItem({
    "text/plain": copied.then(({ text }) => blob("text/plain", text)),
    "text/html": copied.then(({ html, text }) => blob("text/html", html ?? text)),
  });
  await Promise.all([copied, navigator.clipboard.write([item])]);
  showToast({ text: done });
}
