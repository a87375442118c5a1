import { Module } from '@nestjs/common';
import { OwnDataController } from './own-data.controller.js';
import { OwnDataQueries } from './own-data.queries.js';

@Module({ controllers: [OwnDataController], providers: [OwnDataQueries] })
export class OwnDataModule {}
