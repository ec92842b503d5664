/** How a person is told from others beside their initials; never by the colour alone. */
export const PERSON_COLOURS = ["blue", "green", "violet", "amber", "teal", "rose"] as const;
export type PersonColour = (typeof PERSON_COLOURS)[number];
