import { createReadStream } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { BUNDLE_MEDIA_TYPE } from "../../shared/contract/bundles.ts";
import { toProblem } from "../../shared/contract/from-wire.ts";
import { type DraftId, draftId } from "../../shared/contract/ids.ts";

interface LentBundle {
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
  readonly release: () => Promise<void>;
}

export type LendBundle = (draft: DraftId, signal: AbortSignal) => Promise<LentBundle>;

const PATH = /^\/hand-over\/([0-9a-f-]{36})$/;

/** The draft whose bundle a path asks for, or null. */
export function bundleAsked(urlPath: string): DraftId | null {
  return draftId.safeParse(PATH.exec(urlPath)?.[1]).data ?? null;
}

/** Writes the bundle for this request and sends it; a page that goes away ends both. */
export async function sendBundle(
  lend: LendBundle,
  draft: DraftId,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method === "HEAD") {
    response.writeHead(200, { "Content-Type": BUNDLE_MEDIA_TYPE }).end();
    return;
  }
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  try {
    const bundle = await lend(draft, gone.signal);
    try {
      response.writeHead(200, {
        "Content-Type": BUNDLE_MEDIA_TYPE,
        "Content-Length": bundle.bytes,
        "Content-Disposition": `attachment; filename="${bundle.name}"`,
        "Cache-Control": "no-store",
      });
      // A browser that stops reading half-way is no failure.
      await pipeline(createReadStream(bundle.path), response).catch(() => response.destroy());
    } finally {
      await bundle.release();
    }
  } catch (error) {
    if (gone.signal.aborted) return;
    const { code, message } = toProblem(error);
    response.writeHead(code === "NOT_FOUND" ? 404 : 500, { "Content-Type": "application/json" });
    response.end(JSON.stringify({ code, message }));
  }
}
