import type { Article } from "../../../../shared/article/article.ts";
import { loadDoc } from "../../../../shared/article/ydoc/roots.ts";
import { article as articleShape } from "../../../../shared/contract/article.ts";
import type { DraftId, VersionId } from "../../../../shared/contract/ids.ts";
import { photoHashes } from "../../../../shared/exports/photo-files.ts";
import type { VersionThere } from "../../../../shared/newsroom/wire.ts";
import { type BundledVersion, versionsToBundle } from "../../../store/queries/bundled.ts";
import { contentIn, type Packed, packedContent } from "../../../store/queries/contents.ts";
import { draftKey } from "../../../store/queries/drafts.ts";
import { findPerson } from "../../../store/queries/people.ts";
import { sharedVersions } from "../../../store/queries/shared-things.ts";
import type { SyncDesk } from "./desk.ts";
import { photosOf } from "./photos.ts";

/** Brings the versions that either side lacks to it; what is damaged or strange stays where it is. */
export async function syncVersions(desk: SyncDesk, draft: DraftId): Promise<void> {
  const key = draftKey(desk.store, draft);
  if (key === null) return;
  const shared = sharedVersions(desk.store, key);
  const own = versionsToBundle(desk.store, key);
  for (const version of own) if (!shared.has(version.id)) await send(desk, draft, version);
  const here = new Set<VersionId>([...shared, ...own.map(({ id }) => id)]);
  for (const version of await desk.server.versionsOf(draft)) {
    if (!here.has(version.id)) await fetchOne(desk, draft, version);
  }
}

async function send(desk: SyncDesk, draft: DraftId, version: BundledVersion): Promise<void> {
  const { store, server } = desk;
  const contents = [packedContent(store, version.article), packedContent(store, version.state)];
  for (const content of contents) {
    // A damaged version cannot be handed over; the draft itself is not touched.
    if (content === null || contentIn(content) === null) return;
    if (!(await server.hasContent(content.hash))) {
      await server.keepContent(content.hash, content.bytes);
    }
  }
  await photosOf(desk).sendAll(photosIn(contents[0]));
  const { id, kind, name, note, createdAt, words, article, state } = version;
  const author = version.author === null ? null : findPerson(store, version.author);
  await server.keepVersion(draft, {
    ...{ id, kind, name, note, createdAt, words, article, state, author },
  });
  await desk.ask("newsroom.markVersion", { draft, id });
}

function photosIn(content: Packed | null | undefined): string[] {
  const bytes = content == null ? null : contentIn(content);
  return bytes === null ? [] : photoHashes((jsonIn(bytes) as Article).body);
}

async function fetchOne(desk: SyncDesk, draft: DraftId, version: VersionThere): Promise<void> {
  const contents: Packed[] = [];
  for (const hash of [version.article, version.state]) {
    const bytes = await desk.server.content(hash);
    if (bytes === null || contentIn({ hash, bytes }) === null) return;
    contents.push({ hash, bytes });
  }
  if (isSound(contents)) await desk.ask("newsroom.takeVersion", { draft, version, contents });
}

/** Whether this Stet can show it: a strange one is not kept. */
function isSound([article, state]: readonly Packed[]): boolean {
  try {
    const read = article === undefined ? null : contentIn(article);
    const bytes = state === undefined ? null : contentIn(state);
    if (read === null || bytes === null) return false;
    articleShape.parse(jsonIn(read));
    loadDoc(bytes).destroy();
    return true;
  } catch {
    // Whatever is wrong with it, nobody could read it here.
    return false;
  }
}

const jsonIn = (bytes: Uint8Array): unknown =>
  JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
