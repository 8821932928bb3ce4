import type { Injector } from '@univerjs/core';
import {
  IDescriptionService,
  ISheetClipboardService,
  LexerTreeBuilder,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import { editCellsInFrench } from './edited-cells';
import { listFunctionsInFrench } from './function-list';
import { mendHints } from './hints';
import { readFrenchSeparators } from './lexer';
import { pasteCellsInFrench } from './pasted-cells';
import { showCellsInFrench } from './shown-cells';

/**
 * French at Univer's edges. Its locale translates menus and number formats; its formulas know en-US only, and that is
 * the form in which cells keep them.
 */
export function speakFrench(injector: Injector): void {
  const interceptors = injector.get(SheetInterceptorService);
  editCellsInFrench(interceptors);
  showCellsInFrench(interceptors);
  pasteCellsInFrench(injector.get(ISheetClipboardService));
  readFrenchSeparators(injector.get(LexerTreeBuilder));
  listFunctionsInFrench(injector.get(IDescriptionService));
  mendHints();
}
