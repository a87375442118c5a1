import './metadata.js';
import { IsBoolean, IsString } from 'class-validator';

/** How an address or a filter names a proposal: by its reference, or as long as it is a draft by its id. */
export const proposalNamePattern = /^(\d{4}-\d{1,7}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

export class AuthorView {
  @IsString()
  readonly penName: string;

  @IsBoolean()
  readonly demo: boolean;
}
