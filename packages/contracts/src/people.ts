import './metadata.js';
import { IsBoolean, IsEmail, IsIn, IsOptional, IsString, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import { languages, Nested, OrNull, type Language } from './wire.js';

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

export class PersonView {
  @IsUUID()
  readonly id: string;

  @IsString()
  readonly penName: string;

  @IsString({ each: true })
  readonly roles: string[];

  @IsIn(languages)
  readonly language: Language;

  @OrNull()
  @IsString()
  readonly districtCode: string | null;

  @IsBoolean()
  readonly demo: boolean;
}

export class SessionView {
  @OrNull()
  @Nested(() => PersonView)
  readonly person: PersonView | null;
}
