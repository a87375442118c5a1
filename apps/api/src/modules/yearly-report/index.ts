export { YearlyReportModule } from './yearly-report.module.js';
