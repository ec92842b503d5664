import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { connect, type Socket } from "node:net";
import os, { networkInterfaces } from "node:os";
import path from "node:path";
import { createORPCClient } from "@orpc/client";
import { RPCLink } from "@orpc/client/websocket";
import { os as procedure, type RouterClient } from "@orpc/server";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { WebSocket } from "ws";
import { Problem } from "../../shared/contract/problem.ts";
import { clientWire } from "../../shared/contract/wire.ts";
import { webFiles } from "../ports/web-files.ts";
import { type DeskServer, startDeskServer } from "./desk-server.ts";
import { createEntrance, issueToken } from "./entrance.ts";
import { LIMITS, type Limits, timeouts } from "./limits.ts";

/** More of them on demand: `STET_CONNECTIONS=10000`. */
const MANY = Number(process.env.STET_CONNECTIONS ?? 200);
const SECRET = "5".repeat(64);
const HASH = "e".repeat(64);
const DRAFT = "0198f000-0000-7000-8000-000000000000";
const router = { echo: procedure.handler(({ input }) => input as Uint8Array) };
const folder = mkdtempSync(path.join(os.tmpdir(), "stet-server-"));
const entrance = createEntrance(SECRET, new Date(0));
let server: DeskServer;
let cookie: string;

beforeAll(async () => {
  const page = path.join(folder, "page");
  mkdirSync(path.join(page, "assets"), { recursive: true });
  writeFileSync(path.join(page, "index.html"), "<!doctype html><title>Stet</title>");
  writeFileSync(path.join(page, "assets", "index-abc.js"), "export {};");
  writeFileSync(path.join(folder, "ferry.jpg"), "picture");
  server = await startDeskServer({
    router,
    entrance,
    page: webFiles(page),
    photo: async (hash) =>
      hash === HASH ? { path: path.join(folder, "ferry.jpg"), mediaType: "image/jpeg" } : null,
    bundle: async (draft, { clean }) => {
      if (draft !== DRAFT) throw new Problem("NOT_FOUND", "There is no such draft on this desk.");
      const file = path.join(folder, "quay.stet");
      writeFileSync(file, "bundle");
      const name = clean ? "clean.stet" : "quay.stet";
      return { path: file, name, bytes: 6, release: async () => rmSync(file) };
    },
    photoCopy: async (draft, hash) => {
      if (![DRAFT, null].includes(draft) || hash !== HASH) {
        throw new Problem("NOT_FOUND", "No such photo.");
      }
      const file = path.join(folder, "crane.jpg");
      writeFileSync(file, "copy");
      const release = async () => rmSync(file);
      return { path: file, name: "crane.jpg", bytes: 4, mediaType: "image/jpeg", release };
    },
    look: async () => ({ theme: "dark", textSize: 125, interfaceLanguage: "en" }),
    log: () => undefined,
    port: null,
    lastPort: null,
  });
  cookie = `${entrance.cookie}=${entrance.exchange(issueToken(SECRET, new Date()))}`;
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** A request exactly as written: fetch would tidy the path and forbid the headers. */
function ask(urlPath: string, headers: Record<string, string> = {}, method = "GET") {
  return new Promise<Answer>((resolve, reject) => {
    const options = { host: "127.0.0.1", port: server.port, path: urlPath, headers, method };
    request(options, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => (body += part));
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    })
      .on("error", reject)
      .end();
  });
}

/** Resolves with the HTTP status that refused the socket, or "open". */
function knock(headers: Record<string, string>, urlPath = "/desk") {
  return new Promise<number | "open">((resolve, reject) => {
    const socket = new WebSocket(`ws://127.0.0.1:${server.port}${urlPath}`, { headers });
    socket.on("open", () => {
      socket.terminate();
      resolve("open");
    });
    socket.on("unexpected-response", (_request, response) => resolve(response.statusCode ?? 0));
    socket.on("error", reject);
  });
}

const origin = () => `http://127.0.0.1:${server.port}`;

