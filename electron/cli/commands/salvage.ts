import { salvageClosed } from "../../backend/salvage/salvage-closed.ts";
import { salvageTold } from "../../backend/salvage/told.ts";
import { refuseLocked } from "../../backend/seal/unlock.ts";
import { APP_VERSION } from "../../ports/app-version.ts";
import { type Command, words } from "../command.ts";

export const salvage: Command = {
  name: "salvage",
  usage: "salvage",
  summary: "makes a sound desk of one whose database has pages that cannot be read",
  description: [
    "Reads the closed desk's database row by row around what is damaged, takes what lay there from the desk's backups, and recovers every draft from its journal, its versions and backups. The damaged database is kept aside, byte for byte; its place is printed. A sound desk comes out as it went in.",
  ],
  options: {},
  failure: "It is also 1 where something is lost.",
  examples: [{ line: "salvage", does: "Saves what can be read after a disk went bad." }],
  prepare(args) {
    words(args);
    return {
      onClosed: async (desk) => {
        refuseLocked(desk, null);
        const at = new Date().toISOString();
        const said = salvageClosed({ desk, at, appVersion: APP_VERSION });
        const lost = said.recovered.reduce((sum, one) => sum + one.lost.length, 0);
        const json = {
          drafts: said.drafts,
          rows: said.rows,
          fromBackups: said.fromBackups,
          damaged: [...said.damaged],
          recovered: [...said.recovered],
          unrecovered: [...said.unrecovered],
          lost: { changes: lost, versions: said.versions, people: said.people },
          kept: said.kept,
        };
        const isWhole = lost + said.versions + said.people + said.unrecovered.length === 0;
        const lines = salvageTold(said);
        return { json, lines: isWhole ? lines : [], failures: isWhole ? [] : lines };
      },
    };
  },
};
