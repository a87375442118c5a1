const lineFeed = 10;
const carriageReturn = 13;
const semicolon = 59;

/**
 * Where the rows of VOTES begin: behind the line after its title. Undefined where no line is plainly that title; a careful
 * reader may still find one.
 */
export function findVotes(bytes: Uint8Array): number | undefined {
  for (let line = 0; line >= 0 && line < bytes.length; line = nextLine(bytes, line)) {
    if (!isTitle(bytes, line)) continue;
    let header = nextLine(bytes, line);
    while (header >= 0 && isBlank(bytes, header)) header = nextLine(bytes, header);
    const body = header < 0 ? -1 : nextLine(bytes, header);
    return body < 0 ? undefined : body;
  }
  return undefined;
}

/** Behind the next line feed; -1 if there is none. */
function nextLine(bytes: Uint8Array, from: number): number {
  return bytes.indexOf(lineFeed, from) + 1 || -1;
}

function isTitle(bytes: Uint8Array, line: number): boolean {
  for (let letter = 0; letter < 5; letter++) if ((bytes[line + letter]! & 0xdf) !== 'VOTES'.charCodeAt(letter)) return false;
  let at = line + 5;
  while (bytes[at] === semicolon) at++;
  return bytes[at] === lineFeed || (bytes[at] === carriageReturn && bytes[at + 1] === lineFeed);
}

function isBlank(bytes: Uint8Array, line: number): boolean {
  return bytes[line] === lineFeed || (bytes[line] === carriageReturn && bytes[line + 1] === lineFeed);
}
