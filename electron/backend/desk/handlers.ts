import { uuidv7 } from "uuidv7";
import { CONTRACT } from "../../../shared/contract/contract-number.ts";
import type { SaidOfPerson } from "../../../shared/contract/desk.ts";
import type { PersonId } from "../../../shared/contract/ids.ts";
import type { contract } from "../../../shared/contract/index.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import { backupsFolder } from "../backups/backups-folder.ts";
import type { Context } from "../context.ts";
import { writtenFormats } from "../exports/written-formats.ts";
import type { Handlers } from "../handlers.ts";
import { progressOf } from "../progress.ts";
import { moveDesk } from "./move-desk.ts";
import { catchUp, rebuild } from "./rebuild.ts";
import { sampleDraft } from "./sample-article.ts";
import { verifyDesk } from "./verify-desk.ts";

export function deskHandlers(context: Context): Handlers<typeof contract.desk> {
  const { ports, reader, hub, stamp } = context;
  return {
    info: async () => ({
      id: context.desk,
      folder: ports.folder,
      backupsFolder: backupsFolder(ports.folder),
      appVersion: ports.appVersion,
      contract: CONTRACT,
      host: ports.host,
      picksFolders: ports.dialogs !== null,
      dictionaries: ports.dictionaries === null ? null : [...ports.dictionaries()],
      canMove: ports.moveTo !== null && stamp().person === null,
      exportFormats: writtenFormats(ports),
      person: stamp().person,
      canRestore: ports.restart !== null,
      ...(await reader.call("desk.marks", null)),
    }),
    events: async (_input, { signal }) => hub.events(signal).items(),
    introduce: (who) => introduce(context, who),
    moveTo: ({ folder }) => moveDesk(context, folder),
    people: () => reader.call("desk.people", null),
    writeAs: (who) => writeAs(context, who),
    pickFolder: async () => (await ports.dialogs?.pickFolder()) ?? null,
    rebuild: async (_input, { signal }) => rebuild(context, signal),
    verify: async (input, { signal }) => {
      // The last seconds' writing, and rows that are missing, follow by themselves.
      for await (const _step of catchUp(context, signal)) signal?.throwIfAborted();
      const progress = progressOf(input?.ticket, hub.publish);
      const problems = await verifyDesk(context, progress, signal);
      return { ok: problems.length === 0, problems };
    },
  };
}

/** The first person on an empty desk also finds one made-up article on it. */
async function introduce(
  context: Context,
  { name, initials, sample = true, ...profile }: SaidOfPerson & { sample?: boolean | undefined },
) {
  const { writer, reader, stamp, setPerson } = context;
  const { person: known, at } = stamp();
  const id = known?.id ?? (uuidv7() as PersonId);
  const person = await writer.call("desk.introduce", {
    person: { id, name, initials },
    profile,
    at,
  });
  setPerson(person);
  const { drafts } = await reader.call("desk.state", null);
  if (known === null && drafts === 0 && sample) {
    const article = await sampleDraft(context);
    await writer.call("drafts.create", {
      ...{ ...stamp(), ...article, importedFrom: null, isSample: true },
    });
  }
  return person;
}

async function writeAs(context: Context, who: { id: PersonId } | SaidOfPerson) {
  const { writer, stamp, setPerson } = context;
  const { person, profile } = "id" in who ? await known(context, who.id) : somebodyNew(who);
  await writer.call("desk.introduce", { person, profile, at: stamp().at });
  setPerson(person);
  return person;
}

const somebodyNew = ({ name, initials, ...profile }: SaidOfPerson) => ({
  person: { id: uuidv7() as PersonId, name, initials },
  profile,
});

async function known({ reader }: Context, id: PersonId): Promise<ReturnType<typeof somebodyNew>> {
  const found = (await reader.call("desk.people", null)).find((one) => one.id === id);
  if (found !== undefined) {
    const { name, initials } = found;
    return { person: { id, name, initials }, profile: {} };
  }
  throw new Problem(
    "NOT_FOUND",
    "Nobody of that id has written on this desk. Nothing was changed. Say the name instead.",
  );
}
