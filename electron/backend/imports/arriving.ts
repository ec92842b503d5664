import type { PathedFile } from "./photo-files.ts";

/** A file on its way in: one that was chosen, or one in a ZIP, which is unpacked when it is opened. */
export interface Arriving {
  /** By which a text finds its pictures, and by which a person is told of it. */
  readonly path: string;
  readonly open: () => Promise<File>;
  /** Not named by a person, but found in a ZIP: JSON of something else is passed over. */
  readonly isFound: boolean;
}

export function chosen({ path, file }: PathedFile): Arriving {
  return { path, open: async () => file, isFound: false };
}
