import * as Y from "yjs";
import { bodyOf } from "../../../shared/article/ydoc/roots.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { DraftStep, NewsroomState } from "../../../shared/contract/newsroom.ts";
import type { Role } from "../../../shared/newsroom/roles.ts";
import type { DeskOwner } from "../../backend/desk/open-desk.ts";
import { deskIn, windowOn } from "../../backend/testing/desk-for-tests.ts";
import { afterwards, newFolder } from "../../store/testing/new-folder.ts";
import { type Newsroom, type NewsroomOptions, startNewsroom } from "../start-newsroom.ts";

export type JoinedState = Extract<NewsroomState, { kind: "joined" }>;

/** A desk of somebody's own, as the browser host opens it. */
export async function deskOf(
  name: string,
  folder = newFolder(),
  sample = false,
): Promise<DeskOwner> {
  const desk = await deskIn(folder, undefined, { host: "browser" });
  const { person } = await desk.client.desk.info();
  if (person === null) {
    await desk.client.desk.introduce({ name, initials: name.slice(0, 2), sample });
  }
  return desk;
}

/** The same, in the newsroom. */
export async function joinedDesk(
  server: Serves,
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

/** A newsroom's server, ended after the test; ending it earlier is fine. */
export async function newsroom(desk = newFolder(), port = 0, options: NewsroomOptions = {}) {
  // Several lanes, though one process needs none: desks use them as before many processes.
  const server = await startNewsroom({ desk, port, lanes: 3, name: "Quay News", ...options });
  let stopped: Promise<void> | null = null;
  const stop = () => {
    stopped ??= server.stop();
    return stopped;
  };
  afterwards(stop);
  return { ...server, stop };
}

/** The one paragraph of a draft of {@link draftWith}. */
export function paragraphOf(doc: Y.Doc): Y.XmlText {
  const nodes = bodyOf(doc)
    .toArray()
    .filter((node) => node instanceof Y.XmlElement);
  const text = nodes.find((node) => node.getAttribute("id") === "first")?.get(0);
  if (text instanceof Y.XmlText) return text;
  throw new RangeError("The paragraph is gone.");
}

/** A draft with a paragraph of these words, written at a desk. */
export async function draftWith({ client }: DeskOwner, words: string): Promise<DraftId> {
  const { id } = await client.drafts.create();
  await (await windowOn(client, id)).write((doc) => {
    const paragraph = new Y.XmlElement("paragraph");
    paragraph.setAttribute("id", "first");
    paragraph.insert(0, [new Y.XmlText(words)]);
    bodyOf(doc).push([paragraph]);
  });
  return id;
}

type Serves = Pick<Newsroom, "url" | "invite">;

/** A desk in the newsroom that opens a draft which is on the server only. */
export async function deskWith(
  server: Serves,
  id: DraftId,
  name = "Omar",
  role: Role = "editor",
): Promise<DeskOwner> {
  const desk = await joinedDesk(server, name, role);
  await untilState(desk, ({ drafts }) => drafts.there > 0);
  await desk.client.newsroom.fetch({ id });
  return desk;
}

/** Ines' draft of these words, in step, and on somebody else's desk as well. */
export async function sharedDraft(
  server: Serves,
  words: string,
  name?: string,
  role?: Role,
): Promise<{ ines: DeskOwner; other: DeskOwner; id: DraftId }> {
  const ines = await joinedDesk(server, "Ines");
  const id = await draftWith(ines, words);
  await untilInStep(ines, 1);
  return { ines, id, other: await deskWith(server, id, name, role) };
}

/** The words of a draft as a desk reads it. */
export async function textOf({ client }: DeskOwner, id: DraftId): Promise<string> {
  const { body } = (await client.drafts.show({ id })).article;
  return body.flatMap(({ content = [] }) => content.map(({ text = "" }) => text)).join("");
}
