import './metadata.js';
import { IsIn, IsOptional, IsString, Length, MaxLength } from 'class-validator';
import { Trimmed } from './trimmed.js';
import { languages, type Language } from './wire.js';

/** Who will deal with it: an office and a title, never a private person's name. */
export class AcknowledgementBody {
  @Trimmed()
  @IsString()
  @Length(1, 200)
  office: string;

  @Trimmed()
  @IsString()
  @Length(1, 200)
  officeHolder: string;

  @IsIn(languages)
  language: Language;

  /** How the city will examine it, and with whom. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(2000)
  plan?: string;
}

export class ExtensionBody {
  @Trimmed()
  @IsString()
  @Length(1, 2000)
  reason: string;

  @IsIn(languages)
  language: Language;
}

/** Acts on the way to an answer and after it. Who may, and when, the API says with every proposal. */
export const responseActs = ['acknowledge', 'take_up', 'extend', 'answer', 'report', 'check'] as const;
export type ResponseActName = (typeof responseActs)[number];
