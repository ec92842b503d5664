import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { MessageType } from "@hocuspocus/server";
import { expect, it } from "vitest";
import { WebSocket } from "ws";
import { afterwards } from "../../store/testing/new-folder.ts";
import { until } from "../testing/desk.ts";
import { createSyncSocket } from "./socket.ts";

async function socketOf(signMs: number, longestLaneMs = 60_000) {
  const handled: Uint8Array[] = [];
  const client = {
    lastMessageReceivedAt: 0,
    handleMessage: (data: Uint8Array) => handled.push(data),
    handleClose: () => undefined,
  };
  const sync = createSyncSocket(
    { handleConnection: () => client as never },
    { signMs, longestLaneMs },
  );
  const server = createServer().on("upgrade", sync.upgrade);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  afterwards(() => {
    sync.close();
    server.close();
  });
  const open = (path: string) =>
    new Promise<WebSocket>((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`);
      socket.once("open", () => resolve(socket)).once("error", reject);
      afterwards(() => socket.close());
    });
  return { handled, client, open };
}

it("answers at the list's address and at every lane's, and nowhere else", async () => {
  const { open } = await socketOf(60_000);
  for (const path of ["/v1/sync", "/v1/sync/0", "/v1/sync/63"]) await open(path);
  for (const path of ["/v1/sync/x", "/v1/drafts", "/v1/sync/1/2"]) {
    await expect(open(path)).rejects.toThrow(/404/);
  }
});

it("a quiet connection is told that the server lives, and its answer counts as a sign of life", async () => {
  const { handled, client, open } = await socketOf(20);
  const socket = await open("/v1/sync/7");
  const heard: number[][] = [];
  socket.on("message", (data: Buffer) => heard.push([...data]));
  await until(() => heard.length > 2);
  expect(heard[0]).toEqual([MessageType.Ping]);
  expect(client.lastMessageReceivedAt).toBe(0);
  socket.send(new Uint8Array([MessageType.Pong]));
  await until(() => client.lastMessageReceivedAt > 0);
  socket.send(new Uint8Array([1, 2, 3]));
  await until(() => handled.length > 0);
  expect(handled.map((data) => [...data])).toEqual([[1, 2, 3]]);
});

it("a lane is asked for anew after a while, so that each process gets its share back; the list is not", async () => {
  const { open } = await socketOf(60_000, 60);
  const [list, lane] = [await open("/v1/sync"), await open("/v1/sync/7")];
  const code = await new Promise((resolve) => {
    lane.once("close", resolve);
  });
  expect(code).toBe(1001);
  await new Promise((resolve) => setTimeout(resolve, 80));
  expect(list.readyState).toBe(WebSocket.OPEN);
});
