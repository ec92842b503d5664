import { oc } from "@orpc/contract";
import { z } from "zod";
import { problemMap } from "./problem-map.ts";

/** What every call is built from: it may fail with any problem of the closed set. */
export const call = oc.errors(problemMap);

export const bytes: z.ZodType<Uint8Array> = z.instanceof(Uint8Array);

/** An update of a Yjs document. One key is about 30 bytes; a pasted book stays far below this. */
export const update = bytes.refine((value) => value.length <= 64 * 1024 * 1024, "Over 64 MB.");

/** Given with a call that may take long: the steps of its work are told to every window with it. */
export const ticket = z.string().min(1).max(100);

/** A file on its way in: over the wire a real binary part, not base64. */
export const file = z.file();
