import { expect, test } from "vitest";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { draftPath, LIST_PATH } from "../../../shared/newsroom/lanes.ts";
import { startNewsroom } from "../../newsroom/start-newsroom.ts";
import { cutLink } from "../../newsroom/testing/cut-link.ts";
import {
  deskOf,
  draftWith,
  joinedDesk,
  textOf,
  untilInStep,
  untilState,
} from "../../newsroom/testing/joined-desk.ts";
import { afterwards, newFolder } from "../../store/testing/new-folder.ts";

const LONG_MS = 90_000;
const LANES = 8;

test(
  "each draft syncs at its lane's address, over one connection a lane, and goes on after a cut",
  async () => {
    const server = await startNewsroom({ desk: newFolder(), lanes: LANES });
    afterwards(server.stop);
    const link = await cutLink(server.port);
    const ines = await deskOf("Ines");
    const ids: DraftId[] = [];
    for (let n = 0; n < 12; n += 1) ids.push(await draftWith(ines, `Fog ${n}.`));
    const invitation = await server.invite("editor");
    await ines.client.newsroom.join({ address: link.url, invitation });
    await untilInStep(ines, ids.length);
    const wanted = new Set([LIST_PATH, ...ids.map((id) => draftPath(id, LANES))]);
    const asked = link.asked.filter((line) => line.startsWith(`GET ${LIST_PATH}`));
    expect(asked.sort()).toEqual([...wanted].map((path) => `GET ${path} HTTP/1.1`).sort());

    link.cut();
    ids.push(await draftWith(ines, "Sun."));
    link.mend();
    await untilInStep(ines, ids.length);
    const omar = await joinedDesk(server, "Omar");
    await omar.client.newsroom.keepAll({ on: true });
    await untilState(omar, ({ drafts }) => drafts.inStep === ids.length);
    expect(await textOf(omar, ids.at(-1) as DraftId)).toBe("Sun.");
    expect(await textOf(omar, ids[0] as DraftId)).toBe("Fog 0.");
  },
  LONG_MS,
);
