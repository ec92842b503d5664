import { createORPCClient } from "@orpc/client";
import type { DeskInfo } from "../../shared/contract/desk.ts";
import type { DeskClient } from "../../shared/contract/index.ts";
import type { DeskLink, Transport, Wire } from "./wire.ts";

/**
 * Opens the first wire now and asks over it what every start asks: what happens on the desk, what it
 * is, and its last draft. The first call for each gets the answer that is on its way already, or why
 * none came; all others are sent. `onAsked` is told once the questions are on their way.
 */
export function askAhead(transport: Transport, onAsked = () => undefined): Transport {
  let first: Promise<Wire> | null = transport.open().then(asking);
  first.then(onAsked, () => undefined);
  return {
    ...transport,
    open: () => {
      const wire = first ?? transport.open();
      first = null;
      return wire;
    },
  };
}

interface Asked {
  readonly input: unknown;
  readonly answer: Promise<unknown>;
}

function asking(wire: Wire): Wire {
  const client: DeskClient = createORPCClient(wire.link);
  const asked = new Map<string, Asked>();
  const keep = (call: string, input: unknown, answer: Promise<unknown>) => {
    ignored(answer);
    asked.set(call, { input, answer });
  };
  const askDraft = (info: DeskInfo) => {
    const id = info.lastDraft;
    if (info.person !== null && id !== null) {
      keep("drafts.open", { id }, client.drafts.open({ id }));
    }
    // Whoever hears of the draft finds it asked for.
    return info;
  };
  // Before the others: of what changes after they are answered nothing is missed.
  keep("desk.events", undefined, client.desk.events());
  keep("desk.info", undefined, client.desk.info().then(askDraft));
  return { ...wire, link: answeringOnce(wire.link, asked) };
}

/** An answer is of the moment it was asked for: it goes to the first such call, or to none. */
function answeringOnce(link: DeskLink, asked: Map<string, Asked>): DeskLink {
  const take = (call: string, input: unknown) => {
    const ahead = asked.get(call);
    asked.delete(call);
    const fits = ahead !== undefined && JSON.stringify(ahead.input) === JSON.stringify(input);
    return fits ? ahead.answer : null;
  };
  return {
    call: (path, input, options) => take(path.join("."), input) ?? link.call(path, input, options),
  };
}

/** Who asks for it is told why it failed; before that nobody waits for it. */
function ignored(promise: Promise<unknown>): void {
  promise.catch(() => undefined);
}
