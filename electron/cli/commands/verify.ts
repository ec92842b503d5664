import { type Command, words } from "../command.ts";

export const verify: Command = {
  name: "verify",
  usage: "verify",
  summary: "checks that everything on the desk can be read",
  options: {},
  prepare(args) {
    words(args);
    return async (desk) => {
      const { ok, problems } = await desk.desk.verify();
      const lines = ok ? ["Everything on this desk can be read."] : [];
      return { json: { ok, problems }, lines, failures: problems };
    };
  },
};
