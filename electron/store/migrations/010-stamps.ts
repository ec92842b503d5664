import { crc32 } from "node:zlib";
import type { Migration } from "../migrate.ts";

/**
 * A sum over what stands beside the bytes: when, by whom and for what a row of the journal was written,
 * and all that a version says of itself. The bytes have theirs already. What is there before is taken
 * as it stands; null means that nobody summed it.
 */
export const stamps: Migration = {
  number: 10,
  intent: "Times, authors and names beside the text carry a sum too.",
  up: (db) => {
    db.function("stamp_of", { varargs: true, deterministic: true }, (...values: unknown[]) =>
      crc32(JSON.stringify(values)),
    );
    db.exec(`
ALTER TABLE journal ADD COLUMN stamp INTEGER;
ALTER TABLE versions ADD COLUMN stamp INTEGER;
UPDATE journal SET stamp = stamp_of(draft, at, person, device, client_id, article_schema);
UPDATE versions SET stamp = stamp_of(id, draft, number, kind, name, note, author, created_at, words, files, seq, article, state);
`);
  },
};
