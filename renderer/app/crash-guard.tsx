import { Component, type ReactNode } from "react";
import { say } from "../../shared/words/say.ts";
import type { Faults } from "../bridge/faults.ts";
import { Alert } from "../ui/alert.tsx";
import { Button } from "../ui/button.tsx";

interface CrashGuardProps {
  readonly faults: Faults;
  readonly children: ReactNode;
}

interface CrashGuardState {
  readonly hasCrashed: boolean;
}

/** A fault in drawing the screen costs the screen, not the text: what was typed goes on saving. */
export class CrashGuard extends Component<CrashGuardProps, CrashGuardState> {
  override state: CrashGuardState = { hasCrashed: false };

  static getDerivedStateFromError(): CrashGuardState {
    return { hasCrashed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.faults.noteThrown("screen", error);
  }

  override render(): ReactNode {
    if (!this.state.hasCrashed) return this.props.children;
    const ways = (
      <>
        <Button onPress={() => this.setState({ hasCrashed: false })}>{say("Draw it again")}</Button>
        <Button onPress={() => location.reload()}>{say("Load the page again")}</Button>
      </>
    );
    return (
      <main className="boot">
        <Alert title={say("Problem")} actions={ways}>
          {say(
            "The screen could not be drawn. Your text is safe: it is in this window and on its way to the desk. Draw the screen again; if that fails, load the page again.",
          )}
        </Alert>
      </main>
    );
  }
}
