import './metadata.js';
import { IsBoolean, IsInt, IsString, Matches } from 'class-validator';
import { NestedList, OrNull } from './wire.js';

export class DistrictShapeView {
  @IsString()
  readonly code: string;

  /** Longitude and latitude in degrees (WGS 84): `-3.7,40.4 -3.6,40.4 …`; rings of a piece parted by `;`, pieces by `|`. */
  @Matches(/^[-\d.,;| e]+$/)
  readonly outline: string;
}

/** Where the districts lie; empty until the city has said so. */
export class DistrictShapesView {
  /** Fields on a board rather than land: nobody can point at a place in it. */
  @IsBoolean()
  readonly schematic: boolean;

  @OrNull()
  @IsString()
  readonly source: string | null;

  @NestedList(() => DistrictShapeView)
  readonly items: DistrictShapeView[];
}

/** What came of a file of shapes. */
export class ShapesTakenView {
  @IsInt()
  readonly districts: number;

  @IsInt()
  readonly points: number;

  /** The codes of districts that the file says nothing of: they are not on the map. */
  @IsString({ each: true })
  readonly missing: string[];
}
