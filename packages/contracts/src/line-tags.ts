import './metadata.js';
import { directions, type Direction } from '@madang/budget';
import { ArrayMaxSize, IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import { partPattern } from './budgets.js';

/** What can be said of a line beside what its file says. `weights` are the rights that it serves, instead of those of its function. */
export const tagFields = ['cofog', 'rigidity', 'equality', 'district', 'fund', 'weights'] as const;
export type TagField = (typeof tagFields)[number];

/** Which lines: all conditions at once. Without any, every line of the direction. */
export class TagFilter {
  @IsOptional()
  @IsIn(directions)
  direction?: Direction;

  @IsOptional()
  @ArrayMaxSize(8)
  @IsString({ each: true })
  @Matches(partPattern, { each: true })
  within?: string[];

  /** A word of their names or the beginning of their code. */
  @IsOptional()
  @IsString()
  @Length(2, 100)
  q?: string;

  /** `without`: only lines of which nothing is known in this field, neither from files nor said. */
  @IsOptional()
  @IsIn(['all', 'without'])
  known?: 'all' | 'without';

  @IsOptional()
  @ArrayMaxSize(1000)
  @IsString({ each: true })
  codes?: string[];
}
