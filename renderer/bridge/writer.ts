import { useEffect, useState } from "react";
import type { Person } from "../../shared/contract/desk.ts";
import type { Desk } from "./connect.ts";

/** Who writes on the desk now; `first` is who did when this window opened it. */
export function useWriter({ events }: Pick<Desk, "events">, first: Person | null): Person | null {
  const [writer, setWriter] = useState(first);
  useEffect(
    () =>
      events.subscribe((event) => {
        if (event.kind === "person") setWriter(event.person);
      }),
    [events],
  );
  return writer;
}
