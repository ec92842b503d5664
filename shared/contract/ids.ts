import { z } from "zod";

/** Ids are UUIDv7, so that they sort by creation. A brand keeps a draft's from a version's. */
export const draftId = z.uuid().brand<"DraftId">();
export type DraftId = z.infer<typeof draftId>;

export const versionId = z.uuid().brand<"VersionId">();
export type VersionId = z.infer<typeof versionId>;

export const personId = z.uuid().brand<"PersonId">();
export type PersonId = z.infer<typeof personId>;

export const deskId = z.uuid().brand<"DeskId">();
export type DeskId = z.infer<typeof deskId>;

/** SHA-256 of a photo's bytes, lower-case hex. */
export const photoHash = z.string().regex(/^[0-9a-f]{64}$/);

/** What a person may type for a draft: an id, a unique prefix of one, or a slug. */
export const draftHandle = z.string().min(1).max(200);

/** ISO 8601 with offset. */
export const time = z.iso.datetime({ offset: true });
