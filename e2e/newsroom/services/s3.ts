import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { freePort } from "./free-port.ts";
import type { Environment } from "./newsroom-process.ts";

interface S3rver {
  run(): Promise<unknown>;
  close(): Promise<void>;
}

/** Named so that Stet's own types are checked without it: it is a package of this folder. */
const PACKAGE: string = "s3rver";

export interface PhotoStore {
  readonly environment: Environment;
  stop(): Promise<void>;
}

/** A store that speaks S3, in this process. */
export async function startS3(): Promise<PhotoStore> {
  const { default: Server } = (await import(PACKAGE)) as {
    default: new (options: object) => S3rver;
  };
  const folder = mkdtempSync(path.join(os.tmpdir(), "stet-s3-"));
  const port = await freePort();
  const server = new Server({
    ...{ port, address: "127.0.0.1", silent: true, directory: folder },
    configureBuckets: [{ name: "photos" }],
  });
  await server.run();
  return {
    environment: {
      STET_NEWSROOM_PHOTOS: "s3://photos/desk/",
      STET_NEWSROOM_S3_ENDPOINT: `http://127.0.0.1:${port}`,
      STET_NEWSROOM_S3_ACCESS_KEY: "S3RVER",
      STET_NEWSROOM_S3_SECRET_KEY: "S3RVER",
    },
    stop: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
