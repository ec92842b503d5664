import type { ElementContent } from "hast";
import type { NodeJson } from "../../article/article.ts";
import type { Audit } from "../audit.ts";
import type { ImportedPhoto } from "../import-result.ts";

/** One file on its way in: what is noted while it is read. */
export interface Reading {
  readonly audit: Audit;
  readonly photos: ImportedPhoto[];
}

/** Reads nodes as blocks, as `flow` does. */
export type Flow = (nodes: readonly ElementContent[], reading: Reading) => NodeJson[];
