import './metadata.js';
import { ArrayMaxSize, ArrayUnique, IsArray, IsString, MaxLength } from 'class-validator';

/** The priority groups that somebody says they belong to. Only they read it. */
export class BelongingBody {
  @IsArray()
  @ArrayMaxSize(40)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  groups: string[];
}

export class BelongingView {
  @IsString({ each: true })
  readonly groups: string[];
}
