import type { WriteOps } from "../threads/thread-desk.ts";
import { takeBundle } from "./take-bundle.ts";

export const bundleWrites = {
  "bundles.take": takeBundle,
} satisfies Partial<WriteOps>;