describe("the gate", () => {
  it("refuses a foreign Host, whatever cookie comes with it", async () => {
    for (const host of ["stet.example", `localhost:${server.port}`, "127.0.0.1"]) {
      expect((await ask("/", { host, cookie })).status, host).toBe(403);
    }
  });

  it("refuses a foreign Origin, also a null one", async () => {
    for (const foreign of ["https://stet.example", "null", "http://127.0.0.1:1"]) {
      expect((await ask("/", { origin: foreign, cookie })).status, foreign).toBe(403);
    }
    expect((await ask("/", { origin: origin(), cookie })).status).toBe(200);
  });

  it("takes no other method", async () => {
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
      expect((await ask("/", { cookie }, method)).status, method).toBe(405);
    }
  });
});

describe("the entrance", () => {
  it("refuses every path without the cookie", async () => {
    for (const urlPath of ["/", "/assets/index-abc.js", `/photos/${HASH}`, "/nothing"]) {
      const { status, body } = await ask(urlPath);
      expect(status, urlPath).toBe(401);
      expect(body).toContain("npm start");
    }
  });

  it("exchanges a token once for a cookie that scripts and other sites cannot use", async () => {
    const way = `/?token=${issueToken(SECRET, new Date())}`;
    const { status, headers, body } = await ask(way);
    expect(status).toBe(303);
    // No page is ever shown at the address with the token, so that none can hand it on.
    expect(body).toBe("");
    expect(headers["referrer-policy"]).toBe("no-referrer");
    expect(headers.location).toBe("/");
    const [set = ""] = headers["set-cookie"] ?? [];
    expect(set).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/);
    expect((await ask("/", { cookie: set.split(";")[0] ?? "" })).status).toBe(200);
    expect((await ask(way)).status).toBe(401);
  });

  it("lets a page that holds the cookie reload its first address", async () => {
    const way = `/?token=${issueToken(SECRET, new Date())}`;
    await ask(way);
    expect((await ask(way, { cookie })).status).toBe(303);
  });
});

describe("the files", () => {
  it("sends the security headers with every answer, refusals too", async () => {
    const answers = [await ask("/"), await ask("/", { cookie }), await ask("/no", { cookie })];
    for (const { headers } of answers) {
      expect(headers["content-security-policy"]).toContain("default-src 'none'");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
      expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
      expect(headers["referrer-policy"]).toBe("no-referrer");
    }
  });

  it("keeps what is named by its hash, and nothing else", async () => {
    const kept = "private, max-age=31536000, immutable";
    expect((await ask("/", { cookie })).headers["cache-control"]).toBe("no-store");
    expect((await ask("/assets/index-abc.js", { cookie })).headers["cache-control"]).toBe(kept);
    const photo = await ask(`/photos/${HASH}`, { cookie });
    expect(photo).toMatchObject({ status: 200, body: "picture" });
    expect(photo.headers).toMatchObject({ "content-type": "image/jpeg", "cache-control": kept });
  });

  it("answers HEAD with the length alone", async () => {
    const { headers, body } = await ask("/assets/index-abc.js", { cookie }, "HEAD");
    expect(headers["content-length"]).toBe("10");
    expect(body).toBe("");
  });

  it("never leaves its folder", async () => {
    const ways = [
      "/../ferry.jpg",
      "/%2e%2e/ferry.jpg",
      "/assets/..%2f../ferry.jpg",
      "/..\\ferry.jpg",
    ];
    for (const way of [...ways, "/photos/../ferry.jpg", "/photos/..%2fferry.jpg", "/photos/e"]) {
      expect((await ask(way, { cookie })).status, way).toBe(404);
    }
    expect((await ask(`/photos/${"f".repeat(64)}`, { cookie })).status).toBe(404);
  });
});

