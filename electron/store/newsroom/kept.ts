import type { VersionThere, Writer } from "../../../shared/newsroom/wire.ts";
import { nextRevision } from "./documents.ts";
import { first, type Sql } from "./sql.ts";

/** What lies beside a draft's document: who its Yjs clients are, its versions, and their contents. */
export interface Kept {
  writers(draft: string): Promise<Writer[]>;
  /** Whom a client was told to be first stays who it is. */
  addWriters(draft: string, writers: readonly Writer[]): Promise<void>;
  versions(draft: string): Promise<VersionThere[]>;
  /** A version that is there already stays as it is. */
  addVersion(draft: string, version: VersionThere): Promise<void>;
  content(hash: string): Promise<Uint8Array | null>;
  hasContent(hash: string): Promise<boolean>;
  addContent(hash: string, bytes: Uint8Array): Promise<void>;
}

export function keptIn(sql: Sql): Kept {
  return {
    writers: async (draft) => {
      const rows = await sql.all<{ writer: string }>(
        "SELECT writer FROM writers WHERE draft = ?",
        draft,
      );
      return rows.map(({ writer }) => JSON.parse(writer));
    },
    addWriters: (draft, writers) =>
      sql.transaction(async (within) => {
        for (const writer of writers) {
          await within.run(
            "INSERT INTO writers (draft, client, writer) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            ...[draft, writer.clientId, JSON.stringify(writer)],
          );
        }
      }),
    versions: async (draft) => {
      const rows = await sql.all<{ version: string }>(
        "SELECT version FROM versions WHERE draft = ? ORDER BY id",
        draft,
      );
      return rows.map(({ version }) => JSON.parse(version));
    },
    addVersion: (draft, version) =>
      sql.transaction(async (within) => {
        const revision = await nextRevision(within);
        const added = await within.run(
          "INSERT INTO versions (draft, id, version) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
          ...[draft, version.id, JSON.stringify(version)],
        );
        if (added > 0) {
          await within.run("UPDATE drafts SET revision = ? WHERE id = ?", revision, draft);
        }
      }),
    content: async (hash) => {
      const asked = "SELECT bytes FROM contents WHERE hash = ?";
      return (await first<{ bytes: Uint8Array }>(sql, asked, hash))?.bytes ?? null;
    },
    hasContent: async (hash) =>
      (await first(sql, "SELECT 1 AS one FROM contents WHERE hash = ?", hash)) !== null,
    addContent: async (hash, bytes) => {
      await sql.run(
        "INSERT INTO contents (hash, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING",
        ...[hash, bytes],
      );
    },
  };
}
