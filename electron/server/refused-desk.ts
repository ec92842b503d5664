import { randomBytes, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { WayBack } from "../backend/desk/way-back.ts";
import { pageHeaders } from "../ports/content-security.ts";
import type { WebFile } from "../ports/web-files.ts";
import { listen } from "./desk-server.ts";
import type { Entrance } from "./entrance.ts";
import { NOT_ADMITTED, NOT_FOUND, refusal } from "./gate.ts";
import { LIMITS, limitConnections, timeouts } from "./limits.ts";
import { type RefusedPage, refusedPage } from "./refused-page.ts";
import { enter, refuse } from "./requests.ts";

interface RefusedDesk {
  readonly way: WayBack;
  readonly entrance: Entrance;
  /** The files of the built page, whose style sheets are used. */
  readonly page: (urlPath: string) => WebFile | null;
  readonly port: number | null;
  readonly lastPort: number | null;
}

interface RefusedServer {
  readonly port: number;
  /** Resolves when a person has pressed twice, and the backup is to be restored. */
  readonly restoring: Promise<void>;
  readonly close: () => Promise<void>;
}

interface Answering extends RefusedDesk {
  readonly port: number;
  readonly seal: string;
  readonly screens: RefusedPage;
  readonly restore: () => void;
}

/** Shows at the desk's own address that it cannot be opened, and what can be done. */
export async function startRefusedServer(desk: RefusedDesk): Promise<RefusedServer> {
  const server = createServer(timeouts(LIMITS));
  limitConnections(server, LIMITS);
  const port = await listen(server, desk);
  const seal = randomBytes(16).toString("base64url");
  const screens = refusedPage(desk.way, { styles: stylesOf(desk.page), seal });
  const pressed = Promise.withResolvers<void>();
  const site: Answering = { ...desk, port, seal, screens, restore: pressed.resolve };
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    answer(site, request, response).catch(() => response.destroy());
  });
  return {
    port,
    restoring: pressed.promise,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), LAST_ANSWERS_MS).unref();
      }),
  };
}

const LAST_ANSWERS_MS = 500;

/** As everywhere, but for its own forms. Their origin is told, so that another site's are refused. */
const HEADERS = {
  ...pageHeaders("'self'"),
  "Content-Security-Policy": pageHeaders("'self'")["Content-Security-Policy"]?.replace(
    "form-action 'none'",
    "form-action 'self'",
  ) as string,
  "Referrer-Policy": "same-origin",
  Connection: "close",
};

async function answer(site: Answering, request: IncomingMessage, response: ServerResponse) {
  const refused = refusal(request, site.port, ["GET", "HEAD", "POST"]);
  if (refused !== null) return refuse(response, refused);
  const url = new URL(request.url ?? "/", `http://127.0.0.1:${site.port}`);
  const token = url.searchParams.get("token");
  if (url.pathname === "/" && token !== null) return enter(site.entrance, token, request, response);
  if (!site.entrance.admits(request.headers.cookie)) return refuse(response, NOT_ADMITTED);
  if (request.method === "POST") return press(site, url, request, response);
  const { html, css, script } = site.screens;
  switch (url.pathname) {
    case "/":
      return send(
        response,
        "text/html",
        html(url.searchParams.has("restore") ? "question" : "offer"),
      );
    case "/refused.css":
      return send(response, "text/css", css);
    case "/refused.js":
      return send(response, "text/javascript", script);
    default:
      return sendFile(site.page(url.pathname), response);
  }
}

async function press(
  { seal, screens, way, restore }: Answering,
  { pathname }: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const given = Buffer.from(new URLSearchParams(await bodyOf(request)).get("seal") ?? "");
  const isOurs = given.length === seal.length && timingSafeEqual(given, Buffer.from(seal));
  if (pathname !== "/restore" || !isOurs) return refuse(response, NOT_FOUND);
  way.restoreNext();
  response.once("finish", restore);
  send(response, "text/html", screens.html("underWay"));
}

/** No form of ours is longer. */
const LONGEST = 1000;

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

const KEPT = "private, max-age=600";

function sendFile(file: WebFile | null, response: ServerResponse): void {
  if (file === null) refuse(response, NOT_FOUND);
  else {
    response.setHeader("Cache-Control", KEPT);
    response.writeHead(200, { "Content-Type": file.mediaType }).end(file.bytes);
  }
}

/** Those that the app's first page names. */
function stylesOf(page: RefusedDesk["page"]): string[] {
  const html = new TextDecoder().decode(page("/")?.bytes);
  const links = html.matchAll(/<link rel="stylesheet"[^>]* href="\.?([^"]+)"/g);
  return [...links].map(([, address]) => address ?? "");
}
