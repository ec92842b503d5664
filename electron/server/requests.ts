import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { type PhotoSize, photoAsked } from "../../shared/contract/host-bridge.ts";
import type { DraftId } from "../../shared/contract/ids.ts";
import type { Look } from "../../shared/settings/settings.ts";
import { openOut } from "../backend/seal/desk-files.ts";
import { pageHeaders } from "../ports/content-security.ts";
import { withLook } from "../ports/page-look.ts";
import type { WebFile } from "../ports/web-files.ts";
import type { Entrance } from "./entrance.ts";
import { NOT_ADMITTED, NOT_FOUND, type Refusal, refusal } from "./gate.ts";
import { photoCopyAsked } from "./photo-copy-asked.ts";
import { bundleAsked, type LendBundle, sendBundle } from "./send-bundle.ts";
import { type LentFile, sendLent } from "./send-lent.ts";

interface PhotoFile {
  readonly path: string;
  readonly mediaType: string;
}

export interface Site {
  readonly port: number;
  readonly entrance: Entrance;
  readonly page: (urlPath: string) => WebFile | null;
  readonly photo: (hash: string, size: PhotoSize) => Promise<PhotoFile | null>;
  readonly bundle: LendBundle;
  readonly photoCopy: (draft: DraftId | null, hash: string) => Promise<LentFile>;
  readonly look: () => Promise<Look>;
  readonly log: (line: string) => void;
}

const HEADERS = pageHeaders("'self'");
const PHOTOS = "/photos/";
const FOR_EVER = "private, max-age=31536000, immutable";

/** Answers every plain request: the gate first, then who asks, then what for. */
export function answerRequests(site: Site): RequestListener {
  return (request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    answer(site, request, response).catch((error: unknown) => {
      site.log(`${request.method} failed: ${String(error)}`);
      response.destroy();
    });
  };
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse) {
  const refused = refusal(request, site.port);
  if (refused !== null) return refuse(response, refused);
  const url = new URL(request.url ?? "/", `http://127.0.0.1:${site.port}`);
  const token = url.searchParams.get("token");
  if (url.pathname === "/" && token !== null) return enter(site.entrance, token, request, response);
  if (!site.entrance.admits(request.headers.cookie)) return refuse(response, NOT_ADMITTED);
  if (url.pathname.startsWith(PHOTOS)) {
    const asked = photoAsked(`${url.pathname.slice(PHOTOS.length)}${url.search}`);
    const photo = asked === null ? null : await site.photo(asked.hash, asked.size);
    return sendPhoto(photo, request, response);
  }
  const bundle = bundleAsked(url);
  if (bundle !== null) return sendBundle(site.bundle, bundle, request, response);
  const copy = photoCopyAsked(url.pathname);
  if (copy !== null)
    return sendLent(() => site.photoCopy(copy.draft, copy.hash), request, response);
  const file = site.page(url.pathname);
  return file === null
    ? refuse(response, NOT_FOUND)
    : sendFile(await withLook(file, site.look), request, response);
}

/** Who holds a cookie already is let in with a used token too: a reload of the first address. */
export function enter(
  entrance: Entrance,
  token: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const value = entrance.exchange(token);
  if (value === null && !entrance.admits(request.headers.cookie)) {
    refuse(response, NOT_ADMITTED);
    return;
  }
  if (value !== null) {
    const cookie = `${entrance.cookie}=${value}; HttpOnly; SameSite=Strict; Path=/`;
    response.setHeader("Set-Cookie", cookie);
  }
  response.writeHead(303, { Location: "/" }).end();
}

function sendFile(
  { bytes, mediaType, immutable }: WebFile,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  writeHead(response, mediaType, bytes.length, immutable);
  response.end(request.method === "HEAD" ? undefined : bytes);
}

async function sendPhoto(
  photo: PhotoFile | null,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (photo === null) return refuse(response, NOT_FOUND);
  const { size, stream } = await openOut(photo.path);
  writeHead(response, photo.mediaType, size, true);
  if (request.method === "HEAD") {
    response.end();
    return;
  }
  // A browser that stops reading half-way is no failure.
  await pipeline(stream(), response).catch(() => response.destroy());
}

function writeHead(response: ServerResponse, type: string, length: number, immutable: boolean) {
  response.writeHead(200, {
    "Content-Type": type,
    "Content-Length": length,
    ...(immutable && { "Cache-Control": FOR_EVER }),
  });
}

export function refuse(response: ServerResponse, { status, sentence }: Refusal): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(`${sentence}\n`);
}
