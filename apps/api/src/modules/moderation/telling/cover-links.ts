import { Injectable } from '@nestjs/common';
import type { Language } from '@madang/contracts/wire';

/** Addresses of pages, for mails: built from the installation's own name, never from a request. */
@Injectable()
export class CoverLinks {
  constructor(private readonly publicUrl: string) {}

  cover(city: string, language: Language, decision: string): string {
    return `${this.publicUrl}/${city}/${language}/moderation/covers/${decision}`;
  }

  mine(city: string, language: Language): string {
    return `${this.publicUrl}/${city}/${language}/me/moderation`;
  }
}
