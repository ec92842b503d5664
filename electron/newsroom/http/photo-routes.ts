import { pipeline } from "node:stream/promises";
import { photoHash } from "../../../shared/contract/ids.ts";
import type { PhotoShelf } from "../photos/photo-shelf.ts";
import { Refused } from "../refused.ts";
import { sendNothing } from "./bodies.ts";
import type { Route } from "./call.ts";
import { idIn, mustTakePart } from "./draft-routes.ts";

/** Photos, by the hash of their bytes. */
export function photoRoutes(shelf: PhotoShelf): Route[] {
  return [
    {
      method: "HEAD",
      path: "/v1/photos/:hash",
      answer: async ({ response, named }) => {
        const isThere = await shelf.has(idIn(photoHash, named.hash));
        sendNothing(response, isThere ? 200 : 404);
      },
    },
    {
      method: "GET",
      path: "/v1/photos/:hash",
      answer: async ({ response, named }) => {
        const found = await shelf.read(idIn(photoHash, named.hash));
        if (found === null) throw new Refused("notFound", NO_PHOTO);
        response.writeHead(200, {
          "content-type": "application/octet-stream",
          "content-length": found.bytes,
        });
        await pipeline(found.stream, response);
      },
    },
    {
      method: "PUT",
      path: "/v1/photos/:hash",
      answer: async ({ request, response, named, seat }) => {
        mustTakePart(seat);
        const hash = idIn(photoHash, named.hash);
        if (await shelf.has(hash)) request.resume();
        else await shelf.keep(hash, request);
        sendNothing(response, 204);
      },
    },
  ];
}

const NO_PHOTO =
  "The newsroom does not have this photo yet. It comes once the desk that has it is connected.";
