import type { DraftId } from "../../../shared/contract/ids.ts";
import type { DraftStep, NewsroomState } from "../../../shared/contract/newsroom.ts";
import type { Role } from "../../../shared/newsroom/roles.ts";
import type { DeskOwner } from "../../backend/desk/open-desk.ts";
import { deskIn } from "../../backend/testing/desk-for-tests.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import type { Newsroom } from "../start-newsroom.ts";

export type JoinedState = Extract<NewsroomState, { kind: "joined" }>;

/** A desk of somebody's own, as the browser host opens it. */
export async function deskOf(name: string, folder = newFolder()): Promise<DeskOwner> {
  const desk = await deskIn(folder, undefined, { host: "browser" });
  const { person } = await desk.client.desk.info();
  if (person === null) {
    await desk.client.desk.introduce({ name, initials: name.slice(0, 2), sample: false });
  }
  return desk;
}

/** The same, in the newsroom. */
export async function joinedDesk(
  server: Pick<Newsroom, "url" | "invite">,
  name: string,
  role: Role = "editor",
): Promise<DeskOwner> {
  const desk = await deskOf(name);
  const invitation = await server.invite(role);
  await desk.client.newsroom.join({ address: server.url, invitation });
  return desk;
}

/** Resolves once the desk is as it is wanted; the test's own time is up before that otherwise. */
export async function untilState(
  { client }: Pick<DeskOwner, "client">,
  isWanted: (state: JoinedState) => boolean,
): Promise<JoinedState> {
  const ending = new AbortController();
  try {
    for await (const state of await client.newsroom.watch(undefined, { signal: ending.signal })) {
      if (state.kind === "joined" && isWanted(state)) return state;
    }
  } finally {
    ending.abort();
  }
  throw new Error("The desk has closed.");
}

const PATIENCE_MS = 40_000;

/** Everything that the desk has is on the server's disk, and it lists so many drafts. */
export async function untilInStep({ client }: Pick<DeskOwner, "client">, drafts: number) {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const rows = await client.drafts.list({});
    const kinds = rows.map(({ step }) => step?.kind);
    const isDone = kinds.every((kind) => kind === "inStep" || kind === "there");
    if (isDone && rows.length === drafts) return;
    if (Date.now() > until) throw new Error(`Not in step: ${JSON.stringify(kinds)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export async function stepOf(
  { client }: Pick<DeskOwner, "client">,
  id: DraftId,
): Promise<DraftStep | null> {
  return (await client.drafts.find({ handle: id })).step;
}
