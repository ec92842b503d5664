import path from "node:path";
import { Problem } from "../../shared/contract/problem.ts";
import { isSealedDesk, takeNewsroomLock } from "../store/newsroom/lock.ts";
import { type NewsroomStore, openNewsroomStore } from "../store/newsroom/newsroom-store.ts";
import { openFolderShelf } from "./photos/folder-shelf.ts";
import type { PhotoShelf } from "./photos/photo-shelf.ts";
import { openS3Shelf } from "./photos/s3-shelf.ts";
import type { Settings } from "./settings.ts";

export type Where = Pick<Settings, "database" | "s3" | "photosFolder"> & {
  /** A desk's folder; the newsroom lies in `newsroom/` below it. */
  readonly desk: string | null;
};

export interface Places {
  readonly store: NewsroomStore;
  readonly shelf: PhotoShelf;
  close(): Promise<void>;
}

/** Opens what the newsroom keeps. From a folder one server alone does so; a desk may have it open. */
export async function openPlaces(where: Where): Promise<Places> {
  if (where.desk !== null && isSealedDesk(where.desk)) throw new Problem("DESK_SEALED", SEALED);
  const lock = where.database === null ? locked(folderOf(where)) : null;
  try {
    const store = await openNewsroomStore(databaseOf(where));
    const shelf = await openShelf(where).catch(async (error: unknown) => {
      await store.close();
      throw error;
    });
    return {
      ...{ store, shelf },
      close: async () => {
        await store.close();
        lock?.release();
      },
    };
  } catch (error) {
    lock?.release();
    throw error;
  }
}

/** What somebody changes from a shell while the server runs. */
export function openStoreBeside(where: Where): Promise<NewsroomStore> {
  return openNewsroomStore(databaseOf(where));
}

function databaseOf(where: Where): string {
  return where.database ?? path.join(folderOf(where), "newsroom.db");
}

function openShelf(where: Where): Promise<PhotoShelf> {
  if (where.s3 !== null) return Promise.resolve(openS3Shelf(where.s3));
  return openFolderShelf(where.photosFolder ?? path.join(folderOf(where), "photos"));
}

function folderOf({ desk }: Where): string {
  if (desk === null) throw new Problem("BAD_FOLDER", NOWHERE);
  return path.join(desk, "newsroom");
}

function locked(folder: string) {
  const lock = takeNewsroomLock(folder);
  if (lock === null) throw new Problem("DESK_LOCKED", TAKEN);
  return lock;
}

const TAKEN =
  "A newsroom is served from this folder already, so this one was not started. Nothing was changed. Use that one, or end it first.";
const SEALED =
  "The desk in this folder is sealed, and what a newsroom keeps is not, so it was not started. Nothing was changed. Serve the newsroom from a folder of its own.";
const NOWHERE =
  "It is not said where this newsroom keeps its photos. Nothing was changed. Set STET_NEWSROOM_PHOTOS to a folder or to s3://BUCKET.";
