import { BACKUPS } from "./backups.tsx";
import type { Entry } from "./entry.ts";
import { GRAMMAR } from "./grammar.tsx";
import { HOUSE_STYLE } from "./house-style.tsx";
import { LOOK } from "./look.tsx";
import { NEWSROOM } from "./newsroom.tsx";
import { PEOPLE } from "./people.tsx";
import { PROFILES } from "./profiles.tsx";
import { SHORTCUTS } from "./shortcuts.tsx";
import { SPELLING } from "./spelling.tsx";
import { UPDATES } from "./updates.tsx";
import { WRITING } from "./writing.tsx";

/** Everything that can be set, in the order of its sections. */
export const ENTRIES: readonly Entry[] = [
  ...PEOPLE,
  ...NEWSROOM,
  ...LOOK,
  ...WRITING,
  ...SPELLING,
  ...GRAMMAR,
  ...HOUSE_STYLE,
  ...BACKUPS,
  ...PROFILES,
  ...SHORTCUTS,
  ...UPDATES,
];
