import { isOwnPage } from "./schemes.ts";

/** "Copy as HTML" writes to the clipboard; the desk needs no other right. */
const GRANTED: ReadonlySet<string> = new Set(["clipboard-sanitized-write"]);

/** Whether a page gets what it asks the system for (camera, place, notifications, devices …). */
export function isGranted(permission: string, url: string | undefined): boolean {
  return GRANTED.has(permission) && url !== undefined && isOwnPage(url);
}
