import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { afterEach, expect, it } from "vitest";
import { type LossyLink, lossyLink } from "./lossy-link.ts";

const ending: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ending.splice(0).reverse()) await end();
});

/** A server that keeps what each of its connections was sent, and answers each piece. */
async function linked(): Promise<{ link: LossyLink; heard: string[]; open: () => number }> {
  const heard: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    const at = heard.push("") - 1;
    sockets.add(socket);
    socket.on("data", (piece) => {
      heard[at] += String(piece);
      socket.write(`${piece}!`);
    });
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const link = await lossyLink(
    () => port,
    () => 0.1,
  );
  ending.push(() => new Promise((resolve) => server.close(resolve)));
  ending.push(() => link.stop());
  return { link, heard, open: () => sockets.size };
}

function connected({ port }: LossyLink): { socket: Socket; said: () => string } {
  const socket = connect(port, "127.0.0.1");
  let said = "";
  socket.on("data", (piece) => {
    said += String(piece);
  });
  socket.on("error", () => undefined);
  ending.push(() => socket.destroy());
  return { socket, said: () => said };
}

it("passes on, both ways", async () => {
  const { link, heard } = await linked();
  const { socket, said } = connected(link);
  socket.write("one");
  await expect.poll(said).toBe("one!");
  expect(heard).toEqual(["one"]);
});

it("sends what a connection begins with once more, later and unheard", async () => {
  const { link, heard } = await linked();
  link.repeat(30);
  const { socket, said } = connected(link);
  socket.write("one");
  await expect.poll(() => heard).toEqual(["one", "one"]);
  expect(link.counts.repeated).toBe(1);
  expect(said()).toBe("one!");
});

it("loses answers of what the server took, and cuts the rest", async () => {
  const { link, heard } = await linked();
  const { socket, said } = connected(link);
  link.loseAnswers(true);
  socket.write("one");
  await expect.poll(() => link.counts.answersLost).toBe(1);
  link.loseAnswers(false);
  await once(socket, "close");
  expect([heard, said()]).toEqual([["one"], ""]);
});

it("lets in whoever waited in another order than they came", async () => {
  const { link, heard } = await linked();
  link.hold(true);
  for (const word of ["one", "two", "three"]) {
    const { socket } = connected(link);
    await once(socket, "connect");
    socket.write(word);
  }
  expect(heard).toEqual([]);
  link.hold(false);
  await expect.poll(() => heard).toEqual(["three", "two", "one"]);
});

it("leaves one end open whose other end is gone", async () => {
  const { link, open } = await linked();
  const { socket } = connected(link);
  await expect.poll(open).toBe(1);
  link.halve(300);
  await once(socket, "close");
  expect(open()).toBe(1);
  await expect.poll(open).toBe(0);
});
