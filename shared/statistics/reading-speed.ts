/** Words a minute of a reader in no hurry. */
export const READING_SPEED = 230;
