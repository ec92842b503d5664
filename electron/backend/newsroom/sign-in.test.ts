import { expect, test } from "vitest";
import { type Accounts, startAccounts } from "../../newsroom/testing/accounts.ts";
import { allow, signInAs } from "../../newsroom/testing/browser.ts";
import {
  deskOf,
  draftWith,
  newsroom,
  untilInStep,
  untilState,
} from "../../newsroom/testing/joined-desk.ts";
import { afterwards, newFolder } from "../../store/testing/new-folder.ts";
import type { DeskOwner } from "../desk/open-desk.ts";

/** Several real desks, a server and its accounts take their time. */
const LONG_MS = 90_000;

/** A newsroom whose people have accounts. */
async function withAccounts(folder = newFolder(), port = 0, known: Accounts | null = null) {
  const accounts = known ?? (await startAccounts(() => server.url));
  if (known === null) afterwards(accounts.stop);
  const server = await newsroom(folder, port, { openId: accounts.options });
  return { ...server, accounts };
}

/** Begins signing in at a desk; the page that its window opens in a browser. */
async function pageOf({ client }: DeskOwner, address: string): Promise<string> {
  const state = await client.newsroom.signIn({ address });
  if (state.kind !== "signingIn") throw new RangeError(`The desk is ${state.kind}.`);
  expect(state).toMatchObject({ address, sentence: null });
  return state.page;
}

async function untilSaid({ client }: DeskOwner): Promise<string> {
  for await (const state of await client.newsroom.watch()) {
    if (state.kind === "signingIn" && state.sentence !== null) return state.sentence;
  }
  throw new Error("The desk has closed.");
}

test(
  "a desk waits for the page in the browser and is joined by the account, not before",
  async () => {
    const server = await withAccounts();
    const ines = await deskOf("Ines");
    await draftWith(ines, "Fog.");
    const page = await pageOf(ines, server.url);
    const asked = await signInAs(page, "Ines Aldor");
    expect(asked.text).toContain("“Ines”");
    expect((await server.store.members.all()).map(({ name }) => name)).toEqual([]);
    expect(await ines.client.newsroom.state()).toMatchObject({ kind: "signingIn" });
    await allow(asked);
    const { member } = await untilState(ines, ({ link }) => link.kind === "online");
    expect(member).toMatchObject({ name: "Ines Aldor", role: "reporter" });
    await untilInStep(ines, 1);
  },
  LONG_MS,
);

test(
  "what the account refuses is told at the desk, which is alone as before and can begin again",
  async () => {
    const server = await withAccounts();
    const ines = await deskOf("Ines");
    await signInAs(await pageOf(ines, server.url), null);
    expect(await untilSaid(ines)).toMatch(/not confirmed.*Nothing was sent\. Begin again/);
    await allow(await signInAs(await pageOf(ines, server.url), "Ines Aldor"));
    await untilState(ines, ({ link }) => link.kind === "online");
  },
  LONG_MS,
);

test(
  "who does not sign in after all is where they were: alone, or signed out with all that was listed",
  async () => {
    const server = await withAccounts();
    const ines = await deskOf("Ines");
    const page = await pageOf(ines, server.url);
    expect(await ines.client.newsroom.stopSigningIn()).toEqual({ kind: "alone" });
    // Whatever the browser says later.
    await allow(await signInAs(page, "Ines Aldor"));
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(await ines.client.newsroom.state()).toEqual({ kind: "alone" });

    const omar = await deskOf("Omar");
    await draftWith(omar, "Fog.");
    await omar.client.newsroom.join({
      ...{ address: server.url, invitation: await server.invite("editor") },
    });
    await untilInStep(omar, 1);
    await ines.client.newsroom.join({
      ...{ address: server.url, invitation: await server.invite("editor") },
    });
    const { member } = await untilState(ines, ({ drafts }) => drafts.there === 1);
    await server.store.members.revoke(member.id, Date.now());
    await untilState(ines, ({ link }) => link.kind === "signedOut");
    await pageOf(ines, server.url);
    expect(await ines.client.newsroom.stopSigningIn()).toMatchObject({
      ...{ kind: "joined", link: { kind: "signedOut" }, drafts: { there: 1 } },
    });
    expect(await ines.client.drafts.list({})).toMatchObject([{ step: { kind: "there" } }]);
  },
  LONG_MS,
);

test(
  "a server that is away for a moment while somebody signs in ends nothing",
  async () => {
    const folder = newFolder();
    const server = await withAccounts(folder);
    const ines = await deskOf("Ines");
    const page = await pageOf(ines, server.url);
    await server.stop();
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    await withAccounts(folder, server.port, server.accounts);
    await allow(await signInAs(page, "Ines Aldor"));
    await untilState(ines, ({ link }) => link.kind === "online");
  },
  LONG_MS,
);

test(
  "a newsroom without accounts, and accounts that do not answer, are told as what they are",
  async () => {
    const { newsroom: calls } = (await deskOf("Ines")).client;
    const plain = await newsroom();
    await expect(calls.signIn({ address: plain.url })).rejects.toMatchObject({
      ...{ code: "REFUSED", message: expect.stringContaining("no accounts to sign in by") },
    });
    const server = await withAccounts();
    await server.accounts.stop();
    await expect(calls.signIn({ address: server.url })).rejects.toMatchObject({
      ...{ code: "REFUSED", message: expect.stringContaining("accounts do not answer") },
    });
    expect(await calls.state()).toEqual({ kind: "alone" });
  },
  LONG_MS,
);
