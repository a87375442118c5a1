import type { Language } from '@madang/contracts/wire';
import type { DemoNames } from './city-files.js';

export interface DemoPeople {
  readonly residents: {
    readonly count: number;
    readonly penName: {
      readonly pattern: string;
      readonly labels: DemoNames;
      readonly birds: Readonly<Record<Language, readonly string[]>>;
      readonly examples: Readonly<Record<string, string>>;
    };
    readonly birdOfNumber: string;
    readonly language: { readonly default: Language; readonly byNumber: Readonly<Record<string, Language>> };
    readonly district: {
      readonly model: string;
      readonly seats: Readonly<Record<string, number>>;
      readonly homeOf: Readonly<Record<string, string>>;
    };
  };
  readonly signIns: readonly {
    readonly email: string;
    readonly role: 'resident' | 'staff' | 'facilitator' | 'committee' | 'ombudsperson';
    readonly administrator?: true;
    readonly resident: number | null;
    readonly penName: string;
    readonly language: Language;
    readonly district: string | null;
  }[];
}
