/** Rises with every change that an older window, CLI or host could not take part in. */
export const CONTRACT = 2;
