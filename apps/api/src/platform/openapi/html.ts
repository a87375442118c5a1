/** Text that is safe to stand in a page: made by `html` alone. */
export class Html {
  constructor(readonly text: string) {}
}

/** A piece of a page; whatever is put into it is escaped, unless it is such a piece itself. */
export function html(strings: TemplateStringsArray, ...values: readonly (string | Html)[]): Html {
  const safe = values.map((value) => (value instanceof Html ? value.text : escaped(value)));
  return new Html(strings.map((text, index) => `${text}${safe[index] ?? ''}`).join(''));
}

export function join(parts: readonly Html[]): Html {
  return new Html(parts.map(({ text }) => text).join(''));
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
}
