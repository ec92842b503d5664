import { useCallback, useState } from "react";
import type { DeskInfo } from "../../shared/contract/desk.ts";
import { say } from "../../shared/words/say.ts";
import { useDesk } from "../bridge/desk-context.ts";
import { Welcome, type WelcomeProps } from "../features/welcome/welcome.tsx";
import { Alert } from "../ui/alert.tsx";
import { Button } from "../ui/button.tsx";
import { Progress } from "../ui/progress.tsx";
import { CrashGuard } from "./crash-guard.tsx";
import { createWorkplace } from "./create-workplace.ts";
import { DeskScreen } from "./desk-screen.tsx";
import { Later } from "./later.tsx";
import { sealAtStart } from "./later-parts.ts";
import { useDeskInfo } from "./use-desk-info.ts";
import { openLast } from "./use-start.ts";

/** From the first connection to the desk: asks who writes, where nobody is known yet. */
export function Boot() {
  const desk = useDesk();
  const [workplace] = useState(() => createWorkplace(desk));
  const start = useCallback(
    (info: DeskInfo) => {
      if (info.person !== null && workplace.starting.get()) void openLast(workplace, info);
    },
    [workplace],
  );
  const { info, problem, readAgain } = useDeskInfo(start);
  if (problem !== null) {
    const retry = <Button onPress={readAgain}>{say("Try again")}</Button>;
    return (
      <main className="boot">
        <Alert title={say("Problem")} actions={retry}>
          {problem.message}
        </Alert>
      </main>
    );
  }
  if (info === null) {
    return (
      <main className="boot" aria-busy="true">
        <div className="boot-wait">
          <Progress label={say("Opening the desk…")} />
        </div>
      </main>
    );
  }
  if (info.person === null) return <FirstStart info={info} onDone={readAgain} />;
  return (
    <CrashGuard faults={desk.faults}>
      <DeskScreen workplace={workplace} info={info} />
    </CrashGuard>
  );
}

/** Whose choice to seal the desk is loaded while the name is typed; without it the desk opens as it is. */
function FirstStart(props: Pick<WelcomeProps, "info" | "onDone">) {
  const { client } = useDesk();
  const seal: WelcomeProps["seal"] = async (passphrase, start) => {
    const { untilSealed } = await import("../features/backups/until-sealed.ts");
    await untilSealed(client, client.seal.begin({ passphrase, start }), true);
  };
  return (
    <Welcome
      {...props}
      seal={seal}
      sealing={(onWish) => <Later part={sealAtStart} onWish={onWish} onUnloaded={ignored} />}
    />
  );
}

const ignored = () => undefined;
