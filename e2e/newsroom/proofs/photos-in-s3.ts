import assert from "node:assert/strict";
import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { join } from "../proof-desk.ts";
import { invite, newsroomProcess } from "../services/newsroom-process.ts";
import { startS3 } from "../services/s3.ts";

/** Photos go to a store that speaks S3 and come back the same; a damaged one is not kept. */
export async function photosInS3(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "stet-newsroom-"));
  const store = await startS3();
  const args = ["--desk", folder];
  const server = await newsroomProcess(store.environment, args);
  try {
    await server.start();
    const code = invite(store.environment, "reporter", args);
    const { access } = await join(server.url, code, "Rita");
    const ask = (method: string, hash: string, body?: Uint8Array) =>
      fetch(`${server.url}/v1/photos/${hash}`, {
        ...{ method, headers: { authorization: `Bearer ${access}` } },
        body: body && Buffer.from(body),
      });
    assert.equal((await fetch(`${server.url}/ready`)).status, 200);
    for (const bytes of [1, 70_000, 12_000_000]) {
      const photo = randomBytes(bytes);
      const hash = createHash("sha256").update(photo).digest("hex");
      assert.equal((await ask("HEAD", hash)).status, 404);
      assert.equal((await ask("GET", hash)).status, 404);
      assert.equal((await ask("PUT", hash, Buffer.concat([photo, photo]))).status, 400);
      assert.equal((await ask("HEAD", hash)).status, 404);
      assert.equal((await ask("PUT", hash, photo)).status, 204);
      assert.equal((await ask("HEAD", hash)).status, 200);
      const back = Buffer.from(await (await ask("GET", hash)).arrayBuffer());
      assert.ok(back.equals(photo));
    }
    await store.stop();
    assert.equal((await fetch(`${server.url}/ready`)).status, 503);
    assert.equal((await fetch(`${server.url}/health`)).status, 200);
  } finally {
    await server.end("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  }
}
