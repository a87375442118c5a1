import './metadata.js';
import { grantableRoles, type GrantableRole } from '@madang/participation';
import { IsBoolean, IsEmail, IsIn, IsRFC3339, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { Trimmed } from './trimmed.js';
import { NestedList, OrNull } from './wire.js';

class RoleChangeBody {
  @IsIn(grantableRoles)
  role: GrantableRole;

  /** Everybody reads it in the record of official acts: no names. */
  @Trimmed()
  @IsString()
  @Length(5, 500)
  reason: string;
}

export class RoleWithdrawalBody extends RoleChangeBody {
  @IsUUID()
  person: string;
}

export class RoleGrantBody extends RoleChangeBody {
  /** Of an account that was confirmed. */
  @Trimmed()
  @IsEmail()
  @MaxLength(254)
  email: string;
}

export class RoleHolderView {
  @IsUUID()
  readonly personId: string;

  @IsString()
  readonly penName: string;

  @IsBoolean()
  readonly demo: boolean;

  @IsBoolean()
  readonly mine: boolean;

  @IsIn(grantableRoles, { each: true })
  readonly roles: GrantableRole[];
}

export class RoleChangeView {
  @IsUUID()
  readonly id: string;

  @IsRFC3339()
  readonly at: string;

  @IsIn(grantableRoles)
  readonly role: GrantableRole;

  /** Given, or taken back. */
  @IsBoolean()
  readonly given: boolean;

  @IsString()
  readonly reason: string;

  /** Null where the person is gone. */
  @OrNull()
  @IsString()
  readonly penName: string | null;
}

export class RoleHoldersView {
  @NestedList(() => RoleHolderView)
  readonly holders: RoleHolderView[];

  /** The latest first. */
  @NestedList(() => RoleChangeView)
  readonly changes: RoleChangeView[];
}
