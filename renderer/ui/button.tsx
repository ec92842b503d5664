import "./button.css";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";
import { classNames } from "./class-names.ts";

export interface ButtonProps extends Omit<AriaButtonProps, "className"> {
  /** `plain` is bordered; `primary` the one main deed of a screen; `quiet` has no border. */
  readonly kind?: "plain" | "primary" | "quiet" | "danger";
  readonly size?: "small" | "medium";
  /** Holds an icon only; give it an `aria-label`. */
  readonly square?: boolean;
}

export function Button({ kind = "plain", size = "medium", square, ...props }: ButtonProps) {
  const names = classNames("ui-button", `is-${kind}`, `is-${size}`, square && "is-square");
  return <AriaButton {...props} className={names} />;
}
