import './metadata.js';
import { tagFields, type TagField } from '@madang/rights';
import { IsIn, IsInt, IsRFC3339, IsString } from 'class-validator';
import { KnownTagView } from './tag-lines.js';
import { languages, NestedList, OrNull, type Language } from './wire.js';

/** Something that the city has said of a line: who, when and why. */
export class SaidTagView {
  @IsIn(tagFields)
  readonly field: TagField;

  @IsString()
  readonly value: string;

  @IsInt()
  readonly tagging: number;

  @IsRFC3339()
  readonly at: string;

  @IsString()
  readonly role: string;

  @OrNull()
  @IsString()
  readonly penName: string | null;

  @IsString()
  readonly reason: string;

  @IsIn(languages)
  readonly language: Language;
}

export class LineTagsView {
  @NestedList(() => KnownTagView)
  readonly known: KnownTagView[];

  @NestedList(() => SaidTagView)
  readonly said: SaidTagView[];
}