describe("who takes more than a window does", () => {
  /** Resolves once the host has let the connection go. */
  const letGo = (port: number, says: string) =>
    new Promise<void>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => socket.write(says));
      socket.on("error", () => undefined).on("close", () => resolve());
      socket.resume();
    });
  const hosted = (limits: Limits) =>
    startDeskServer({
      router,
      entrance,
      page: () => null,
      photo: async () => null,
      bundle: () => Promise.reject(new Error("none")),
      photoCopy: () => Promise.reject(new Error("none")),
      look: async () => ({ theme: "dark", textSize: 100, interfaceLanguage: "en" }),
      log: () => undefined,
      port: null,
      lastPort: null,
      limits,
    });

  it("is let go where headers never end, and the desk answers others meanwhile", async () => {
    const other = await hosted({ connections: 50, patienceMs: 80 });
    const half = `GET / HTTP/1.1\r\nHost: 127.0.0.1:${other.port}\r\nX-More: `;
    await Promise.all([letGo(other.port, half), letGo(other.port, half)]);
    await other.close();
  });

  it("finds no more connections than there are, and they are free again", {
    timeout: 120_000,
  }, async () => {
    const other = await hosted({ connections: 20, patienceMs: 300 });
    const many = Array.from({ length: MANY }, () => letGo(other.port, "GET / HT"));
    await Promise.all(many);
    expect(await letGo(other.port, "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")).toBe(
      undefined,
    );
    await other.close();
  });

  it("is the same for every desk that is served: limits stand where none are given", () => {
    expect(LIMITS.connections).toBeLessThanOrEqual(1000);
    expect(timeouts(LIMITS)).toMatchObject({ headersTimeout: 10_000, requestTimeout: 20_000 });
  });
});

describe("the socket", () => {
  it("says nothing of a page that goes away without a word", async () => {
    const told: string[] = [];
    const other = await startDeskServer({
      router,
      entrance,
      page: () => null,
      photo: async () => null,
      bundle: () => Promise.reject(new Error("none")),
      photoCopy: () => Promise.reject(new Error("none")),
      look: async () => ({ theme: "system", textSize: 100, interfaceLanguage: "en" }),
      log: (line) => told.push(line),
      port: null,
      lastPort: null,
    });
    const page = new WebSocket(`ws://127.0.0.1:${other.port}/desk`, {
      headers: { cookie, origin: `http://127.0.0.1:${other.port}` },
    });
    const pipe = new Promise<Socket>((resolve) => {
      page.once("upgrade", (response) => resolve(response.socket));
    });
    await new Promise((resolve) => page.once("open", resolve));
    (await pipe).resetAndDestroy();
    await other.close();
    expect(told).toEqual([]);
  });

  it("opens for a page of its own with a cookie only", async () => {
    expect(await knock({ origin: origin(), cookie })).toBe("open");
    expect(await knock({ origin: origin() })).toBe(401);
    expect(await knock({ cookie })).toBe(403);
    expect(await knock({ origin: "https://stet.example", cookie })).toBe(403);
    expect(await knock({ origin: origin(), cookie, host: "stet.example" })).toBe(403);
    expect(await knock({ origin: origin(), cookie }, "/other")).toBe(404);
  });

  it("carries bytes there and back", async () => {
    const websocket = new WebSocket(`ws://127.0.0.1:${server.port}/desk`, {
      headers: { origin: origin(), cookie },
    });
    const link = new RPCLink({
      websocket: websocket as unknown as globalThis.WebSocket,
      ...clientWire,
    });
    const client: RouterClient<{ echo: typeof router.echo }> = createORPCClient(link);
    const bytes = Uint8Array.of(0, 128, 255);
    expect(await (client.echo as (input: unknown) => Promise<unknown>)(bytes)).toEqual(bytes);
    websocket.terminate();
  });
});

