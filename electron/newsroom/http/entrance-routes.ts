import { z } from "zod";
import { type About, joining, renewing, WIRE } from "../../../shared/newsroom/wire.ts";
import type { Entering } from "../sessions/entering.ts";
import { readJson, sendJson, sendNothing } from "./bodies.ts";
import type { Route } from "./call.ts";

interface Newsroom {
  readonly id: string;
  readonly name: string;
  readonly signIn: About["signIn"];
  readonly lanes: number;
  readonly entering: Entering;
}

/** How somebody comes in, and goes. */
export function entranceRoutes({ id, name, signIn, lanes, entering }: Newsroom): Route[] {
  return [
    {
      method: "GET",
      path: "/v1/about",
      isOpen: true,
      answer: async ({ response }) =>
        sendJson(response, 200, { wire: WIRE, id, name, signIn, lanes }),
    },
    {
      method: "POST",
      path: "/v1/join",
      isOpen: true,
      answer: async ({ request, response }) => {
        sendJson(response, 200, await entering.join(await readJson(request, joining)));
      },
    },
    {
      method: "POST",
      path: "/v1/renew",
      isOpen: true,
      answer: async ({ request, response }) => {
        const { renewal } = await readJson(request, renewing);
        sendJson(response, 200, await entering.renew(renewal));
      },
    },
    {
      method: "POST",
      path: "/v1/leave",
      answer: async ({ request, response, seat }) => {
        await readJson(request, z.object({}).optional().catch(undefined));
        await entering.leave(seat.session);
        sendNothing(response, 204);
      },
    },
  ];
}
