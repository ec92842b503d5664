import type { IncomingMessage, ServerResponse } from "node:http";
import type { z } from "zod";
import { Refused } from "../refused.ts";

/** Ten thousand writers, the largest thing that is told in JSON, are shorter. */
const LONGEST_JSON = 4 * 1024 * 1024;

export async function readBytes(request: IncomingMessage, longest: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > longest) throw new Refused("tooLarge", TOO_LARGE);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** What was sent, as it has to be. */
export async function readJson<Shape extends z.ZodType>(
  request: IncomingMessage,
  shape: Shape,
): Promise<z.infer<Shape>> {
  const text = Buffer.from(await readBytes(request, LONGEST_JSON)).toString("utf8");
  const read = shape.safeParse(parsed(text));
  if (!read.success) throw new Refused("badRequest", NOT_UNDERSTOOD);
  return read.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "content-length": Buffer.byteLength(text),
    "cache-control": "no-store",
  });
  response.end(text);
}

export function sendNothing(response: ServerResponse, status: number): void {
  response.writeHead(status, { "content-length": 0, "cache-control": "no-store" });
  response.end();
}

const TOO_LARGE =
  "What this desk sent is larger than the newsroom takes. It stays on this desk. Ask whoever runs the newsroom.";
const NOT_UNDERSTOOD =
  "The newsroom did not understand this desk. Nothing was kept, and everything stays on this desk. Update Stet here and there.";
