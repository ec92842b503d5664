import { safeUrl } from "../../../shared/article/url.ts";

/** A place in the help. */
export interface Place {
  readonly file: string;
  /** Null for the page's beginning. */
  readonly anchor: string | null;
}

export type Link =
  | { readonly kind: "page"; readonly place: Place }
  | { readonly kind: "web"; readonly href: string }
  | { readonly kind: "nowhere" };

/** Where a link of the page `from` leads. */
export function readLink(url: string, from: string, files: readonly string[]): Link {
  const [path = "", anchor = null] = url.split("#");
  const file = path === "" ? from : resolved(path, from);
  if (files.includes(file)) return { kind: "page", place: { file, anchor } };
  const href = /^https?:/.test(url) ? safeUrl(url) : null;
  return href === null ? { kind: "nowhere" } : { kind: "web", href };
}

/** Relative to `docs/help`, as pages are named. */
function resolved(path: string, from: string): string {
  const { pathname } = new URL(path, new URL(from, "file:///docs/help/"));
  return pathname.startsWith("/docs/help/")
    ? pathname.replace("/docs/help/", "")
    : pathname.replace("/docs/", "../");
}
