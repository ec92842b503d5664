import type { LossyLink } from "../services/lossy-link.ts";

const SOON_MS = 600;

/** Does one thing to a link of what goes wrong on networks; it is over soon, or when the next one comes. */
export function disturb(link: LossyLink, random: () => number): void {
  link.repeat(0);
  const soon = () => random() * SOON_MS;
  const later = (deed: () => void) => setTimeout(deed, soon());
  const troubles: readonly (() => void)[] = [
    () => link.cut(),
    () => link.delay(random() * 120),
    () => {
      link.silence(true);
      later(() => link.silence(false));
    },
    () => {
      link.close(true);
      link.cut();
      later(() => link.close(false));
    },
    () => {
      link.loseAnswers(true);
      later(() => link.loseAnswers(false));
    },
    () => {
      link.repeat(soon());
      link.cut();
    },
    () => {
      link.hold(true);
      link.cut();
      later(() => link.hold(false));
    },
    () => link.halve(soon()),
  ];
  troubles[Math.floor(random() * troubles.length)]?.();
}

/** Nothing goes wrong any more, once what was begun is over. */
export async function calm(links: readonly LossyLink[]): Promise<void> {
  for (const link of links) {
    link.delay(0);
    link.repeat(0);
    link.close(false);
  }
  await new Promise((resolve) => setTimeout(resolve, SOON_MS + 100));
}
