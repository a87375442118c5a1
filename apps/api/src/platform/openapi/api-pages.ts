import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { docsPage } from './docs-page.js';
import { describeApi } from './document.js';
import { routesOf } from './routes.js';

/** The API's description, made once at the start: an application that cannot describe itself does not start. */
@Injectable()
export class ApiPages implements OnModuleInit {
  document: string;
  page: string;

  constructor(private readonly modules: ModulesContainer) {}

  onModuleInit(): void {
    const description = describeApi(routesOf(this.modules));
    this.document = JSON.stringify(description);
    this.page = docsPage(description);
  }
}
