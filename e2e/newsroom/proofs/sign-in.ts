import assert from "node:assert/strict";
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { uuidv7 } from "uuidv7";
import { about, session, signInPage, waited } from "../../../shared/newsroom/wire.ts";
import { newsroomProcess } from "../services/newsroom-process.ts";
import { startOpenId } from "../services/open-id.ts";

/** Somebody signs in by an account, in a browser, on a desk that alone gets the session. */
export async function signIn(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "stet-newsroom-"));
  const server = await newsroomProcess({}, ["--desk", folder]);
  const accounts = await startOpenId(server.url);
  try {
    await server.startWith(accounts.environment);
    const told = about.parse(await (await fetch(`${server.url}/v1/about`)).json());
    assert.deepEqual(told.signIn, ["openid", "invitation"]);
    const first = await signInAs(server.url, "anna");
    assert.equal(first.member.name, "anna of the desk");
    assert.equal(first.member.role, "reporter");
    const again = await signInAs(server.url, "anna");
    assert.equal(again.member.id, first.member.id);
    const other = await signInAs(server.url, "ben");
    assert.notEqual(other.member.id, first.member.id);
  } finally {
    await server.end("SIGTERM");
    await accounts.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function signInAs(url: string, name: string) {
  const post = (place: string, body: object) =>
    fetch(`${url}${place}`, { method: "POST", body: JSON.stringify(body) });
  const verifier = randomBytes(32).toString("base64url");
  const challenge = createHash("sha256").update(verifier).digest("base64url");
  const person = { id: uuidv7(), name: "A desk", initials: "AD" };
  const begun = await post("/v1/sign-in", { person, device: randomUUID(), challenge });
  const { page, pairing } = signInPage.parse(await begun.json());
  const wait = async (own: string) => post("/v1/sign-in/wait", { pairing, verifier: own });
  assert.equal(waited.parse(await (await wait(verifier)).json()).session, null);

  const browser = createBrowser();
  const asked = await browser.signIn(page, name);
  assert.match(asked.text, /asks to sign in as you/);
  // Nothing is given before the person says that it is their own desk.
  assert.equal(waited.parse(await (await wait(verifier)).json()).session, null);
  const answer = /name="answer" value="([^"]+)"/.exec(asked.text)?.[1] ?? "";
  assert.match(
    (await browser.post(`${url}/v1/sign-in/allow`, { answer })).text,
    /You are signed in/,
  );
  assert.equal((await wait(randomBytes(32).toString("base64url"))).status, 401);
  const given = waited.parse(await (await wait(verifier)).json()).session;
  assert.equal((await wait(verifier)).status, 401);
  // The page that the provider sent the browser to is good once.
  assert.match((await browser.get(asked.url)).text, /not known or took too long/);
  return session.parse(given);
}

/** Follows pages and keeps cookies, no more. */
function createBrowser() {
  const cookies = new Map<string, string>();
  const load = async (
    url: string,
    init: RequestInit = {},
  ): Promise<{ url: string; text: string }> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(url, {
      ...init,
      redirect: "manual",
      headers: { ...init.headers, cookie },
    });
    for (const set of answer.headers.getSetCookie()) {
      const [name = "", value = ""] = set.split(";")[0]?.split(/=(.*)/s) ?? [];
      cookies.set(name, value);
    }
    const next = answer.headers.get("location");
    if (next !== null) return load(new URL(next, url).href);
    return { url, text: await answer.text() };
  };
  const post = (url: string, fields: Record<string, string>) =>
    load(url, { method: "POST", body: new URLSearchParams(fields) });
  const send = async (page: { url: string; text: string }, fields: Record<string, string>) => {
    const action = /action="([^"]+)"/.exec(page.text)?.[1] ?? "";
    const prompt = /name="prompt" value="([^"]+)"/.exec(page.text)?.[1] ?? "";
    return post(new URL(action, page.url).href, { prompt, ...fields });
  };
  return {
    get: (url: string) => load(url),
    post,
    /** The provider's own two forms: who it is, and whether the newsroom may know. */
    signIn: async (page: string, login: string) =>
      send(await send(await load(page), { login, password: "any" }), {}),
  };
}
