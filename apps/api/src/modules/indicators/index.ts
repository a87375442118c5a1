export { articleView } from './article-view.js';
export { IndicatorsModule } from './indicators.module.js';
export { indicatorSeries, type IndicatorSeries } from './values/indicator-series.js';
