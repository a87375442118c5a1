import { Injectable } from '@nestjs/common';
import type { Language } from '@madang/contracts/wire';

/** Addresses of pages about questions, for mails and feeds: built from the installation's own name. */
@Injectable()
export class QuestionLinks {
  constructor(readonly publicUrl: string) {}

  question(city: string, language: Language, id: string): string {
    return `${this.publicUrl}/${city}/${language}/questions/${id}`;
  }

  desk(city: string, language: Language, id: string): string {
    return `${this.publicUrl}/${city}/${language}/desk/questions/${id}`;
  }
}
