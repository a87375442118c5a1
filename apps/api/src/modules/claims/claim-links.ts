import type { Language } from '@madang/contracts/wire';
import { Injectable } from '@nestjs/common';

/** Addresses for mails, built from the installation's own name. None of them names a claim. */
@Injectable()
export class ClaimLinks {
  constructor(private readonly publicUrl: string) {}

  home(city: string, language: Language): string {
    return `${this.publicUrl}/${city}/${language}`;
  }

  desk(city: string, language: Language, which: 'desk' | 'office'): string {
    return `${this.publicUrl}/${city}/${language}/desk/claims${which === 'office' ? '/asked' : ''}`;
  }
}
