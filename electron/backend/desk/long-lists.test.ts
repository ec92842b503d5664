import { connect } from "node:net";
import { createORPCClient } from "@orpc/client";
import { RPCLink } from "@orpc/client/websocket";
import { expect, test, vi } from "vitest";
import { WebSocket } from "ws";
import type { DeskClient } from "../../../shared/contract/index.ts";
import { clientWire } from "../../../shared/contract/wire.ts";
import { PLAIN_QUERY } from "../../../shared/find/query.ts";
import { afterwards, newFolder } from "../../store/testing/new-folder.ts";
import { deskIn } from "../testing/desk-for-tests.ts";
import { readDeskFile } from "./desk-file.ts";

vi.setConfig({ testTimeout: 120_000 });

const DRAFTS = 600;
/** A part of a list is some characters over 64 k, and each quotation mark of it takes another. */
const LARGEST = 96 * 1024;

interface Other {
  readonly client: DeskClient;
  /** How long each message of the desk was, since they were last asked for. */
  readonly lengths: () => number[];
}

/** Another program on the desk, that notes what comes over its wire. */
async function otherProgram(folder: string): Promise<Other> {
  const { socket, token } = readDeskFile(folder) as { socket: string; token: string };
  const websocket = new WebSocket("ws://desk/", {
    createConnection: () => connect(socket),
    headers: { authorization: `Bearer ${token}` },
  });
  afterwards(() => websocket.terminate());
  const lengths: number[] = [];
  websocket.on("message", (data) => lengths.push(String(data).length));
  const link = new RPCLink({
    websocket: websocket as unknown as globalThis.WebSocket,
    ...clientWire,
  });
  return { client: createORPCClient(link), lengths: () => lengths.splice(0) };
}

/** A desk of hundreds of drafts, and another program on it. */
async function deskOfMany() {
  const folder = newFolder();
  const { client } = await deskIn(folder);
  const files = Array.from({ length: DRAFTS }, (_, at) => {
    const text = `# Fog over “pier ${at}”\n\nThe “ferry” waits.\n`;
    return { path: `${at}.md`, file: new File([text], `${at}.md`) };
  });
  const { drafts } = await client.imports.files({ files });
  const other = await otherProgram(folder);
  await other.client.desk.info();
  other.lengths();
  return { client, other, ids: drafts.map(({ id }) => id) };
}

test("a list of hundreds of drafts leaves the host in pieces, and is the same list", async () => {
  const { client, other, ids } = await deskOfMany();
  const listed = await other.client.drafts.list({ limit: 100_000 });
  const lengths = other.lengths();
  expect(new Set(listed.map(({ id }) => id))).toEqual(new Set(ids));
  expect(listed).toEqual(await client.drafts.list({ limit: 100_000 }));
  expect(listed.map(({ headline }) => headline)).toContain("Fog over “pier 7”");
  expect(lengths.length).toBeGreaterThan(4);
  expect(Math.max(...lengths)).toBeLessThan(LARGEST);
  expect(lengths.reduce((sum, length) => sum + length)).toBeGreaterThan(DRAFTS * 300);
  expect(await other.client.drafts.list({ limit: 3 })).toHaveLength(3);
  expect(other.lengths()).toHaveLength(1);
});

test("what is found in hundreds of drafts leaves in pieces too", async () => {
  const { client, other } = await deskOfMany();
  const query = { ...PLAIN_QUERY, text: "ferry" };
  const asked = { query, replacement: null, filter: { limit: 100_000 } };
  const found = await other.client.find.look(asked);
  const lengths = other.lengths();
  expect(found).toMatchObject({ looked: DRAFTS, isWhole: true });
  expect(found.drafts).toHaveLength(DRAFTS);
  expect(found).toEqual(await client.find.look(asked));
  expect(Math.max(...lengths)).toBeLessThan(LARGEST);
});

test("another answer comes between the pieces of a long one, and who goes away amid one stops nothing", async () => {
  const { other } = await deskOfMany();
  const order: string[] = [];
  const long = other.client.drafts.list({ limit: 100_000 }).then(() => order.push("list"));
  const short = other.client.desk.people().then(() => order.push("people"));
  await Promise.all([long, short]);
  expect(order).toEqual(["people", "list"]);
  const leaving = new AbortController();
  const asked = other.client.drafts.list({ limit: 100_000 }, { signal: leaving.signal });
  leaving.abort();
  await expect(asked).rejects.toThrow();
  expect(await other.client.drafts.list({ limit: 3 })).toHaveLength(3);
});
