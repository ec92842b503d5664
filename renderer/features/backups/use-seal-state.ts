import { useCallback, useEffect, useState } from "react";
import { useDesk } from "../../bridge/desk-context.ts";

/** Whether the desk is sealed; null until that is known. */
export function useSealState() {
  const { client } = useDesk();
  const [state, setState] = useState<Awaited<ReturnType<typeof client.seal.state>> | null>(null);
  const readAgain = useCallback(async () => setState(await client.seal.state()), [client]);
  useEffect(() => {
    void readAgain();
  }, [readAgain]);
  return { state, readAgain };
}
