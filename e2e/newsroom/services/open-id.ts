import { createServer, type RequestListener } from "node:http";
import { freePort } from "./free-port.ts";
import type { Environment } from "./newsroom-process.ts";

interface Provider {
  callback(): RequestListener;
}

const PACKAGE: string = "oidc-provider";

export interface Accounts {
  readonly environment: Environment;
  stop(): Promise<void>;
}

/** A provider of accounts that lets in whoever types a name. */
export async function startOpenId(newsroom: string): Promise<Accounts> {
  const { default: Provider } = (await import(PACKAGE)) as {
    default: new (issuer: string, options: object) => Provider;
  };
  const port = await freePort();
  const issuer = `http://127.0.0.1:${port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        ...{ client_id: "stet", client_secret: "stet-secret" },
        redirect_uris: [`${newsroom}/v1/sign-in/done`],
      },
    ],
    claims: { openid: ["sub"], profile: ["name"] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    findAccount: (_context: unknown, sub: string) => ({
      accountId: sub,
      claims: () => ({ sub, name: `${sub} of the desk` }),
    }),
  });
  const server = createServer(provider.callback());
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    environment: {
      STET_NEWSROOM_OPENID_ISSUER: issuer,
      STET_NEWSROOM_OPENID_CLIENT_ID: "stet",
      STET_NEWSROOM_OPENID_CLIENT_SECRET: "stet-secret",
      STET_NEWSROOM_OPENID_ROLE: "reporter",
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
