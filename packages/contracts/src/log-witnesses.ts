import './metadata.js';
import { IsInt, IsRFC3339, IsString, IsUUID, Length, Matches } from 'class-validator';
import { PageOf } from './paging.js';
import { NestedList, OrNull } from './wire.js';

/** Says something: a blank is no answer. */
const words = /\S/;

export class WitnessBody {
  /** In one line, as C2SP signed-note writes it for a witness: name, checksum and key. */
  @IsString()
  @Length(50, 300)
  key: string;

  /** Who that is, for everybody to read. */
  @IsString()
  @Length(3, 300)
  @Matches(words)
  who: string;

  /** Where it is published that the city listens to it. */
  @IsString()
  @Length(3, 500)
  @Matches(words)
  publishedRule: string;
}

export class WitnessDismissalBody {
  @IsString()
  @Length(3, 500)
  @Matches(words)
  because: string;
}

export class CosignatureBody {
  /** The line that stands below a checkpoint: a dash, the witness's name, and its cosignature. */
  @IsString()
  @Length(100, 400)
  line: string;
}

class CheckpointWitnessView {
  @IsString()
  readonly name: string;

  /** By the witness's own clock. */
  @IsRFC3339()
  readonly seenAt: string;
}

export class CheckpointView {
  @IsInt()
  readonly size: number;

  /** In hexadecimal digits. */
  @IsString()
  readonly root: string;

  @IsRFC3339()
  readonly signedAt: string;

  /** Who saw it, those first who saw it first. */
  @NestedList(() => CheckpointWitnessView)
  readonly witnesses: CheckpointWitnessView[];
}

export class CheckpointPage extends PageOf(() => CheckpointView) {}

export class WitnessView {
  @IsUUID()
  readonly id: string;

  @IsString()
  readonly name: string;

  /** The public key in one line. */
  @IsString()
  readonly key: string;

  @IsString()
  readonly who: string;

  @IsString()
  readonly publishedRule: string;

  @IsRFC3339()
  readonly namedAt: string;

  @OrNull()
  @IsRFC3339()
  readonly dismissedAt: string | null;

  @OrNull()
  @IsString()
  readonly dismissedBecause: string | null;

  /** How far it has seen the log; null where it has signed nothing yet. */
  @OrNull()
  @IsInt()
  readonly size: number | null;

  @OrNull()
  @IsRFC3339()
  readonly seenAt: string | null;
}

export class WitnessListView {
  @NestedList(() => WitnessView)
  readonly items: WitnessView[];
}
