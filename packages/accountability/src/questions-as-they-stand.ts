import { sentencesThatAsk } from './questions-in.js';

/**
 * The questions that an answer replied to, as their texts stand now: what was covered in a text since then is covered beside its reply
 * too. `asked` are the questions as they were put, each once; `texts` what its author can be read to have written today. A question of
 * which too little is left to tell it from the others is null. Never longer or shorter than `asked`.
 */
export function questionsAsTheyStand(asked: readonly string[], texts: readonly string[]): readonly (string | null)[] {
  const now = sentencesThatAsk(texts);
  const changed = asked.filter((question) => !now.includes(question));
  const instead = now.filter((question) => !asked.includes(question));
  const known = changed.length === instead.length;
  return asked.map((question) => (now.includes(question) ? question : known ? instead[changed.indexOf(question)]! : null));
}
