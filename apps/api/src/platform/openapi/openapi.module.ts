import { Module } from '@nestjs/common';
import { ApiPages } from './api-pages.js';
import { InterfaceController } from './interface.controller.js';

@Module({ controllers: [InterfaceController], providers: [ApiPages] })
export class OpenApiModule {}
