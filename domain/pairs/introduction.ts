/** Longest introduction that somebody writes of themselves, in characters. */
export const longestIntroduction = 1200;
