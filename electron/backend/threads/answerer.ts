import type { MessagePort } from "node:worker_threads";
import type { Input, Output } from "../context.ts";
import { lanes } from "./lanes.ts";
import { CLOSE, faultOf, type Message, type Request } from "./protocol.ts";

export type Answers<Ops> = {
  readonly [Name in keyof Ops]: (
    input: Input<Ops[Name]>,
  ) => Output<Ops[Name]> | Promise<Output<Ops[Name]>>;
};

/**
 * Lets a thread without a desk answer calls, so many at once, until it is told to close. `begin` hears
 * the name of each before it is answered.
 */
export function answerer<Ops>(
  port: MessagePort | null,
  atOnce: number,
  ops: Answers<Ops>,
  begin: (name: string) => void = () => {},
): void {
  const byName = ops as unknown as Readonly<Record<string, (input: unknown) => unknown>>;
  const inLane = lanes(atOnce);
  const answer = async ({ id, name, input }: Request): Promise<Message> => {
    try {
      begin(name);
      const op = byName[name];
      if (op === undefined) throw new RangeError(`The thread knows no ${name}.`);
      return { kind: "done", id, output: await op(input) };
    } catch (error) {
      return { kind: "failed", id, fault: faultOf(error) };
    }
  };
  const post = (message: Message) => port?.postMessage(message);
  port?.on("message", (request: Request | typeof CLOSE) => {
    if (request === CLOSE) port.close();
    else void inLane(() => answer(request)).then(post);
  });
  post({ kind: "ready" });
}
