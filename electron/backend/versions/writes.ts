import { replaceRows } from "../../store/queries/bases.ts";
import { lastEntry } from "../../store/queries/journal.ts";
import { personKey } from "../../store/queries/people.ts";
import { packLoose } from "../../store/queries/states.ts";
import { setNote } from "../../store/queries/versions.ts";
import { keyOf } from "../drafts/open-drafts.ts";
import { replaceDraft } from "../drafts/replace-draft.ts";
import type { WriteOps } from "../threads/thread-desk.ts";
import { keepPacked, keepVersion } from "./keep-version.ts";
import { foundVersion, readVersion } from "./read-version.ts";
import { restorePart, takePart } from "./restore-part.ts";
import { thinVersions } from "./thin-versions.ts";

/** Some milliseconds, since who writes waits behind it. */
const PACKED_AT_ONCE = 4;

export const versionWrites = {
  "versions.keep": (desk, { draft, kind, name, note, files = [], person, at }) => {
    const author = personKey(desk.store, person, at);
    return keepVersion(desk, draft, { kind, name, note, files, author, at });
  },

  "versions.keepPacked": (desk, { draft, at, packed }) => {
    // Its author is who wrote last, who need not be the one sitting here now.
    const author = lastEntry(desk.store, keyOf(desk.store, draft))?.person ?? null;
    const reason = { kind: "automatic", name: null, note: null, author, at } as const;
    const version = keepPacked(desk, draft, packed, reason);
    thinVersions(desk, draft, at);
    return version;
  },

  "versions.keepExported": (desk, { draft, packed, note, files, person, at }) => {
    const author = personKey(desk.store, person, at);
    return keepPacked(desk, draft, packed, {
      kind: "exported",
      name: null,
      note,
      files,
      author,
      at,
    });
  },

  "versions.keepMoment": (desk, { draft, packed, name, person, at }) => {
    const author = personKey(desk.store, person, at);
    return keepPacked(desk, draft, packed, { kind: "named", name, note: null, author, at });
  },

  "versions.annotate": (desk, { id, note }) => {
    const { draft } = foundVersion(desk.store, id).version;
    setNote(desk.store, id, note);
    desk.tell({ kind: "event", event: { kind: "versions", draft } });
    return foundVersion(desk.store, id).version;
  },

  "versions.thin": (desk, { draft, at }) => {
    thinVersions(desk, draft, at);
    return null;
  },

  "history.keepBase": ({ store }, { draft, base }) => {
    replaceRows(store, keyOf(store, draft), base);
    return null;
  },

  "history.packStates": ({ store }) => packLoose(store, PACKED_AT_ONCE),

  "versions.restore": (desk, { id, person, at }) => {
    const { version, article } = readVersion(desk.store, id);
    const { before } = replaceDraft(desk, {
      id: version.draft,
      article,
      assets: new Map(),
      before: { kind: "beforeRestore", note: null },
      after: null,
      person,
      at,
    });
    return { restored: version, before };
  },

  "versions.restorePart": restorePart,

  "versions.takePart": takePart,
} satisfies Partial<WriteOps>;
