import { Injectable } from '@nestjs/common';
import type { Language } from '@madang/contracts/wire';

/** Addresses for digests: built from the installation's own name, never from a request. */
@Injectable()
export class DigestLinks {
  constructor(private readonly publicUrl: string) {}

  proposal(city: string, language: Language, reference: string): string {
    return `${this.publicUrl}/${city}/${language}/proposals/${reference}`;
  }

  debate(city: string, language: Language, id: string): string {
    return `${this.publicUrl}/${city}/${language}/debates/${id}`;
  }

  budget(city: string, language: Language): string {
    return `${this.publicUrl}/${city}/${language}/budget`;
  }

  inbox(city: string, language: Language): string {
    return `${this.publicUrl}/${city}/${language}/me/inbox`;
  }

  /** For a reader: a page with one button, since reading a page must change nothing. */
  stopPage(city: string, language: Language, token: string): string {
    return `${this.publicUrl}/${city}/${language}/digest/${token}`;
  }

  /** For a mail program, which posts to it. */
  stop(city: string, token: string): string {
    return `${this.publicUrl}/api/v1/cities/${city}/digest-stops/${token}`;
  }
}
