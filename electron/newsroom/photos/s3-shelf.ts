import { randomUUID } from "node:crypto";
import { openAsBlob } from "node:fs";
import { open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { AwsClient } from "aws4fetch";
import { checked } from "./checked.ts";
import type { PhotoShelf } from "./photo-shelf.ts";

export interface S3Place {
  /** The service's address, e.g. `https://s3.eu-central-1.amazonaws.com`. */
  readonly endpoint: string;
  readonly bucket: string;
  /** Before each name, e.g. `photos/`; may be empty. */
  readonly prefix: string;
  readonly region: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

const TRIES = 3;

/** Photos in an S3-compatible store, each under its hash, which is also what the store checks. */
export function openS3Shelf(place: S3Place): PhotoShelf {
  const client = new AwsClient({
    accessKeyId: place.accessKey,
    secretAccessKey: place.secretKey,
    region: place.region,
    service: "s3",
    retries: TRIES,
  });
  const bucket = `${place.endpoint.replace(/\/$/, "")}/${place.bucket}`;
  const addressOf = (hash: string) => `${bucket}/${place.prefix}${hash}`;
  return {
    has: async (hash) => {
      const answer = await client.fetch(addressOf(hash), { method: "HEAD" });
      if (answer.status === 404) return false;
      mustBeFine(answer);
      return true;
    },
    read: async (hash) => {
      const answer = await client.fetch(addressOf(hash));
      if (answer.status === 404) return null;
      mustBeFine(answer);
      return {
        bytes: Number(answer.headers.get("content-length")),
        stream: Readable.fromWeb(answer.body as ReadableStream),
      };
    },
    keep: async (hash, incoming) => {
      // Whole and proved before the store hears of it, and never all in memory.
      const temporary = path.join(tmpdir(), `stet-photo-${randomUUID()}`);
      try {
        await write(temporary, hash, incoming);
        const answer = await client.fetch(addressOf(hash), {
          method: "PUT",
          body: await openAsBlob(temporary),
          headers: { "x-amz-content-sha256": hash },
        });
        mustBeFine(answer);
        await answer.body?.cancel();
      } finally {
        await rm(temporary, { force: true });
      }
    },
    answers: () =>
      client.fetch(`${bucket}?list-type=2&max-keys=1`).then(
        (answer) => answer.body?.cancel().then(() => answer.ok) ?? answer.ok,
        () => false,
      ),
  };
}

async function write(place: string, hash: string, incoming: Readable): Promise<void> {
  const file = await open(place, "wx", 0o600);
  try {
    for await (const chunk of checked(hash, incoming)) await file.write(chunk);
  } finally {
    await file.close();
  }
}

function mustBeFine({ ok, status }: Response): void {
  if (!ok) throw new RangeError(`The store of photos answered ${status}.`);
}
