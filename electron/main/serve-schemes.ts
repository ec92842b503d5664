import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { protocol } from "electron";
import type { DeskOwner } from "../backend/desk/open-desk.ts";
import { pageHeaders } from "../ports/content-security.ts";
import type { WebFile } from "../ports/web-files.ts";
import { pageFile, photoHashOf } from "./policy/answers.ts";
import { PAGE_SCHEME, PHOTO_SCHEME } from "./policy/schemes.ts";

const HEADERS = pageHeaders(`${PHOTO_SCHEME}:`);
const FOR_EVER = "private, max-age=31536000, immutable";

/** Answers the page's own scheme from the built files, and the photos' from the desk. */
export function serveSchemes(page: (urlPath: string) => WebFile | null, desk: DeskOwner): void {
  protocol.handle(PAGE_SCHEME, (request) => answer(pageFile(request, page), {}));
  protocol.handle(PHOTO_SCHEME, async (request) => {
    const hash = photoHashOf(request);
    const photo = hash === null ? null : await desk.photoFile(hash);
    // The page's scheme is another origin than the photos'; no other page can ask here.
    const shown = { "Cross-Origin-Resource-Policy": "cross-origin" };
    return answer(photo === null ? null : { ...photo, immutable: true }, shown);
  });
}

function answer(file: WebFile | null, headers: Record<string, string>): Response {
  if (file === null) return new Response(null, { status: 404, headers: HEADERS });
  const body = Readable.toWeb(createReadStream(file.path)) as ReadableStream<Uint8Array>;
  return new Response(body, {
    headers: {
      ...HEADERS,
      ...headers,
      "Content-Type": file.mediaType,
      ...(file.immutable && { "Cache-Control": FOR_EVER }),
    },
  });
}
