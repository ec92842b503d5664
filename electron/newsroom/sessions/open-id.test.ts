import { createHash, randomBytes, randomUUID } from "node:crypto";
import { uuidv7 } from "uuidv7";
import { afterEach, expect, it } from "vitest";
import { session, signInPage, waited } from "../../../shared/newsroom/wire.ts";
import { atTheEnd, folderOfFile } from "../../store/testing/new-folder.ts";
import { startNewsroom } from "../start-newsroom.ts";
import { type Fault, startAccounts } from "../testing/accounts.ts";
import { allow, signInAs, visit } from "../testing/browser.ts";

const accounts = await startAccounts(() => server.url);
const server = await startNewsroom({ desk: folderOfFile(), openId: accounts.options });
atTheEnd(accounts.stop);
atTheEnd(server.stop);
afterEach(() => accounts.go(null));

const post = (place: string, body: object) =>
  fetch(`${server.url}${place}`, { method: "POST", body: JSON.stringify(body) });

/** A desk that asked to sign in: the page for the browser, and how it asks whether that was done. */
async function begin() {
  const verifier = randomBytes(32).toString("base64url");
  const challenge = createHash("sha256").update(verifier).digest("base64url");
  const person = { id: uuidv7(), name: "A desk", initials: "AD" };
  const begun = await post("/v1/sign-in", { person, device: randomUUID(), challenge });
  const { page, pairing } = signInPage.parse(await begun.json());
  const wait = (own = verifier) => post("/v1/sign-in/wait", { pairing, verifier: own });
  return { page, wait, given: async () => waited.parse(await (await wait()).json()).session };
}

async function signedIn(name: string) {
  const desk = await begin();
  await allow(await signInAs(desk.page, name));
  return session.parse(await desk.given());
}

it("gives a session to the desk that asked, once the person has said that it is theirs", async () => {
  const { page, wait, given } = await begin();
  expect(await given()).toBeNull();
  const asked = await signInAs(page, "Anna Bell");
  expect(asked.text).toContain("asks to sign in as you");
  expect(await given()).toBeNull();
  expect((await allow(asked)).text).toContain("You are signed in");
  expect((await wait(randomBytes(32).toString("base64url"))).status).toBe(401);
  const { member, access } = session.parse(await given());
  expect(member).toMatchObject({ name: "Anna Bell", initials: "AB", role: "reporter" });
  const headers = { authorization: `Bearer ${access}` };
  expect((await fetch(`${server.url}/v1/drafts`, { headers })).status).toBe(200);
  // All of it is good once.
  expect((await wait()).status).toBe(401);
  expect((await visit(asked.url)).status).toBe(400);
});

it("knows an account again, and no other by it", async () => {
  const [first, again, other] = [
    await signedIn("Ben"),
    await signedIn("Ben"),
    await signedIn("Carla"),
  ];
  expect(again.member.id).toBe(first.member.id);
  expect(other.member.id).not.toBe(first.member.id);
  await server.store.members.revoke(first.member.id, Date.now());
  const desk = await begin();
  await allow(await signInAs(desk.page, "Ben"));
  expect((await desk.wait()).status).toBe(401);
});

it.each<Fault>(["another key", "another nonce", "another client", "out of date"])(
  "believes no account that comes with %s",
  async (fault) => {
    accounts.go(fault);
    const { page, wait } = await begin();
    const shown = await signInAs(page, "Eve");
    expect(shown.status).toBe(400);
    expect(shown.text).toContain("did not confirm this sign-in");
    expect((await allow(shown)).status).toBe(400);
    expect((await wait()).status).toBe(401);
  },
);

it("tells the desk at once that the person or their account said no", async () => {
  const { page, wait } = await begin();
  const shown = await signInAs(page, null);
  expect(shown.text).toContain("did not confirm this sign-in");
  const told = await wait();
  expect(told.status).toBe(401);
  expect(await told.json()).toMatchObject({ sentence: expect.stringMatching(/not confirmed/) });
});

it("shows a name of an account as text", async () => {
  const { page } = await begin();
  const { text } = await signInAs(page, "<b>Eve</b>");
  expect(text).toContain("Sign in as &lt;b&gt;Eve&lt;/b&gt;?");
  expect(text).not.toContain("<b>");
});

it("says of accounts that do not answer that they do not, and of a page that nobody began", async () => {
  const gone = await startAccounts(() => lonely.url);
  const lonely = await startNewsroom({ desk: folderOfFile(), openId: gone.options });
  atTheEnd(lonely.stop);
  await gone.stop();
  const person = { id: uuidv7(), name: "A desk", initials: "AD" };
  const body = JSON.stringify({ person, device: randomUUID(), challenge: "x".repeat(43) });
  const told = await fetch(`${lonely.url}/v1/sign-in`, { method: "POST", body });
  expect(told.status).toBe(503);
  expect(await told.json()).toMatchObject({ sentence: expect.stringContaining("accounts") });
  const forged = await visit(`${server.url}/v1/sign-in/done?code=1&state=2`);
  expect(forged.status).toBe(400);
});
