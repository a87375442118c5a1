// Decorators write their metadata through this; it must load before any body class and must survive tree-shaking.
import 'reflect-metadata';
