import { Module } from '@nestjs/common';
import { BelongingController } from './belonging.controller.js';
import { BelongingService } from './belonging.service.js';

@Module({ controllers: [BelongingController], providers: [BelongingService] })
export class BelongingModule {}
