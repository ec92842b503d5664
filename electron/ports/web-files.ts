import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** One file of the built page. */
export interface WebFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
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
 * The built page's files by URL path. All of them are read when the host starts (some 5 MB): no
 * path, however written, leads out of the folder, and a new build does not break an open page.
 */
export function webFiles(root: string): (urlPath: string) => WebFile | null {
  const files = new Map<string, WebFile>();
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const urlPath = `/${path.relative(root, file).split(path.sep).join("/")}`;
    const mediaType = MEDIA_TYPES[path.extname(entry.name)] ?? "application/octet-stream";
    files.set(urlPath, { bytes: readFileSync(file), mediaType, immutable: isHashed(urlPath) });
  }
  return (urlPath) => files.get(urlPath === "/" ? "/index.html" : urlPath) ?? null;
}

/** Vite puts what it names by its content there. */
function isHashed(urlPath: string): boolean {
  return urlPath.startsWith("/assets/");
}
