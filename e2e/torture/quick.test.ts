import { join } from "node:path";
import { expect, it } from "vitest";
import * as Y from "yjs";
import { afterwards, newFolder } from "../../electron/store/testing/new-folder.ts";
import { checkWritten } from "./desk/check-desk.ts";
import { writerOn } from "./desk/writer.ts";
import { environmentFor } from "./host/fault.ts";
import { readyHost } from "./host/with-host.ts";

it("a host that is killed before a commit has all that it acknowledged; the check finds what it lacks", async () => {
  const folder = join(newFolder(), "desk");
  const fault = { point: "write.written", detail: "drafts.append", deed: "kill", nth: 3 } as const;
  const host = await readyHost(folder, environmentFor(fault));
  afterwards(host.kill);
  const { id } = await host.client.drafts.create();
  const writer = await writerOn(host.client, id);
  await writer.type("one ");
  await writer.type("two ");
  await expect(writer.type("three ")).rejects.toThrow();
  expect(await host.ended).toBe("SIGKILL");
  expect(writer.acknowledged).toHaveLength(3);
  checkWritten(folder, writer);

  const more = new Y.Doc();
  more.getMap("meta").set("slug", "never-sent");
  const lied = [...writer.acknowledged, Y.encodeStateAsUpdate(more)];
  expect(() => checkWritten(folder, { ...writer, acknowledged: lied })).toThrow(
    "is not on the desk",
  );
  const fewer = { ...writer, acknowledged: writer.acknowledged.slice(0, 2), underWay: null };
  expect(() => checkWritten(folder, fewer)).toThrow("nobody wrote");
});
