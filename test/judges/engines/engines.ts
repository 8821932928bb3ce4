import type { Engine } from './engine';
import { GNUMERIC } from './gnumeric';
import { IRON_CALC } from './iron-calc';
import { LIBRE_OFFICE } from './libre-office';

export const ENGINES: readonly Engine[] = [LIBRE_OFFICE, GNUMERIC, IRON_CALC];
