import type * as Y from "yjs";
import { isStatus } from "../../../shared/article/status.ts";
import { DEEDS, type Deed, may, maySet, type Role } from "../../../shared/newsroom/roles.ts";
import { type Place, type Touched, touchedBy } from "../../../shared/newsroom/touched.ts";
import type { REFUSALS } from "../../../shared/newsroom/wire.ts";

export type Judgement =
  | { readonly kind: "taken" }
  /** It builds on what this desk has not sent yet, and sends again with that. */
  | { readonly kind: "early" }
  | {
      readonly kind: "refused";
      readonly why: (typeof REFUSALS)[number];
      readonly sentence: string;
    };

export interface Asking {
  readonly role: Role;
  /** The newsroom has nothing of this draft yet. */
  readonly isNew: boolean;
  /** This desk has sent all that it had when it connected, or says that this is all. */
  readonly isLater: boolean;
}

/** A draft with its history and all that was deleted in it stays far below. */
const LARGEST_UPDATE = 16 * 1024 * 1024;

/** What may be said of any place of a document; what an older Stet does not know counts as text. */
const DEED_OF_ROOT: Readonly<Record<string, Deed>> = {
  meta: "describe",
  assets: "describe",
  names: "describe",
  dismissed: "describe",
  comments: "comment",
  quotes: "comment",
};

/** Whether somebody in this role may change a document by this update. */
export function judgeUpdate(doc: Y.Doc, update: Uint8Array, asking: Asking): Judgement {
  if (update.length > LARGEST_UPDATE) return refused("size", TOO_LARGE);
  let touched: Touched;
  try {
    touched = touchedBy(doc, update);
  } catch {
    return refused("unreadable", UNREADABLE);
  }
  if (touched.isEmpty && !touched.isPending) return TAKEN;
  if (touched.isPending) {
    return asking.isLater ? refused("unreadable", UNREADABLE) : { kind: "early" };
  }
  return judgePlaces(touched, asking);
}

function judgePlaces({ places, values }: Touched, { role, isNew }: Asking): Judgement {
  if (!DEEDS.some((deed) => may(role, deed))) return refused("role", SENTENCES.write);
  // Whoever begins a draft brings it with the history that it has.
  if (isNew) return may(role, "begin") ? TAKEN : refused("role", SENTENCES.begin);
  for (const place of places) {
    const deed = isStatusPlace(place) ? null : (DEED_OF_ROOT[place.root] ?? "write");
    if (deed !== null && !may(role, deed)) return refused("role", SENTENCES[deed]);
  }
  if (!places.some(isStatusPlace)) return TAKEN;
  return mayGive(role, values.filter(isStatusPlace)) ? TAKEN : refused("role", SENTENCES.approve);
}

const isStatusPlace = ({ root, key }: Place) => root === "meta" && key === "status";

/** No value at all takes the status away, which reads as a draft. */
function mayGive(role: Role, values: Touched["values"]): boolean {
  if (values.length === 0) return maySet(role, "draft");
  return values.every(({ value }) =>
    isStatus(value) ? maySet(role, value) : maySet(role, "approved"),
  );
}

const TAKEN = { kind: "taken" } as const;

function refused(why: (typeof REFUSALS)[number], sentence: string): Judgement {
  return { kind: "refused", why, sentence };
}

const KEPT = "What was changed stays on this desk.";
const SENTENCES: Readonly<Record<Deed, string>> = {
  begin: `In this newsroom you do not begin articles, so this one was not taken. ${KEPT} Ask an editor of the newsroom.`,
  write: `In this newsroom you do not change this article's text, so that was not taken. ${KEPT} Ask an editor of the newsroom.`,
  describe: `In this newsroom you do not change this article's fields, so that was not taken. ${KEPT} Ask an editor of the newsroom.`,
  comment: `In this newsroom you do not comment, so that was not taken. ${KEPT} Ask an editor of the newsroom.`,
  file: `In this newsroom you do not give this status, so that was not taken. ${KEPT} Ask an editor of the newsroom.`,
  approve: `In this newsroom you do not give this status, so that was not taken. ${KEPT} Ask an editor of the newsroom.`,
  publish: `In this newsroom you do not give this status, so that was not taken. ${KEPT} Ask an editor of the newsroom.`,
};
const TOO_LARGE = `This article's changes are larger than the newsroom takes at once. ${KEPT} Ask whoever runs the newsroom.`;
const UNREADABLE = `The newsroom could not read this article's changes and set them aside. ${KEPT} Update Stet here and there, then try again.`;
