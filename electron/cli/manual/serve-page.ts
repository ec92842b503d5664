import type { Page } from "./page.ts";

/** The one command that is a host of its own: see `../serve.ts`. */
export const SERVE: Page = {
  name: "serve",
  usage: "serve [--port N]",
  summary: "the desk in a browser; prints its address",
  description: [
    "Opens the desk for browsers of this machine and prints one line: Stet is ready at URL. The address holds a key; without it nobody is let in. It runs until it is interrupted.",
  ],
  options: {
    port: {
      type: "string",
      value: "N",
      does: "The port, from 1 to 65535. Default: that of last time, else a free one.",
    },
  },
  failure: "Another program may have the port.",
  examples: [{ line: "serve --port 8080", does: "Opens your own desk in a browser." }],
};
