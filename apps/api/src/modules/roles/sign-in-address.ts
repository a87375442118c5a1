import type { Language } from '@madang/contracts/wire';
import { Injectable } from '@nestjs/common';

/** Where whoever was signed out comes in again, built from the installation's own name. */
@Injectable()
export class SignInAddress {
  constructor(private readonly publicUrl: string) {}

  of(city: string, language: Language): string {
    return `${this.publicUrl}/${city}/${language}/sign-in`;
  }
}
