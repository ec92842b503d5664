import type { WebFile } from "../../ports/web-files.ts";
import { isOwnPage, PHOTO_SCHEME } from "./schemes.ts";

interface Asked {
  readonly method: string;
  readonly url: string;
}

/** The page's file that a request means, or null. */
export function pageFile(
  { method, url }: Asked,
  files: (urlPath: string) => WebFile | null,
): WebFile | null {
  return method === "GET" && isOwnPage(url) ? files(new URL(url).pathname) : null;
}

const PHOTO_URL = new RegExp(`^${PHOTO_SCHEME}://photo/([0-9a-f]{64})$`);

/** The hash of the photo that a request means, or null. */
export function photoHashOf({ method, url }: Asked): string | null {
  return method === "GET" ? (PHOTO_URL.exec(url)?.[1] ?? null) : null;
}
