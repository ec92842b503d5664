import { useMemo } from "react";
import type * as Y from "yjs";
import type { ArticleFields } from "../../shared/article/article.ts";
import type { Status } from "../../shared/article/status.ts";
import { type LogEntry, readLog } from "../../shared/article/ydoc/desk-log.ts";
import {
  type BylineEntry,
  readByline,
  readFields,
  readStatus,
} from "../../shared/article/ydoc/fields.ts";
import { type Planning, readPlanning } from "../../shared/article/ydoc/planning.ts";
import { metaOf } from "../../shared/article/ydoc/roots.ts";
import type { Observable } from "./session.ts";
import { useValue } from "./value.ts";

/** A draft's fields at one moment. */
export interface Fields extends Omit<ArticleFields, "byline"> {
  readonly byline: readonly BylineEntry[];
  readonly status: Status;
  readonly planning: Planning;
  /** Oldest first. */
  readonly log: readonly LogEntry[];
}

/** The fields as they stand, with every change that anybody makes. */
export function useFields(doc: Y.Doc): Fields {
  return useValue(useMemo(() => observeFields(doc), [doc]));
}

/** The same value is handed out until a field changes; typing in the text changes none. */
export function observeFields(doc: Y.Doc): Observable<Fields> {
  const meta = metaOf(doc);
  let snapshot: Fields | null = null;
  let listeners = 0;
  return {
    get: () => {
      // Without a listener nobody says when it is out of date.
      if (snapshot === null || listeners === 0) {
        const next = read(doc);
        if (snapshot === null || !same(snapshot, next)) snapshot = next;
      }
      return snapshot;
    },
    subscribe: (listener) => {
      const changed = () => {
        snapshot = null;
        listener();
      };
      listeners += 1;
      meta.observeDeep(changed);
      return () => {
        listeners -= 1;
        meta.unobserveDeep(changed);
      };
    },
  };
}

function read(doc: Y.Doc): Fields {
  return {
    ...readFields(doc),
    byline: readByline(doc),
    status: readStatus(doc),
    planning: readPlanning(doc),
    log: readLog(doc),
  };
}

function same(a: Fields, b: Fields): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
