import { Controller, Get, Header } from '@nestjs/common';
import { Public } from '../access/may.decorator.js';
import { Answers } from './answers.decorator.js';
import { ApiPages } from './api-pages.js';
import { docsStyle } from './docs-style.js';

@Controller()
export class InterfaceController {
  constructor(private readonly pages: ApiPages) {}

  @Get('openapi.json')
  @Public()
  @Answers('application/json')
  @Header('content-type', 'application/json; charset=utf-8')
  document(): string {
    return this.pages.document;
  }

  @Get('docs')
  @Public()
  @Answers('text/html')
  @Header('content-type', 'text/html; charset=utf-8')
  page(): string {
    return this.pages.page;
  }

  @Get('docs/style.css')
  @Public()
  @Answers('text/css')
  @Header('content-type', 'text/css; charset=utf-8')
  style(): string {
    return docsStyle;
  }
}
