/** What an answer says by code, to lines or to what a reason must show: as many texts as an answer has lines, each as long as a field. */
export const answerTextLimits = { characters: 4000, entries: 40 } as const;
