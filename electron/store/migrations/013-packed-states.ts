import type { Migration } from "../migrate.ts";

/**
 * A state took 1.7 bytes for each character typed, and stood twice: as the journal's base and as the
 * snapshot. New ones are packed; what stands is left as it is and packed by and by, each proven
 * before it takes the place of the other. Null for not packed, as a backup of an older Stet has it.
 */
export const packedStates: Migration = {
  number: 13,
  intent: "The states of drafts are kept compressed.",
  up: (db) => {
    db.exec(`
ALTER TABLE bases ADD COLUMN packed INTEGER;
ALTER TABLE snapshots ADD COLUMN packed INTEGER;
ALTER TABLE set_aside ADD COLUMN packed INTEGER;
CREATE INDEX bases_loose ON bases (draft) WHERE packed IS NULL;
CREATE INDEX snapshots_loose ON snapshots (draft) WHERE packed IS NULL;
`);
  },
};
