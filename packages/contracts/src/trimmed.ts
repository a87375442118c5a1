import './metadata.js';
import { Transform } from 'class-transformer';

/** Blanks around a text are not part of it: "   " is as empty as "". Stands above the rules that look at the text. */
export function Trimmed(): PropertyDecorator {
  return Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));
}
