import { createHash } from "node:crypto";
import type { Context, Input } from "../context.ts";
import { takeAsItIs } from "../photos/take-photo.ts";
import type { DeskAsks } from "./newsroom-thread.ts";

/** Takes a photo that the newsroom has, under its own hash; false for what is not that, or no picture. */
export async function takeSharedPhoto(
  context: Omit<Context, "newsroom">,
  { hash, name, bytes }: Input<DeskAsks["photo"]>,
): Promise<boolean> {
  if (createHash("sha256").update(bytes).digest("hex") !== hash) return false;
  return takeAsItIs(context, new File([bytes as Uint8Array<ArrayBuffer>], name));
}
