import {
  DataValidationErrorStyle,
  DataValidationType,
  generateRandomId,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from '@univerjs/preset-sheets-data-validation';
import { SHEET_ROWS } from '../../host/area';
import type { Formats, ListValidation, SheetId, ValidationAlert } from '../../host/grid';
import type { SheetContent } from '../../xlsx/content';
import { areaOf, rangeOf, type WorkbookAccess } from './workbook-access';

export function validationsOf(access: WorkbookAccess): Pick<Formats, 'validation' | 'setValidation'> {
  const model = access.injector.get(SheetDataValidationModel);
  return {
    validation({ sheet, area }) {
      const rules = new Set<ISheetDataValidationRule | undefined>();
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          rules.add(model.getRuleByLocation(access.unitId, sheet, row, column));
        }
      }
      const [rule, ...others] = rules;
      return rule && others.length === 0 ? validationOf(rule) : null;
    },
    setValidation({ sheet, area }, validation) {
      const ranges = [rangeOf(area)];
      if (!validation) access.runOn(ClearRangeDataValidationCommand, sheet, { ranges });
      else {
        // A rule down to the end of a column gives the sheet no rows.
        if (area.row + area.rows < SHEET_ROWS) access.reach({ sheet, area });
        access.runOn(AddSheetDataValidationCommand, sheet, {
          rule: { uid: generateRandomId(), ranges, ...ruleOf(validation) },
        });
      }
    },
  };
}

/** Every list of a sheet. */
export function validationsOn(access: WorkbookAccess, sheet: SheetId): SheetContent['validations'] {
  const rules = access.injector.get(SheetDataValidationModel).getRules(access.unitId, sheet);
  return rules.flatMap((rule) => {
    const validation = validationOf(rule);
    return validation ? rule.ranges.map((range) => ({ area: areaOf(range), validation })) : [];
  });
}

const ALERT_STYLES: Readonly<Record<ValidationAlert['style'], DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

function ruleOf({ source, dropDown, ignoreBlanks, alert, prompt }: ListValidation) {
  return {
    type: DataValidationType.LIST,
    formula1: source,
    showDropDown: dropDown,
    allowBlank: ignoreBlanks,
    ...(alert && {
      showErrorMessage: alert.show,
      errorStyle: ALERT_STYLES[alert.style],
      errorTitle: alert.title,
      error: alert.message,
    }),
    ...(prompt && { showInputMessage: prompt.show, promptTitle: prompt.title, prompt: prompt.message }),
  };
}

function validationOf(rule: ISheetDataValidationRule): ListValidation | null {
  if (rule.type !== (DataValidationType.LIST as string)) return null;
  return {
    source: rule.formula1 ?? '',
    dropDown: rule.showDropDown ?? true,
    ignoreBlanks: rule.allowBlank ?? true,
    alert:
      rule.showErrorMessage === undefined
        ? null
        : {
            show: rule.showErrorMessage,
            style: alertStyleOf(rule.errorStyle),
            title: rule.errorTitle ?? '',
            message: rule.error ?? '',
          },
    prompt:
      rule.showInputMessage === undefined
        ? null
        : { show: rule.showInputMessage, title: rule.promptTitle ?? '', message: rule.prompt ?? '' },
  };
}

function alertStyleOf(style: DataValidationErrorStyle | undefined): ValidationAlert['style'] {
  if (style === DataValidationErrorStyle.WARNING) return 'Warning';
  return style === DataValidationErrorStyle.INFO ? 'Information' : 'Stop';
}
