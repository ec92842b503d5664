import { isOwnPage, PAGE_SCHEME, PHOTO_SCHEME } from "./schemes.ts";

/** Whether a window may go to a URL: nowhere but within the desk's own page. */
export function mayNavigate(url: string): boolean {
  return isOwnPage(url);
}

/**
 * What the system may be asked to open for a link: https pages and mail addresses, in the form that
 * was checked. Null for everything else: other schemes start programs, and a name and password in
 * front of a host are there to deceive.
 */
export function externalUrl(url: string): string | null {
  const parsed = URL.parse(url);
  if (parsed === null) return null;
  if (parsed.protocol === "mailto:") return parsed.href;
  const isPlain = parsed.username === "" && parsed.password === "";
  return parsed.protocol === "https:" && isPlain ? parsed.href : null;
}

const OWN_REQUESTS = new Set([`${PAGE_SCHEME}:`, `${PHOTO_SCHEME}:`, "blob:", "devtools:"]);

/** Whether the page may load a URL. Nothing on the desk needs a network. */
export function mayLoad(url: string): boolean {
  const protocol = URL.parse(url)?.protocol;
  return protocol !== undefined && OWN_REQUESTS.has(protocol);
}
