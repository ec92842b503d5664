import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { isForm, textIn } from "../texts/forms.ts";
import { TEXT_NAMES, type TextName } from "../texts/text.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".jpg": "image/jpeg",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};
const FOR_EVER = "public, max-age=31536000, immutable";

export interface PageServer {
  readonly url: string;
  close(): void;
}

/** Serves the built pages, the photos and each text in the form that an editor asks for. */
export async function servePages(pages: string, photos: string): Promise<PageServer> {
  const server = createServer((request, response) => {
    const place = decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname);
    answer(place, { pages, photos }, response).catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => server.closeAllConnections() ?? server.close(),
  };
}

async function answer(
  place: string,
  { pages, photos }: { readonly pages: string; readonly photos: string },
  response: ServerResponse,
): Promise<void> {
  const [, first = "", second = "", third = ""] = place.split("/");
  if (first === "texts" && isText(second) && isForm(third)) {
    const body = textIn(second, third);
    response.writeHead(200, { "Content-Type": "application/json", "Cache-Control": "no-store" });
    response.end(body);
    return;
  }
  const file = first === "photos" ? path.join(photos, second) : path.join(pages, place);
  const bytes = await readFile(file);
  const type = TYPES[path.extname(file)] ?? "application/octet-stream";
  const kept = type.startsWith("text/html") ? "no-store" : FOR_EVER;
  response.writeHead(200, { "Content-Type": type, "Cache-Control": kept }).end(bytes);
}

function isText(name: string): name is TextName {
  return (TEXT_NAMES as readonly string[]).includes(name);
}
