import { useMemo } from "react";
import type { LinkTarget, LinkTargets } from "../../shared/article/link-target.ts";
import { useDesk } from "./desk-context.ts";
import type { TargetsOfDesk } from "./link-targets.ts";
import type { Observable } from "./session.ts";
import { useValue } from "./value.ts";

/** What the desk knows of drafts linked to; the same map until one of them changes. */
export function useLinkTargets(ids: readonly string[]): LinkTargets {
  const { targets } = useDesk();
  const asked = JSON.stringify(ids);
  return useValue(useMemo(() => observeAll(targets, JSON.parse(asked)), [targets, asked]));
}

function observeAll(targets: TargetsOfDesk, ids: readonly string[]): Observable<LinkTargets> {
  const observed = ids.map((id) => [id, targets.of(id)] as const);
  let known: LinkTargets = new Map();
  return {
    get: () => {
      const now = observed.flatMap(([id, target]): [string, LinkTarget][] => {
        const value = target.get();
        return value === null ? [] : [[id, value]];
      });
      const isSame =
        now.length === known.size && now.every(([id, value]) => known.get(id) === value);
      if (!isSame) known = new Map(now);
      return known;
    },
    subscribe: (listener) => {
      const stops = observed.map(([, target]) => target.subscribe(listener));
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
