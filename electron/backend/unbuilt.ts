import { Problem } from "../../shared/contract/problem.ts";

/** Until a feature's handlers are registered: each of its calls says so. */
export function unbuilt<Procedures extends object>(procedures: Procedures): never {
  const refuse = () =>
    Promise.reject(new Problem("INTERNAL", "This Stet cannot do that yet. Nothing was changed."));
  return Object.fromEntries(Object.keys(procedures).map((name) => [name, refuse])) as never;
}