describe("the port", () => {
  it("cannot be reached from another machine", async () => {
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === "IPv4");
    for (const { address } of outside) {
      await expect(fetch(`http://${address}:${server.port}/`)).rejects.toThrow();
    }
    // Elsewhere this address is not there at all, and asking it would hang.
    if (process.platform !== "linux") return;
    await expect(fetch(`http://127.0.0.2:${server.port}/`)).rejects.toThrow();
  });

  const start = (port: number | null, lastPort: number | null) =>
    startDeskServer({
      router,
      entrance,
      page: () => null,
      photo: async () => null,
      bundle: () => Promise.reject(new Error("none")),
      photoCopy: () => Promise.reject(new Error("none")),
      look: async () => ({ theme: "system", textSize: 100, interfaceLanguage: "en" }),
      log: () => undefined,
      port,
      lastPort,
    });

  it("is the last one if that is free, else another", async () => {
    const other = await start(null, server.port);
    expect(other.port).not.toBe(server.port);
    await other.close();
    const again = await start(null, other.port);
    expect(again.port).toBe(other.port);
    await again.close();
  });

  it("is refused in a sentence where a person asked for one that is taken", async () => {
    await expect(start(server.port, null)).rejects.toThrow(/is in use.*--port/s);
  });
});

describe("a hand-over", () => {
  it("is sent as a file of its name, and nothing stays behind", async () => {
    const host = `127.0.0.1:${server.port}`;
    const { status, headers, body } = await ask(`/hand-over/${DRAFT}`, { host, cookie });
    expect([status, body]).toEqual([200, "bundle"]);
    expect(headers).toMatchObject({
      "content-type": "application/x-stet",
      "content-disposition": 'attachment; filename="quay.stet"',
      "cache-control": "no-store",
    });
    await vi.waitFor(() => expect(existsSync(path.join(folder, "quay.stet"))).toBe(false));
    const bare = await ask(`/hand-over/${DRAFT}?clean`, { host, cookie });
    expect(bare.headers["content-disposition"]).toBe('attachment; filename="clean.stet"');
  });

  it("that cannot be had is refused in a sentence", async () => {
    const host = `127.0.0.1:${server.port}`;
    const other = DRAFT.replace(/0$/, "1");
    const { status, body } = await ask(`/hand-over/${other}`, { host, cookie });
    expect(status).toBe(404);
    expect(JSON.parse(body)).toMatchObject({ code: "NOT_FOUND" });
  });

  it.each(["/hand-over/", "/hand-over/../../etc/passwd", "/hand-over/x.stet"])(
    "at %s there is none",
    async (place) => {
      const host = `127.0.0.1:${server.port}`;
      expect((await ask(place, { host, cookie })).status).toBe(404);
    },
  );

  it("is for nobody without the desk's cookie", async () => {
    const host = `127.0.0.1:${server.port}`;
    expect((await ask(`/hand-over/${DRAFT}`, { host })).status).toBe(401);
  });
});

describe("a copy of a photo", () => {
  it("is sent as a file of its name, and nothing stays behind", async () => {
    const host = `127.0.0.1:${server.port}`;
    const gone = () =>
      vi.waitFor(() => expect(existsSync(path.join(folder, "crane.jpg"))).toBe(false));
    expect((await ask(`/photo-copies/desk/${HASH}`, { host, cookie })).body).toBe("copy");
    await gone();
    const { status, headers, body } = await ask(`/photo-copies/${DRAFT}/${HASH}`, { host, cookie });
    expect([status, body]).toEqual([200, "copy"]);
    expect(headers).toMatchObject({
      "content-type": "image/jpeg",
      "content-disposition": 'attachment; filename="crane.jpg"',
    });
    await gone();
  });

  it.each([
    ["of no photo", () => `/photo-copies/${DRAFT}/${"9".repeat(64)}`],
    ["at no place", () => `/photo-copies/${DRAFT}/../${HASH}`],
  ])("%s there is none", async (_, place) => {
    const host = `127.0.0.1:${server.port}`;
    expect((await ask(place(), { host, cookie })).status).toBe(404);
  });

  it("is for nobody without the desk's cookie", async () => {
    const host = `127.0.0.1:${server.port}`;
    expect((await ask(`/photo-copies/${DRAFT}/${HASH}`, { host })).status).toBe(401);
  });
});
