import { Icon } from "../../ui/icons/icon.tsx";

export function BulletListIcon() {
  return (
    <Icon>
      <path d="M6.5 4H14M6.5 8H14M6.5 12H14M2.5 4h.5M2.5 8h.5M2.5 12h.5" />
    </Icon>
  );
}

export function NumberedListIcon() {
  return (
    <Icon>
      <path d="M7 4h7M7 8h7M7 12h7M2 3l1-.6V6M1.8 10.2c.6-1 2-.7 2 .3 0 .8-1.8 1.4-2 2.6h2.1" />
    </Icon>
  );
}

export function QuoteIcon() {
  return (
    <Icon>
      <path d="M7 4.5c-2.5.6-3.5 2-3.5 4v2.5h3V8H5M13 4.5c-2.5.6-3.5 2-3.5 4v2.5h3V8H11" />
    </Icon>
  );
}

export function RuleIcon() {
  return (
    <Icon>
      <path d="M2 8h12" />
    </Icon>
  );
}
