import { tooLarge, type Archive } from './archive.js';
import { workbookLimits } from './workbook-limits.js';
import { heard } from './xml-events.js';

const part = 'xl/sharedstrings.xml';

/** The texts that cells point at. Their readings beside Japanese characters (furigana) are no part of them. */
export async function sharedTexts(archive: Archive): Promise<string[]> {
  const texts: string[] = [];
  if (!archive.has(part)) return texts;
  let [text, letters, isText, besides] = ['', 0, false, 0];
  const listener = {
    open(name: string) {
      if (name === 'si') text = '';
      if (name === 'rPh') besides += 1;
      isText = name === 't' && besides === 0;
    },
    close(name: string) {
      isText = false;
      if (name === 'rPh') besides -= 1;
      if (name !== 'si') return;
      letters += text.length;
      if (letters > workbookLimits.texts) throw tooLarge('texts', workbookLimits.texts);
      texts.push(text);
    },
    text(piece: string) {
      if (isText) text += piece;
    },
  };
  for await (const _ of heard(archive.read(part), listener));
  return texts;
}
