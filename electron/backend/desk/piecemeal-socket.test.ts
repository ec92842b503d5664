import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { WebSocketServer } from "ws";
import { afterwards } from "../../store/testing/new-folder.ts";
import { PiecemealSocket } from "./piecemeal-socket.ts";

/** A server that says what it hears, and how many frames that took. */
async function hearing() {
  const server = new WebSocketServer({ port: 0, host: "127.0.0.1", perMessageDeflate: false });
  afterwards(() => server.close());
  await once(server, "listening");
  const socket = new PiecemealSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const [[served]] = await Promise.all([once(server, "connection"), once(socket, "open")]);
  afterwards(() => socket.terminate());
  const heard: { data: Buffer; isBinary: boolean }[] = [];
  let frames = 0;
  const { _receiver: receiver } = served as { _receiver: { getData: (then: unknown) => void } };
  const getData = receiver.getData.bind(receiver);
  receiver.getData = (then) => {
    frames += 1;
    getData(then);
  };
  served.on("message", (data: Buffer, isBinary: boolean) => heard.push({ data, isBinary }));
  return { socket, heard, frames: () => frames, until: () => once(served, "message") };
}

test("a file goes in frames of 64 kB and arrives as one message, in its order among others", async () => {
  const { socket, heard, frames, until } = await hearing();
  const bytes = Uint8Array.from({ length: 1024 * 1024 + 1 }, (_, at) => (at * 7) % 256);
  socket.send("before");
  socket.send(bytes);
  socket.send("after");
  while (heard.length < 3) await until();
  expect(heard.map(({ isBinary }) => isBinary)).toEqual([false, true, false]);
  expect(heard.map(({ data }) => data.length)).toEqual([6, bytes.length, 5]);
  expect(heard[1]?.data.equals(bytes)).toBe(true);
  expect(frames()).toBeGreaterThanOrEqual(2 + 17);
});

test("what is empty, or a frame long, arrives too", async () => {
  const { socket, heard, until } = await hearing();
  for (const length of [0, 1, 64 * 1024, 64 * 1024 + 1]) {
    socket.send(new Uint8Array(length).fill(1).buffer);
  }
  while (heard.length < 4) await until();
  expect(heard.map(({ data }) => data.length)).toEqual([0, 1, 64 * 1024, 64 * 1024 + 1]);
});
