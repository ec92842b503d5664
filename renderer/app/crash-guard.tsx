import { Component, type ReactNode } from "react";
import { Alert } from "../ui/alert.tsx";
import { Button } from "../ui/button.tsx";

interface CrashGuardState {
  readonly hasCrashed: boolean;
}

/** A fault in drawing the screen costs the screen, not the text: what was typed goes on saving. */
export class CrashGuard extends Component<{ readonly children: ReactNode }, CrashGuardState> {
  override state: CrashGuardState = { hasCrashed: false };

  static getDerivedStateFromError(): CrashGuardState {
    return { hasCrashed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasCrashed) return this.props.children;
    const again = (
      <Button onPress={() => this.setState({ hasCrashed: false })}>Draw it again</Button>
    );
    return (
      <main className="boot">
        <Alert title="Problem" actions={again}>
          The screen could not be drawn. Your text is safe: it is in this window and on its way to
          the desk. Draw the screen again; if that fails, load the page again.
        </Alert>
      </main>
    );
  }
}
