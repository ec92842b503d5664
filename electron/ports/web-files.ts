import { readdirSync } from "node:fs";
import path from "node:path";

/** One file of the built page. */
export interface WebFile {
  readonly path: string;
  readonly mediaType: string;
  /** Whether its name carries a hash of its content, so that it may be kept for ever. */
  readonly immutable: boolean;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/**
 * The built page's files by URL path. Only what lay in the folder when the host started can be
 * asked for, so no path, however written, leads out of it.
 */
export function webFiles(root: string): (urlPath: string) => WebFile | null {
  const files = new Map<string, WebFile>();
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const urlPath = `/${path.relative(root, file).split(path.sep).join("/")}`;
    const mediaType = MEDIA_TYPES[path.extname(entry.name)] ?? "application/octet-stream";
    files.set(urlPath, { path: file, mediaType, immutable: urlPath.startsWith("/assets/") });
  }
  return (urlPath) => files.get(urlPath === "/" ? "/index.html" : urlPath) ?? null;
}
