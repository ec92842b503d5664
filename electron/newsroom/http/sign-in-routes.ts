import type { ServerResponse } from "node:http";
import { z } from "zod";
import { signingIn, waiting } from "../../../shared/newsroom/wire.ts";
import { Refused } from "../refused.ts";
import { CALLBACK, type OpenId } from "../sessions/open-id.ts";
import { readBytes, readJson, sendJson } from "./bodies.ts";
import type { Route } from "./call.ts";

const ALLOW = "/v1/sign-in/allow";
const LONGEST_FORM = 2_000;
const secret = z.string().min(20).max(200);

/** Signing in by OpenID Connect: what a desk asks, and the two pages that the browser shows. */
export function signInRoutes(openId: OpenId): Route[] {
  return [
    {
      method: "POST",
      path: "/v1/sign-in",
      isOpen: true,
      answer: async ({ request, response }) => {
        const { challenge, ...arriving } = await readJson(request, signingIn);
        sendJson(response, 200, await openId.begin(arriving, challenge));
      },
    },
    {
      method: "POST",
      path: "/v1/sign-in/wait",
      isOpen: true,
      answer: async ({ request, response }) => {
        const { pairing, verifier } = await readJson(request, waiting);
        sendJson(response, 200, { session: await openId.wait(pairing, verifier) });
      },
    },
    {
      method: "GET",
      path: CALLBACK,
      isOpen: true,
      answer: ({ request, response }) =>
        shown(response, async () => {
          const proved = await openId.proved(new URL(request.url ?? "/", "http://newsroom"));
          return askPage(proved);
        }),
    },
    {
      method: "POST",
      path: ALLOW,
      isOpen: true,
      answer: ({ request, response }) =>
        shown(response, async () => {
          const form = new URLSearchParams(
            Buffer.from(await readBytes(request, LONGEST_FORM)).toString(),
          );
          await openId.allow(secret.catch("").parse(form.get("answer")));
          return page(
            "Signed in",
            "<p>You are signed in. Go back to your desk; you can close this page.</p>",
          );
        }),
    },
  ];
}

async function shown(response: ServerResponse, make: () => Promise<string>): Promise<void> {
  const [status, html] = await make().then(
    (made) => [200, made] as const,
    (error: unknown) => {
      const sentence = error instanceof Refused ? error.message : FAILED;
      return [400, page("Not signed in", `<p>${escaped(sentence)}</p>`)] as const;
    },
  );
  response.writeHead(status, {
    "content-type": "text/html; charset=utf-8",
    "content-length": Buffer.byteLength(html),
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "content-security-policy":
      "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  });
  response.end(html);
}

function askPage({ name, desk, answer }: { name: string; desk: string; answer: string }): string {
  return page(
    `Sign in as ${name}?`,
    `<p>A desk on which “${escaped(desk)}” writes asks to sign in as you. Go on only if you began this on your own desk a moment ago; else close this page.</p>
<form method="post" action="${ALLOW}"><input type="hidden" name="answer" value="${escaped(answer)}"><button>Sign in on that desk</button></form>`,
  );
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title>
<style>body{font:1.1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:12vh auto;padding:0 1rem;color-scheme:light dark}button{font:inherit;padding:.4rem 1rem}</style></head>
<body><main><h1>${escaped(title)}</h1>${body}</main></body></html>
`;
}

const SPECIAL: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escaped = (text: string) => text.replaceAll(/[&<>"']/g, (one) => SPECIAL[one] ?? "");

const FAILED =
  "Your newsroom's accounts did not confirm this sign-in. Nothing was sent. Begin again on your desk.";
