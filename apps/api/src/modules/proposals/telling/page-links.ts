import { Injectable } from '@nestjs/common';
import type { Language } from '@madang/contracts/wire';

/** Addresses of pages, for mails: built from the installation's own name, never from a request. */
@Injectable()
export class PageLinks {
  constructor(private readonly publicUrl: string) {}

  /** What opens an invitation stands in the query, which is kept in no log. */
  invitation(city: string, language: Language, token: string): string {
    return `${this.publicUrl}/${city}/${language}/proposals/invitation?key=${token}`;
  }

  /** Where staff answer a proposal. */
  deskAnswer(city: string, language: Language, name: string): string {
    return `${this.publicUrl}/${city}/${language}/desk/responses/${name}`;
  }

  /** Where staff say when they are away. */
  deskAbsences(city: string, language: Language): string {
    return `${this.publicUrl}/${city}/${language}/desk/responses/away`;
  }

  proposal(city: string, language: Language, name: string): string {
    return `${this.publicUrl}/${city}/${language}/proposals/${name}`;
  }
}
