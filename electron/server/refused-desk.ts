import { randomBytes, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { standInHeaders } from "../ports/content-security.ts";
import { createServer } from "../ports/node-http.ts";
import {
  GO_ON_SCRIPT,
  type Made,
  STAND_IN_CSS,
  type StandIn,
  stylesOf,
} from "../ports/stand-in.ts";
import type { WebFile } from "../ports/web-files.ts";
import { listen } from "./desk-server.ts";
import type { Entrance } from "./entrance.ts";
import { NOT_ADMITTED, NOT_FOUND, refusal } from "./gate.ts";
import { LIMITS, limitConnections, timeouts } from "./limits.ts";
import { enter, refuse } from "./requests.ts";

interface RefusedDesk {
  /** What is shown instead of the desk. */
  readonly standIn: (made: Made) => StandIn;
  readonly dress: Pick<Made, "look" | "voice">;
  readonly entrance: Entrance;
  /** The files of the built page, whose style sheets are used. */
  readonly page: (urlPath: string) => WebFile | null;
  readonly port: number | null;
  readonly lastPort: number | null;
}

interface RefusedServer {
  readonly port: number;
  /** Resolves when a person has done what it takes to open the desk. */
  readonly done: Promise<void>;
  readonly close: () => Promise<void>;
}

interface Answering extends RefusedDesk {
  readonly port: number;
  readonly seal: string;
  readonly screens: StandIn;
  readonly goOn: () => void;
}

/** Shows at the desk's own address why it is not open, and what can be done. */
export async function startRefusedServer(desk: RefusedDesk): Promise<RefusedServer> {
  const server = createServer(timeouts(LIMITS));
  limitConnections(server, LIMITS);
  const port = await listen(server, desk);
  const seal = randomBytes(16).toString("base64url");
  const screens = desk.standIn({ ...desk.dress, styles: stylesOf(desk.page), seal });
  const pressed = Promise.withResolvers<void>();
  const site: Answering = { ...desk, port, seal, screens, goOn: pressed.resolve };
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    answer(site, request, response).catch(() => response.destroy());
  });
  return {
    port,
    done: pressed.promise,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), LAST_ANSWERS_MS).unref();
      }),
  };
}

const LAST_ANSWERS_MS = 500;

const HEADERS = { ...standInHeaders(), Connection: "close" };

async function answer(site: Answering, request: IncomingMessage, response: ServerResponse) {
  const refused = refusal(request, site.port, ["GET", "HEAD", "POST"]);
  if (refused !== null) return refuse(response, refused);
  const url = new URL(request.url ?? "/", `http://127.0.0.1:${site.port}`);
  const token = url.searchParams.get("token");
  if (url.pathname === "/" && token !== null) return enter(site.entrance, token, request, response);
  if (!site.entrance.admits(request.headers.cookie)) return refuse(response, NOT_ADMITTED);
  if (request.method === "POST") return press(site, url, request, response);
  const { page, script, progress } = site.screens;
  switch (url.pathname) {
    case "/":
      return send(response, "text/html", page(url.searchParams));
    case "/refused.css":
      return send(response, "text/css", STAND_IN_CSS);
    case "/refused.js":
      return send(response, "text/javascript", `${script}${GO_ON_SCRIPT}`);
    case "/progress.json":
      return sendProgress(progress?.() ?? null, response);
    default:
      return sendFile(site.page(url.pathname), response);
  }
}

async function press(
  { seal, screens, goOn }: Answering,
  { pathname }: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const form = new URLSearchParams(await bodyOf(request));
  const given = Buffer.from(form.get("seal") ?? "");
  const isOurs = given.length === seal.length && timingSafeEqual(given, Buffer.from(seal));
  const next = isOurs ? await screens.press(pathname, form) : null;
  if (next === null) return refuse(response, NOT_FOUND);
  if (next.isDone) response.once("finish", goOn);
  send(response, "text/html", next.html);
}

/** No form of ours is longer. */
const LONGEST = 20_000;

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const piece of request) {
    body += String(piece);
    if (body.length > LONGEST) throw new RangeError("That is no form of this page.");
  }
  return body;
}

function send(response: ServerResponse, type: string, text: string): void {
  // A page is always fetched anew, what it is made of is not: see `refused-page.ts`.
  if (type !== "text/html") response.setHeader("Cache-Control", KEPT);
  response.writeHead(200, { "Content-Type": `${type}; charset=utf-8` }).end(text);
}

function sendProgress(told: object | null, response: ServerResponse): void {
  if (told === null) refuse(response, NOT_FOUND);
  else response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(told));
}

const KEPT = "private, max-age=600";

function sendFile(file: WebFile | null, response: ServerResponse): void {
  if (file === null) refuse(response, NOT_FOUND);
  else {
    response.setHeader("Cache-Control", KEPT);
    response.writeHead(200, { "Content-Type": file.mediaType }).end(file.bytes);
  }
}
