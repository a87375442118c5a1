import './metadata.js';
import { IsEmail, IsIn, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import { languages, type Language } from './wire.js';

/** No character that turns the reading direction or cannot be seen: names must not lie. */
const visibleName = /^[^\p{Cc}\p{Cf}]+$/u;

export class SignInBody {
  @IsEmail()
  @MaxLength(254)
  email: string;

  @IsString()
  @Length(1, 200)
  password: string;
}

export class RegisterBody {
  @IsEmail()
  @MaxLength(254)
  email: string;

  @IsString()
  @Length(8, 200)
  password: string;

  @IsString()
  @Length(2, 60)
  @Matches(visibleName)
  penName: string;

  @IsIn(languages)
  language: Language;

  @IsOptional()
  @IsString()
  @MaxLength(20)
  districtCode?: string;
}

export class ConfirmationBody {
  @IsEmail()
  @MaxLength(254)
  email: string;

  @Matches(/^\d{6}$/)
  code: string;
}

export interface PersonView {
  readonly id: string;
  readonly penName: string;
  readonly roles: string[];
  readonly language: Language;
  readonly districtCode: string | null;
  readonly demo: boolean;
}

export interface SessionView {
  readonly person: PersonView | null;
}
