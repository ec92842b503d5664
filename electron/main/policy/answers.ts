import { photoAsked } from "../../../shared/contract/host-bridge.ts";
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

const PHOTO_URL = `${PHOTO_SCHEME}://photo/`;

/** The photo that a request means, and how large; or null. */
export function askedPhoto({ method, url }: Asked): ReturnType<typeof photoAsked> {
  return method === "GET" && url.startsWith(PHOTO_URL)
    ? photoAsked(url.slice(PHOTO_URL.length))
    : null;
}
