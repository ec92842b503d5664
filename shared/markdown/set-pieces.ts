/** Goes before whose words a pull quote's are. */
export const ATTRIBUTION = "— ";
