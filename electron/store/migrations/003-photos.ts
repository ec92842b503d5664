import type { Migration } from "../migrate.ts";

/**
 * What a photo's file says of it, its rights, whether it is killed, where its focus lies, and what
 * it looks like. All JSON but `likeness`, which is a perceptual hash in hex; null where nothing has
 * been read or said yet.
 */
export const photos: Migration = {
  number: 3,
  intent: "Details, rights, focus and likeness of each photo.",
  up: (db) => {
    db.exec(`
ALTER TABLE assets ADD COLUMN details TEXT;
ALTER TABLE assets ADD COLUMN rights TEXT;
ALTER TABLE assets ADD COLUMN killed TEXT;
ALTER TABLE assets ADD COLUMN focus TEXT;
ALTER TABLE assets ADD COLUMN likeness TEXT;
`);
  },
};
