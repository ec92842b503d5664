/** Options of `npm start` itself; everything else is handed to the host. */
const OWN = ["--no-open", "--browser"];

/** Why the desk opens in the browser although nobody asked for that. */
export const WHY = {
  noScreen:
    "There is no screen here to open a window on, so the same desk is served to a browser: " +
    "open the address below in one, and Ctrl+C ends Stet.",
  noBinary: "Electron's binary cannot be had here, so the same desk opens in the browser.",
  didNotStart: "Electron did not start on this machine, so the same desk opens in the browser.",
};

/**
 * What `npm start` with these arguments tries first: `electron`, or the browser host at once, with a
 * window of its own (`opensWindow`) or without. `why` is the sentence that the person is owed, null
 * where they asked for what they get; `rest` are the host's own arguments.
 */
export function chooseHost(args, hasScreen) {
  const rest = args.filter((arg) => !OWN.includes(arg));
  const quiet = args.includes("--no-open");
  const asksForBrowser = quiet || args.includes("--browser") || hasPort(args);
  if (asksForBrowser) return { host: "browser", opensWindow: !quiet, why: null, rest };
  if (!hasScreen) return { host: "browser", opensWindow: false, why: WHY.noScreen, rest };
  return { host: "electron", opensWindow: true, why: null, rest };
}

/** A port is something that only the browser host has. */
function hasPort(args) {
  return args.some((arg) => arg.split("=")[0] === "--port");
}
