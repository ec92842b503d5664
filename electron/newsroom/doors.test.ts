import { uuidv7 } from "uuidv7";
import { expect, it } from "vitest";
import * as Y from "yjs";
import { emptyArticle } from "../../shared/article/article.ts";
import { seedDoc } from "../../shared/article/ydoc/document.ts";
import { documentOf, LIST_DOCUMENT } from "../../shared/newsroom/wire.ts";
import { afterwards, atTheEnd, folderOfFile, newFolder } from "../store/testing/new-folder.ts";
import { startNewsroom } from "./start-newsroom.ts";
import { joinDesk, until } from "./testing/desk.ts";
import { lengthAnd, textBytes } from "./testing/raw-socket.ts";

const server = await startNewsroom({ desk: folderOfFile() });
atTheEnd(() => server.stop());

const [draft, hash] = [uuidv7(), "0".repeat(64)];

/** Every call of the wire but those by which one comes in. */
const CALLS = [
  ["GET", "/v1/drafts"],
  ["GET", `/v1/drafts/${draft}/writers`],
  ["POST", `/v1/drafts/${draft}/writers`],
  ["GET", `/v1/drafts/${draft}/versions`],
  ["PUT", `/v1/drafts/${draft}/versions/${uuidv7()}`],
  ["HEAD", `/v1/contents/${hash}`],
  ["GET", `/v1/contents/${hash}`],
  ["PUT", `/v1/contents/${hash}`],
  ["HEAD", `/v1/photos/${hash}`],
  ["GET", `/v1/photos/${hash}`],
  ["PUT", `/v1/photos/${hash}`],
  ["POST", "/v1/leave"],
] as const;

it.each(CALLS)("%s %s is answered to nobody who is not signed in", async (method, path) => {
  const ask = (authorization?: string) =>
    fetch(`${server.url}${path}`, {
      ...{ method, headers: authorization === undefined ? {} : { authorization } },
      body: method === "PUT" || method === "POST" ? "{}" : undefined,
    });
  const left = await joinDesk(server, "editor");
  expect((await left.ask("POST", "/v1/leave", {})).status).toBe(204);
  const tried = [undefined, "Bearer x", `Basic ${left.session.access}`];
  for (const given of [
    ...tried,
    `Bearer ${left.session.access}`,
    `Bearer ${left.session.renewal}`,
  ]) {
    expect((await ask(given)).status).toBe(401);
  }
});

it("only this machine, and no proxy on it, is told figures", async () => {
  expect((await fetch(`${server.url}/metrics`)).status).toBe(200);
  for (const name of ["forwarded", "x-forwarded-for", "x-real-ip", "via"]) {
    const asked = await fetch(`${server.url}/metrics`, { headers: { [name]: "1.2.3.4" } });
    expect(asked.status).toBe(403);
  }
});

it.each(["../../../etc/passwd", "%2e%2e", "A".repeat(64), hash.slice(1), `${hash}0`])(
  "a photo called %s is nobody's",
  async (name) => {
    const editor = await joinDesk(server, "editor");
    for (const method of ["GET", "PUT"]) {
      const body = method === "PUT" ? new Uint8Array(1) : undefined;
      expect((await editor.ask(method, `/v1/photos/${name}`, body)).status).toBe(404);
    }
  },
);

it("a code is good as often as it says and until it says, and a member's id gives no more", async () => {
  const knock = async (invitation: string, id = uuidv7()) => {
    const person = { id, name: "Eve", initials: "E" };
    const body = JSON.stringify({ person, device: crypto.randomUUID(), invitation });
    return fetch(`${server.url}/v1/join`, { method: "POST", body });
  };
  const editor = await joinDesk(server, "editor", "Erin");
  const code = await server.invite("reader");
  const stolen = (await (await knock(code, editor.session.member.id)).json()) as {
    member: { id: string; role: string };
  };
  expect(stolen.member.role).toBe("reader");
  expect(stolen.member.id).not.toBe(editor.session.member.id);
  expect((await knock(code)).status).toBe(401);
  expect((await knock(await server.invite("reader", { days: 0 }))).status).toBe(401);
  expect((await knock("x".repeat(43))).status).toBe(401);
});

/** Messages of the sync, by the numbers that the engine gives them, without what they need to be let in. */
const UNASKED = Object.entries({
  "first step of a sync": [0, 0, 1, 0],
  "second step": [0, 1, ...lengthAnd(Y.encodeStateAsUpdate(seedDoc(emptyArticle())))],
  update: [0, 2, ...lengthAnd(Y.encodeStateAsUpdate(seedDoc(emptyArticle())))],
  awareness: [1, 1, 0],
  "query of awareness": [3],
  "stateless message": [5, ...textBytes('{"kind":"stored","number":1}')],
  "message to all": [6, ...textBytes("x")],
  "wrong token": [2, 0, ...textBytes("x".repeat(43))],
});

it.each(UNASKED)("a %s of somebody who is not signed in does nothing", async (_name, message) => {
  const own = uuidv7();
  const heard: Uint8Array[] = [];
  const socket = new WebSocket(`${server.url.replace("http", "ws")}/v1/sync`);
  socket.binaryType = "arraybuffer";
  socket.onmessage = ({ data }) => heard.push(new Uint8Array(data));
  await new Promise((resolve) => {
    socket.onopen = resolve;
  });
  for (const name of [documentOf(own), LIST_DOCUMENT]) {
    socket.send(new Uint8Array([...textBytes(name), ...message]));
  }
  await new Promise((resolve) => setTimeout(resolve, 60));
  socket.close();
  expect(await server.store.documents.has(own)).toBe(false);
  // At most that they may not: the word stands in each answer.
  for (const answer of heard) {
    expect(Buffer.from(answer).toString("latin1")).toMatch(/signed-out/);
  }
});

it("access is over after a quarter of an hour, also for what is open, and a desk that was away for long", async () => {
  const minute = 60_000;
  let ahead = 0;
  const clock = () => new Date(Date.now() + ahead);
  const own = await startNewsroom({ desk: newFolder(), clock });
  afterwards(own.stop);
  const editor = await joinDesk(own, "editor");
  const closed: string[] = [];
  const open = editor.open(uuidv7());
  await open.synced;
  open.provider.on("close", ({ event }: { event: { reason: string } }) =>
    closed.push(event.reason),
  );
  const renew = (renewal: string) =>
    fetch(`${own.url}/v1/renew`, { method: "POST", body: JSON.stringify({ renewal }) });
  ahead = 14 * minute;
  expect((await editor.ask("GET", "/v1/drafts")).status).toBe(200);
  ahead = 15 * minute + 1;
  expect((await editor.ask("GET", "/v1/drafts")).status).toBe(401);
  await until(() => closed.includes("signed-out"));
  const next = (await (await renew(editor.session.renewal)).json()) as typeof editor.session;
  ahead += 91 * 24 * 60 * minute;
  expect((await renew(next.renewal)).status).toBe(401);
});
