import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { tableLimits, TableUnreadable } from '@madang/tables';
import { damaged } from './archive.js';
import { workbookLimits } from './workbook-limits.js';

export type Attributes = Readonly<Record<string, string>>;

/** What is heard of a part of a workbook: elements by their names without prefix, and text. */
export interface XmlListener {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/**
 * Reads XML piece by piece. A document type is refused, so no entity is ever declared, fetched or expanded; so are elements in
 * endless depth and texts without end. Pauses between pieces, so that the listener's rows can be handed on.
 */
export async function* heard(bytes: AsyncIterable<Uint8Array>, listener: XmlListener): AsyncGenerator<void> {
  const parser = new SaxesParser<{ position: false }>({ position: false });
  let [depth, unheard] = [0, 0];
  parser.on('error', (error) => {
    throw damaged(error.message.split('\n')[0]!);
  });
  parser.on('doctype', () => {
    throw damaged('a document type is declared');
  });
  parser.on('opentag', ({ name, attributes }) => {
    unheard = 0;
    depth += 1;
    if (depth > workbookLimits.depth) throw damaged('elements lie too deep');
    listener.open(plainName(name), attributes as Attributes);
  });
  parser.on('closetag', ({ name }) => {
    unheard = 0;
    depth -= 1;
    listener.close(plainName(name));
  });
  parser.on('text', (text) => listener.text(text));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const piece of bytes) {
    unheard += piece.length;
    if (unheard > tableLimits.longestRecord * 4) {
      throw new TableUnreadable({ code: 'table/workbook-too-large', what: 'texts', most: tableLimits.longestRecord });
    }
    parser.write(decoded(decoder, piece));
    yield;
  }
  parser.close();
  yield;
}

function decoded(decoder: TextDecoder, piece: Uint8Array): string {
  try {
    return decoder.decode(piece, { stream: true });
  } catch {
    throw damaged('a part is not UTF-8');
  }
}

function plainName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
