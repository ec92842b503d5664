import { draftId, photoHash, versionId } from "../../../shared/contract/ids.ts";
import { DEEDS, may } from "../../../shared/newsroom/roles.ts";
import { versionThere, writers } from "../../../shared/newsroom/wire.ts";
import type { NewsroomStore } from "../../store/newsroom/newsroom-store.ts";
import { unpackedAs } from "../../store/newsroom/packed.ts";
import { Refused } from "../refused.ts";
import type { Seat } from "../sessions/seats.ts";
import { readBytes, readJson, sendJson, sendNothing } from "./bodies.ts";
import type { Route } from "./call.ts";

const PAGE = 500;
const LARGEST_CONTENT = 64 * 1024 * 1024;

type Stored = Pick<NewsroomStore, "documents" | "kept">;

/** The list, and what lies beside each draft's document. */
export function draftRoutes({ documents, kept }: Stored): Route[] {
  return [
    {
      method: "GET",
      path: "/v1/drafts",
      answer: async ({ response, query }) => {
        const since = cursorIn(query.get("since"));
        const { drafts, revision } = await documents.list(since, PAGE);
        const more = drafts.length === PAGE;
        sendJson(response, 200, { drafts, cursor: String(revision), more });
      },
    },
    {
      method: "GET",
      path: "/v1/drafts/:draft/writers",
      answer: async ({ response, named }) =>
        sendJson(response, 200, await kept.writers(draftIn(named))),
    },
    {
      method: "POST",
      path: "/v1/drafts/:draft/writers",
      answer: async ({ request, response, named, seat }) => {
        mustTakePart(seat);
        await kept.addWriters(draftIn(named), await readJson(request, writers));
        sendNothing(response, 204);
      },
    },
    {
      method: "GET",
      path: "/v1/drafts/:draft/versions",
      answer: async ({ response, named }) =>
        sendJson(response, 200, await kept.versions(draftIn(named))),
    },
    {
      method: "PUT",
      path: "/v1/drafts/:draft/versions/:version",
      answer: async ({ request, response, named, seat }) => {
        mustTakePart(seat);
        const version = await readJson(request, versionThere);
        if (version.id !== idIn(versionId, named.version)) throw new Refused("badRequest", OTHER);
        for (const hash of [version.article, version.state]) {
          if (!(await kept.hasContent(hash))) throw new Refused("notFound", CONTENT_FIRST);
        }
        await kept.addVersion(draftIn(named), version);
        sendNothing(response, 204);
      },
    },
    {
      method: "HEAD",
      path: "/v1/contents/:hash",
      answer: async ({ response, named }) => {
        const isThere = await kept.hasContent(idIn(photoHash, named.hash));
        sendNothing(response, isThere ? 200 : 404);
      },
    },
    {
      method: "GET",
      path: "/v1/contents/:hash",
      answer: async ({ response, named }) => {
        const bytes = await kept.content(idIn(photoHash, named.hash));
        if (bytes === null) throw new Refused("notFound", NO_CONTENT);
        response.writeHead(200, {
          "content-type": "application/octet-stream",
          "content-length": bytes.length,
        });
        response.end(bytes);
      },
    },
    {
      method: "PUT",
      path: "/v1/contents/:hash",
      answer: async ({ request, response, named, seat }) => {
        mustTakePart(seat);
        const hash = idIn(photoHash, named.hash);
        const bytes = await readBytes(request, LARGEST_CONTENT);
        if (!(await unpackedAs(hash, bytes))) throw new Refused("badRequest", OTHER);
        await kept.addContent(hash, bytes);
        sendNothing(response, 204);
      },
    },
  ];
}

/** Whoever may only read leaves nothing. */
export function mustTakePart({ member }: Seat): void {
  if (DEEDS.some((deed) => may(member.role, deed))) return;
  throw new Refused("role", READS_ONLY);
}

function cursorIn(given: string | null): number {
  const since = given === null || given === "" ? 0 : Number(given);
  if (!Number.isSafeInteger(since) || since < 0) throw new Refused("badRequest", OTHER);
  return since;
}

const draftIn = (named: Readonly<Record<string, string>>) => idIn(draftId, named.draft);

/** An id of the path; what is none names nothing. */
export function idIn<Id>(
  shape: { safeParse(value: unknown): { success: boolean; data?: Id } },
  value: string | undefined,
): Id {
  const read = shape.safeParse(value);
  if (!read.success || read.data === undefined) throw new Refused("notFound", NO_CONTENT);
  return read.data;
}

const OTHER =
  "What this desk sent is not what it is called, so the newsroom did not keep it. It stays on this desk, which sends it again.";
const CONTENT_FIRST =
  "A version came before what it holds. It stays on this desk, which sends it again.";
const NO_CONTENT = "The newsroom does not have what this desk asked for. Nothing was changed.";
const READS_ONLY =
  "You may read in this newsroom, and not write. What you wrote stays on this desk. Ask an editor of the newsroom.";
