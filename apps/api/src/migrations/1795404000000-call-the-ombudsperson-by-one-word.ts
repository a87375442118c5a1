import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was published and logged keeps the older word: it is read as today's in `role-today.ts`. */
export class CallTheOmbudspersonByOneWord1795404000000 implements MigrationInterface {
  name = 'CallTheOmbudspersonByOneWord1795404000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`update escalation_body set role = 'ombudsperson' where role = 'ombudsman'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update escalation_body set role = 'ombudsman' where role = 'ombudsperson'`);
  }
}
