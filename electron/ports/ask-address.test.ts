import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { askOverNetwork } from "./ask-address.ts";
import { isPrivateAddress } from "./private-addresses.ts";

async function localServer(): Promise<{ readonly url: URL; readonly asked: string[] }> {
  const asked: string[] = [];
  const server = createServer(({ method, url }, response) => {
    asked.push(`${method} ${url}`);
    response.writeHead(301, { location: "/there" }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: new URL(`http://127.0.0.1:${port}/here?a=1`), asked };
}

test("an address is asked for its head, and a redirect told", async () => {
  const { url, asked } = await localServer();
  const ask = askOverNetwork(() => false);
  expect(await ask(url, "HEAD", undefined)).toEqual({
    kind: "answered",
    status: 301,
    location: "/there",
  });
  expect(asked).toEqual(["HEAD /here?a=1"]);
});

test("this machine is not asked, by number or by name", async () => {
  const { url, asked } = await localServer();
  const ask = askOverNetwork();
  const hosts = ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "2130706433", "0x7f.1"];
  for (const host of hosts) {
    const address = new URL(url);
    address.host = `${host}:${url.port}`;
    expect([host, await ask(address, "GET", undefined)]).toEqual([host, { kind: "private" }]);
  }
  expect(asked).toEqual([]);
});

test("nobody there is told; who aborts hears of it", async () => {
  const { url } = await localServer();
  const ask = askOverNetwork(() => false);
  const closed = new URL("http://127.0.0.1:1/");
  expect(await ask(closed, "HEAD", undefined)).toEqual({ kind: "unreachable" });
  await expect(ask(url, "HEAD", AbortSignal.abort())).rejects.toThrow(/abort/i);
});

test.each([
  ["8.8.8.8", false],
  ["172.15.255.255", false],
  ["2606:4700::1111", false],
  ["10.1.2.3", true],
  ["172.31.0.1", true],
  ["192.168.1.1", true],
  ["169.254.169.254", true],
  ["100.64.0.1", true],
  ["0.0.0.0", true],
  ["255.255.255.255", true],
  ["::", true],
  ["::1", true],
  ["::ffff:10.0.0.1", true],
  ["64:ff9b::a00:1", true],
  ["2002:a00:1::", true],
  ["fd12::1", true],
  ["fe80::1%eth0", true],
  ["storm", true],
])("%s is private: %s", (address, expected) => {
  expect(isPrivateAddress(address)).toBe(expected);
});
