import type { CustomScheme } from "electron";

/**
 * The page and its photos have schemes of their own: `file:` would give a page more than it needs,
 * and a port on 127.0.0.1 could be asked by others.
 */
export const PAGE_SCHEME = "stet-app";
export const PHOTO_SCHEME = "stet-asset";

export const PAGE_URL = `${PAGE_SCHEME}://desk/`;

/** To be registered before the app is ready. No scheme may pass the page's policy by. */
export const SCHEMES: readonly CustomScheme[] = [
  {
    scheme: PAGE_SCHEME,
    privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
  },
  { scheme: PHOTO_SCHEME, privileges: { standard: true, secure: true } },
];

/** Whether a URL is this app's own page. */
export function isOwnPage(url: string): boolean {
  const parsed = URL.parse(url);
  return parsed?.protocol === `${PAGE_SCHEME}:` && parsed.host === "desk";
}
