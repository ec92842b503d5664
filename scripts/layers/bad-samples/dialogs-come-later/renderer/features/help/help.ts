export const help = "Help";
