import { Readable } from "node:stream";
import { protocol } from "electron";
import type { DeskOwner } from "../backend/desk/open-desk.ts";
import { openOut } from "../backend/seal/desk-files.ts";
import { pageHeaders } from "../ports/content-security.ts";
import { withLook } from "../ports/page-look.ts";
import type { WebFile } from "../ports/web-files.ts";
import { askedPhoto, pageFile } from "./policy/answers.ts";
import { PAGE_SCHEME, PHOTO_SCHEME } from "./policy/schemes.ts";

const HEADERS = pageHeaders(`${PHOTO_SCHEME}:`);
const FOR_EVER = { "Cache-Control": "private, max-age=31536000, immutable" };
/** The page's scheme is another origin than the photos'; no other page can ask here. */
const PHOTO_HEADERS = { ...HEADERS, ...FOR_EVER, "Cross-Origin-Resource-Policy": "cross-origin" };

/** Answers the page's own scheme from the built files, and the photos' from the desk. */
export function serveSchemes(page: (urlPath: string) => WebFile | null, desk: DeskOwner): void {
  protocol.handle(PAGE_SCHEME, async (request) => {
    const asked = pageFile(request, page);
    if (asked === null) return notFound();
    const file = await withLook(asked, desk.look);
    const kept = file.immutable ? FOR_EVER : {};
    return new Response(file.bytes, {
      headers: { ...HEADERS, ...kept, "Content-Type": file.mediaType },
    });
  });
  protocol.handle(PHOTO_SCHEME, async (request) => {
    const asked = askedPhoto(request);
    const photo = asked === null ? null : await desk.photoFile(asked.hash, asked.size);
    if (photo === null) return notFound();
    const body = Readable.toWeb((await openOut(photo.path)).stream()) as ReadableStream<Uint8Array>;
    return new Response(body, { headers: { ...PHOTO_HEADERS, "Content-Type": photo.mediaType } });
  });
}

function notFound(): Response {
  return new Response(null, { status: 404, headers: HEADERS });
}
