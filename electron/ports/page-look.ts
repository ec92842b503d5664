import type { Look } from "../../shared/settings/settings.ts";
import { TONGUES } from "../../shared/words/languages.ts";
import type { WebFile } from "./web-files.ts";

const ROOT = '<html lang="en"';

/**
 * The page with the desk's theme, text size and language on its root, so that its first paint is as the
 * person set it: a script would come too late, and the security policy allows none in the page. Any other
 * file as it is.
 */
export async function withLook(file: WebFile, look: () => Promise<Look>): Promise<WebFile> {
  if (!file.mediaType.startsWith("text/html")) return file;
  const { theme, textSize, interfaceLanguage } = await look();
  const page = new TextDecoder().decode(file.bytes);
  const { direction } = TONGUES[interfaceLanguage];
  const tongue = `<html lang="${interfaceLanguage}" dir="${direction}"`;
  const root = `${tongue} data-theme="${theme}" data-text-size="${textSize}"`;
  return { ...file, bytes: new TextEncoder().encode(page.replace(ROOT, root)) };
}
