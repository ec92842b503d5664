import { startHost, type TorturedHost } from "./tortured-host.ts";

/** A host that nobody is to kill before it is ready; throws where somebody did. */
export async function readyHost(
  folder: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<TorturedHost> {
  const host = await startHost(folder, environment);
  if (host === null) throw new Error("The host was killed before there was anything to do.");
  return host;
}

/** Runs `work` on a host that is then ended as its terminal does. */
export async function withHost<Result>(
  folder: string,
  work: (host: TorturedHost) => Promise<Result>,
): Promise<Result> {
  const host = await readyHost(folder);
  try {
    return await work(host);
  } finally {
    await host.stop();
  }
}
