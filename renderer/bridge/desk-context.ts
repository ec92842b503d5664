import { createContext, use } from "react";
import type { Desk } from "./connect.ts";

export const DeskContext = createContext<Desk | null>(null);

/** The desk of this window. Only below the provider that `app` sets. */
export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (desk === null) throw new RangeError("There is no desk above this component.");
  return desk;
}
