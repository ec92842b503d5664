import { createReadStream } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { toProblem } from "../../shared/contract/from-wire.ts";

/** A file that was written for one request. */
export interface LentFile {
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly release: () => Promise<void>;
}

/** Writes a file for this request and sends it as a download; a page that goes away ends both. */
export async function sendLent(
  lend: (signal: AbortSignal) => Promise<LentFile>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method === "HEAD") {
    response.writeHead(200).end();
    return;
  }
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  try {
    const file = await lend(gone.signal);
    try {
      response.writeHead(200, {
        "Content-Type": file.mediaType,
        "Content-Length": file.bytes,
        "Content-Disposition": `attachment; filename="${file.name}"`,
        "Cache-Control": "no-store",
      });
      // A browser that stops reading half-way is no failure.
      await pipeline(createReadStream(file.path), response).catch(() => response.destroy());
    } finally {
      await file.release();
    }
  } catch (error) {
    if (gone.signal.aborted) return;
    const { code, message } = toProblem(error);
    response.writeHead(code === "NOT_FOUND" ? 404 : 500, { "Content-Type": "application/json" });
    response.end(JSON.stringify({ code, message }));
  }
}
