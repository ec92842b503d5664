import type { Migration } from "../migrate.ts";
import { firstDesk } from "./001-first-desk.ts";
import { search } from "./002-search.ts";
import { photos } from "./003-photos.ts";
import { photoUses } from "./004-photo-uses.ts";
import { review } from "./005-review.ts";
import { bases } from "./006-bases.ts";
import { setAside } from "./007-set-aside.ts";
import { deskAtWork } from "./008-desk-at-work.ts";
import { photographersByName } from "./009-photographers-by-name.ts";
import { stamps } from "./010-stamps.ts";
import { listsByIndex } from "./011-lists-by-index.ts";
import { plannedLength } from "./012-planned-length.ts";
import { packedStates } from "./013-packed-states.ts";
import { newsroom } from "./014-newsroom.ts";

/** In order; `migrations[n - 1]` has the number n. */
export const migrations: readonly Migration[] = [
  firstDesk,
  search,
  photos,
  photoUses,
  review,
  bases,
  setAside,
  deskAtWork,
  photographersByName,
  stamps,
  listsByIndex,
  plannedLength,
  packedStates,
  newsroom,
];
