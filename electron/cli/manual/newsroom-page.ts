import type { Page } from "./page.ts";

/** The server that many desks share: a host of its own, see `../serve.ts`. */
export const NEWSROOM: Page = {
  name: "newsroom",
  usage: `newsroom [--port N] [--name NAME]
newsroom invite --role ROLE [--uses N] [--days N] [--member MEMBER]
newsroom members
newsroom role MEMBER ROLE
newsroom revoke MEMBER`,
  summary: "the server by which a newsroom's desks work together",
  description: [
    "Serves a newsroom to the desks that join it, and prints one line: The newsroom is ready at URL. What it keeps lies in DIR/newsroom; the desk itself may be open meanwhile. It runs until it is interrupted, and then has everything on the disk. The first start prints an invitation for an editor.",
    "The other forms work beside the running server: invite prints an invitation, members lists who takes part, role and revoke hold within seconds. MEMBER is a member's id, or the beginning of one. ROLE is reader, reporter, producer or editor.",
    "It listens on this machine alone; a proxy in front of it brings TLS. PostgreSQL, Redis, S3 and OpenID Connect are set up by environment variables, see docs/newsroom.md.",
  ],
  options: {
    port: { type: "string", value: "N", does: "The port, from 1 to 65535. Default: a free one." },
    name: { type: "string", value: "NAME", does: "What the newsroom is called." },
    role: { type: "string", value: "ROLE", does: "What who comes in may do." },
    uses: { type: "string", value: "N", does: "How often the invitation is good. Default: 1." },
    days: { type: "string", value: "N", does: "For how long it is good. Default: 7 days." },
    member: {
      type: "string",
      value: "MEMBER",
      does: "Lets somebody whom the newsroom knows in again, or with another desk.",
    },
  },
  failure: "Another program may have the port, or serve the same newsroom.",
  examples: [
    { line: "newsroom --desk /srv/stet --port 4470", does: "Serves a newsroom from that folder." },
    { line: "newsroom invite --role reporter --uses 10", does: "Invites ten reporters." },
  ],
};
