import "./list-box.css";
import type { ReactNode } from "react";
import {
  ListBox as AriaListBox,
  ListBoxItem as AriaListBoxItem,
  ListBoxSection as AriaListBoxSection,
  Header,
  type ListBoxItemProps,
  type ListBoxProps,
} from "react-aria-components";
import { classNames } from "./class-names.ts";

/** A list to pick from; give it an `aria-label`. */
export function ListBox<Item extends object>(
  props: Omit<ListBoxProps<Item>, "className"> & { readonly className?: string },
) {
  return <AriaListBox {...props} className={classNames("ui-list", props.className)} />;
}

export function ListBoxItem(
  props: Omit<ListBoxItemProps, "className"> & { readonly className?: string },
) {
  return <AriaListBoxItem {...props} className={classNames("ui-option", props.className)} />;
}

export interface ListBoxSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Options under a heading of their own. */
export function ListBoxSection({ title, children }: ListBoxSectionProps) {
  return (
    <AriaListBoxSection>
      <Header className="ui-list-heading">{title}</Header>
      {children}
    </AriaListBoxSection>
  );
}
