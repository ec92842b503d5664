import { Problem } from "../../../shared/contract/problem.ts";

export function offline(cause?: unknown): Problem {
  return new Problem(
    "OFFLINE",
    "The newsroom's server did not answer. Everything written is safe on this desk. Try again when there is a network.",
    {},
    cause,
  );
}

/** The server says why in its own sentence. */
export function refused(sentence: string, code: string): Problem {
  return new Problem("REFUSED", sentence, { code });
}

/** Something answers there that is no newsroom's server. */
export function noNewsroom(address: string, cause: unknown): Problem {
  return new Problem(
    "BAD_INPUT",
    `What answers at “${address}” is no newsroom, so none was joined. Nothing was changed. Look at the address again.`,
    { address },
    cause,
  );
}

export function invitationAlone(name: string): Problem {
  return new Problem(
    "REFUSED",
    `“${name}” has no accounts to sign in by, so it was not joined. Nothing was changed. Ask an editor there for an invitation.`,
    { code: "notFound", name },
  );
}

export function tooInsecure(host: string): Problem {
  return new Problem(
    "BAD_INPUT",
    `Words would travel to “${host}” for everybody to read, so it was not asked. Nothing was changed. Use its address with https.`,
    { host },
  );
}

export function notJoined(): Problem {
  return new Problem(
    "BAD_INPUT",
    "This desk has joined no newsroom, so nothing was done. Everything written is safe. Join one in the settings.",
  );
}

export function joinedAlready(): Problem {
  return new Problem(
    "BAD_INPUT",
    "This desk has joined another newsroom. Nothing was changed. Leave that one first.",
  );
}

export function newerServer(): Problem {
  return new Problem(
    "REFUSED",
    "The newsroom's server and this Stet are too far apart to work together. Nothing was changed. Update the older of the two.",
    { code: "newer" },
  );
}

export function nobodyYet(): Problem {
  return new Problem(
    "NO_PERSON",
    "The desk does not know yet who writes here, so no newsroom was joined. Nothing was changed. Say your name first.",
  );
}
