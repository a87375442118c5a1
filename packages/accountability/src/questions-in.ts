/** Questions of one text that an answer has to reply to. Beyond that many, the office answers the matter and not each sentence. */
export const mostQuestionsAsked = 10;

const sentenceEnd = /(?<=[.!?？؟。][”"’»)]*)\s+|\n+/u;
const asks = /[?？؟][”"’»)]*$/u;

/**
 * The sentences of some texts that end with a question mark, in the order in which they stand, each once: what somebody asks in plain
 * words, in any of the scripts that residents write in. Asking without a mark is not found; a wrong guess would put words in a mouth.
 */
export function sentencesThatAsk(texts: readonly string[]): readonly string[] {
  const sentences = texts.flatMap((text) => text.split(sentenceEnd)).map((sentence) => sentence.trim().replaceAll(/\s+/g, ' '));
  return [...new Set(sentences.filter((sentence) => asks.test(sentence)))];
}

/** The questions of some texts that an answer has to reply to: the first of their sentences that ask. */
export function questionsIn(texts: readonly string[]): readonly string[] {
  return sentencesThatAsk(texts).slice(0, mostQuestionsAsked);
}
